// @vitest-environment happy-dom
/** Contacts that a page calls nothing: each has a face, and whom the reader writes to is one of them. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { listsIn } from './support/lists-in.ts';

const CONTACTS = ['kasia', 'dawid88', 'Ola K', 'babcia Hela', 'piotrek'];
const said = ['hej, jak podróż?', 'dobrze', 'a pociąg?', 'spóźnił się', 'jutro kawa?', 'chętnie'];
const talk = (over: string) =>
  `<main>${over}<div role="log">${said.map((text, at) => `<div class="message ${at % 2 ? 'sent' : 'received'}"><p>${text}</p></div>`).join('')}</div><textarea placeholder="Message"></textarea><button>Send</button></main>`;
const face = (name: string, at: number, more = '') =>
  `<li class="k1 ${name === 'dawid88' ? 'active' : ''}"><img src="faces/${at}.png" alt=""><p>${name}</p>${more}</li>`;
const list = (rows: readonly string[]) => `<aside><ul>${rows.join('')}</ul></aside>`;

it('takes those with a face each for people, where one of them is whom the reader writes to', () => {
  const rows = CONTACTS.map((name, at) => face(name, at));
  expect(listsIn(list(rows) + talk('<header><h3>dawid88</h3></header>')).members).toEqual(CONTACTS);
  expect(listsIn(list(rows) + talk('')).members).toEqual(CONTACTS);
});

it('takes what has one picture for all for nobody', () => {
  const rows = CONTACTS.map((name) => face(name, 7));
  expect(listsIn(list(rows) + talk('')).members).toEqual([]);
});

it('takes how people are for nothing that they said, though the list is called an inbox', () => {
  const rows = CONTACTS.map((name, at) =>
    face(name, at, `<p class="k2">${at % 2 ? 'online' : `left ${at + 2} mins ago`}</p>`),
  );
  const html = `<div class="people-list"><ul class="inbox">${rows.join('')}</ul></div>`;
  expect(listsIn(html + talk('')).members).toEqual(CONTACTS);
});

it('reads no number that keeps its place and is not shown: nobody of whom nothing is unread wrote', () => {
  const count = (many: number) =>
    `<span class="counter" ${many ? '' : 'style="visibility:hidden;"'}>${many}</span>`;
  const rows = CONTACTS.map((name, at) => face(name, at, count(name === 'Ola K' ? 2 : 0)));
  document.body.innerHTML = list(rows) + talk('<header><h3>dawid88</h3></header>');
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  const named = (kind: string) =>
    seen.flatMap((one) => (one.kind === kind && 'name' in one ? [one.name] : []));
  expect(named('member')).toEqual(CONTACTS);
  // The open one is with somebody, too.
  expect(named('prompt')).toEqual(['Ola K', 'dawid88']);
  expect(seen.filter(({ kind }) => kind === 'room')).toEqual([]);
});
