// @vitest-environment happy-dom
/** What lists are called, by what stands over them. */
import { beforeEach, expect, it } from 'vitest';
import { calledOf } from '../../src/page/by-structure/parts/called.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeEach(() => keepNatives(window as unknown as Window & typeof globalThis));

function called(html: string) {
  document.body.innerHTML = html;
  return calledOf(document.querySelector('.row') as Element);
}

const sublist = (title: string) =>
  `<div class="RoomSublist"><div class="head"><div role="button"><span>${title}</span></div><b>2</b></div><div class="box"><div class="RoomSublist_tiles"><div class="row">lilou</div></div><div class="handles"></div></div></div>`;

it.each([
  ['Invitations', 'requests'],
  ['Direct messages', 'private talks'],
  ['Messages personnels', 'talks'],
  ['Salons', 'rooms'],
])('%s stand over a list that has a handle below it and is called rooms', (title, kind) => {
  expect(called(sublist(title))).toEqual({ kind, inWords: true });
});

it('a title on a button, beside a button with a picture, is a title', () => {
  const bar =
    '<div><button><i></i><span>Channels</span></button><button title="New"><svg></svg></button></div>';
  expect(called(`<div>${bar}<ul><li class="row">Kitchen</li></ul></div>`)?.kind).toBe('rooms');
  expect(
    called(`<div>${bar.replace('<svg></svg>', '+')}<ul><li class="row">Kitchen</li></ul></div>`)?.kind,
  ).toBe('rooms');
  const ways = '<div><button>Channels</button><button>People</button></div>';
  expect(called(`<div>${ways}<ul><li class="row">Kitchen</li></ul></div>`)).toBeUndefined();
});

it('a choice is called by its label, whatever the box around it is called', () => {
  const choice = (label: string) =>
    `<div class="channels"><label>${label}</label><select><option class="row">English</option></select></div>`;
  expect(called(choice('Language:'))).toBeUndefined();
  expect(called(choice('Channel:'))).toEqual({ kind: 'rooms', inWords: true });
});

it('conversations with one person and groups may have one heading', () => {
  expect(called('<h2>1:1 / Group chats</h2><ul><li class="row">lilou</li></ul>')?.kind).toBe('talks');
  expect(called('<h2>Group chats</h2><ul><li class="row">Kitchen</li></ul>')?.kind).toBe('rooms');
});

it('a way to fewer requests than rows are listed heads none of them', () => {
  const list = (requests: string) =>
    `<div><b>Messages</b></div><a href="#"><b>Message requests</b> ${requests}</a><ul><li class="row">lilou</li><li>Kim</li><li>tom</li></ul>`;
  expect(called(list('2'))?.kind).toBe('talks');
  expect(called(list('3'))?.kind).toBe('requests');
  expect(called(list(''))?.kind).toBe('requests');
});

it('who has a number for a name heads no list, and how many there are does', () => {
  const list = (first: string) => `<section><div>${first}</div><ul><li class="row">lilou</li></ul></section>`;
  expect(called(list('guest4821'))).toBeUndefined();
  expect(called(list('Guests 12'))).toEqual({ kind: 'people', inWords: true });
});

it.each(['Subscribers', '6 followers', 'Abonnés'])('people stand under "%s"', (title) => {
  expect(called(`<h5>${title}</h5><ul><li class="row">lilou</li></ul>`)?.kind).toBe('people');
});

it('people in what is called private messages are whom the reader writes to', () => {
  const list = (name: string) =>
    called(`<div class="${name}"><div class="row">lilou</div><div>Kim</div></div>`);
  expect(list('private-messages userlist')).toEqual({ kind: 'private talks', inWords: false });
  expect(list('private userlist')).toEqual({ kind: 'people', inWords: false });
});
