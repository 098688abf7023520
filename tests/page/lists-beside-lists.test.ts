// @vitest-environment happy-dom
/** Lists that stand beside others: groups to choose from, sections of two, conversations among channels, and what a site says of itself. */
import { expect, it } from 'vitest';
import { layoutByStructure } from '../../src/page/by-structure/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const named = (row: (name: string) => string, ...names: readonly string[]) => names.map(row).join('');

it('takes two private rooms to choose from for rooms, as the public ones are', () => {
  const group = (name: string, kind: string, rooms: string) =>
    `<optgroup class="${kind}" label="${name}">${rooms}</optgroup>`;
  const option = (kind: string) => (name: string) => `<option data-type="${kind}">${name}</option>`;
  const open = group('Public rooms', 'public', named(option('public'), 'Jardin', 'Rennes', 'Photo'));
  const shut = group('Private rooms', 'private', named(option('private'), 'Tricot', 'Belote'));
  expect(listsIn(`<select size="9">${open}${shut}</select>${LOG}`).rooms).toEqual([
    'Jardin',
    'Rennes',
    'Photo',
    'Tricot',
    'Belote',
  ]);
});

it('takes a letter that is none of a name for a picture, where the others have their first ones', () => {
  const row = (name: string) =>
    `<div class="u"><span class="k3">${/[a-z]/i.exec(name)?.[0]}</span><p>${name}</p><small>en ligne</small></div>`;
  const names = ['Perrin', 'Éloi', 'nils', 'Marthe'];
  expect(
    listsIn(`<aside><h3>Connectés</h3><div>${named(row, ...names)}</div></aside>${LOG}`).members,
  ).toEqual(names);
});

it('takes the room that is open for one of the others, though it is called otherwise and set off', () => {
  const row = (kind: string) => (name: string) =>
    `<li class="item-${kind}"><button><span>${name}</span></button></li>`;
  const first = row('main active')('Potager');
  const others = named(row('room'), 'Jardin', 'Rennes', 'Photo', 'Belote');
  expect(listsIn(`<h3>Salons</h3><ul>${first}<li class="gap"></li>${others}</ul>${LOG}`).rooms).toEqual([
    'Potager',
    'Jardin',
    'Rennes',
    'Photo',
    'Belote',
  ]);
});

it('tells two rooms from those whom one writes to, under a heading with a way to search beside it', () => {
  const row = (name: string) => `<li class="talk"><i></i><a>${name}</a></li>`;
  const list = `<ul><h5>Groups</h5>${named(row, 'Jardin', 'belote')}<div><h5>Private messages</h5><button><i></i></button></div>${named(row, 'nils', 'Perrin', 'Marthe')}</ul>`;
  expect(listsIn(`<aside>${list}</aside>${LOG}`)).toEqual({ rooms: ['Jardin', 'belote'], members: [] });
});

it('takes "@" before a name among channels for a conversation with one', () => {
  keepNatives(window);
  const tab = (name: string) => `<span class="tab">${name}</span>`;
  document.body.innerHTML = `<nav>${named(tab, '#jardin', '#rennes', '#photo', '@nils', '@perrin')}</nav>${LOG}`;
  const layout = layoutByStructure(new Scope(document, new URL('https://chat.example.com/')));
  for (const _ of layout.look?.() ?? []);
  expect(layout.tabs().flatMap(({ name, where }) => (where === 'private' ? [name] : []))).toEqual([
    'nils',
    'perrin',
  ]);
});

it('takes nobody from the menu of what calls itself an online chat', () => {
  const menu = named((name) => `<button>${name}</button>`, 'File', 'Edit', 'Places', 'Window');
  const page = `<section aria-label="1996 online chat"><nav>${menu}</nav>${LOG}</section>`;
  expect(listsIn(page).members).toEqual([]);
});

it('takes the bars of windows to write in for what they are called', () => {
  const window_ = (name: string, lines = '') =>
    `<li class="talk"><h2><a></a><span>${name}</span></h2><div><ol class="messages">${lines}</ol><form><input></form></div></li>`;
  const lines = named(
    (name) => `<li><b>${name}</b>: bonjour à vous</li>`,
    'tom',
    'lea',
    'nils',
    'tom',
    'lea',
  );
  const page = `<ul>${window_('#jardin', lines)}${named((name) => window_(name), '#rennes', '#photo', 'nils')}</ul>`;
  expect(listsIn(page).rooms).toEqual(['#jardin', '#rennes', '#photo']);
});

it('takes no buttons of a menu for rooms or people, whatever stands over them', () => {
  const strip = named(
    (name) => `<button>${name}</button>`,
    'More chat',
    'Private chat',
    'Chat preferences',
    'Notify us',
    'Member directory',
  );
  const page = `<section><header><b>A</b><span>People of Rennes: Jardin</span></header><div class="menu-strip">${strip}</div><div>${LOG}</div></section>`;
  expect(listsIn(page)).toEqual({ rooms: [], members: [] });
});

it('takes how people are for no name, though it stands before theirs', () => {
  const states = ['в кино', 'отошел', 'в кино', 'отошел', 'в кино', 'на работе'];
  const names = ['Perrin', 'lea', 'nils', 'Marthe', 'Éloi', 'tom'];
  const rows = names.map((name, at) => `<div><i class="s">${states[at]}</i><p><b>${name}</b></p></div>`);
  expect(listsIn(`<h3>Connectés</h3><div>${rows.join('')}</div>${LOG}`).members).toEqual(names);
});

it('takes letters of two before the name of a room for their pictures', () => {
  const row = (letters: string, name: string, last: string) =>
    `<a href="#"><i>${letters
      .split(' ')
      .map((one) => `<b class="k">${one}</b>`)
      .join('')}</i><p>${name}</p><small>22:41</small><span>${last}</span></a>`;
  const rows = [
    row('TO LE', 'Jardin', 'tom: oui'),
    row('TO LE', 'Rennes', 'lea: non'),
    row('NI PE', 'Belote', 'tom: à demain'),
    row('NI PE', 'Tricot', 'nils: oui'),
    row('NI', 'nils', 'bonsoir'),
    row('PE', 'Perrin', 'on verra'),
  ];
  expect(listsIn(`<div>${rows.join('')}</div>${LOG}`).rooms).toEqual([
    'Jardin',
    'Rennes',
    'Belote',
    'Tricot',
  ]);
});

it('takes whoever may choose another picture for one of the others', () => {
  const row = (name: string) => `<li><b>${name}</b>${name === 'nils' ? '<input type="file">' : ''}</li>`;
  const names = ['lea', 'tom', 'Perrin', 'nils'];
  expect(listsIn(`<h3>Connectés</h3><ul>${named(row, ...names)}</ul>${LOG}`).members).toEqual(names);
});

it('takes whoever is called without digits for one of the others, though made otherwise', () => {
  const row = (name: string) => `<li class="u${name === 'nils' ? ' away' : ''}"><b>${name}</b></li>`;
  const names = ['lea_77', 'tom33', 'nils', 'Perrin2', 'x64', 'guest4821'];
  expect(listsIn(`<h3>Connectés</h3><ul>${named(row, ...names)}</ul>${LOG}`).members).toEqual(names);
});
