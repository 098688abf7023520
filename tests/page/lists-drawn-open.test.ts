// @vitest-environment happy-dom
/** Lists that are told by which of their rows is drawn as the open one. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const CONTACTS = ['kasia', 'dawid88', 'Ola K', 'babcia Hela', 'piotrek'];
const said = ['hej, jak podróż?', 'dobrze', 'a pociąg?', 'spóźnił się', 'jutro kawa?', 'chętnie'];
const alone = `<main><div role="log">${said.map((text, at) => `<div class="message ${at % 2 ? 'sent' : 'received'}"><p>${text}</p></div>`).join('')}</div><textarea placeholder="Message"></textarea></main>`;
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

it('takes those with a face each for people, where one is drawn as open and nobody is named in the conversation', () => {
  const face = (name: string, at: number) =>
    `<div class="k1 k2 ${name === 'kasia' ? 'k3' : ''}"><img src="faces/${at}.png" alt=""><p>${name}</p></div><div class="k9"></div>`;
  const list = (names: readonly string[]) => `<aside>${names.map(face).join('')}</aside>`;
  expect(listsIn(list(CONTACTS) + alone).members).toEqual(CONTACTS);
  // What is talked about has a picture, too.
  expect(listsIn(list(['kasia', 'Kuchnia', 'Music', 'Football', 'Cinema']) + alone).members).toEqual([]);
});

it('takes tabs that are each called one of a room for rooms, where one is open', () => {
  const tab = (name: string, at: number) => `<div class="room-tab${at ? '' : ' active'}">${name}</div>`;
  const tabs = (names: readonly string[]) => `<div id="bar">${names.map(tab).join('')}</div>${LOG}`;
  const rooms = ['Ogólna', 'Nowości pana Jana', 'Piłka', 'Kuchnia', 'Seriale i kino'];
  expect(listsIn(tabs(rooms)).rooms).toEqual(rooms);
});
