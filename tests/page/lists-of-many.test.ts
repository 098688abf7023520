// @vitest-environment happy-dom
/** Rooms among people, where the page says of each row what it is. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous'].map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;
const ROWS = [
  ['Agathe P.', 'chat'],
  ['Cours de guitare', 'groupchat'],
  ['Mirko', 'chat'],
  ['Tata Josy', 'chat'],
  ['Troc de plantes', 'groupchat'],
  ['Big Ben', 'chat'],
] as const;
const PEOPLE = ['Agathe P.', 'Mirko', 'Tata Josy', 'Big Ben'];
const ALL = ROWS.map(([name]) => name);

const roster = (row: (name: string, type: string) => string) =>
  `<h3>Contacts</h3><ul>${ROWS.map(([name, type]) => row(name, type)).join('')}</ul>${LOG}`;

it.each([
  ['in a list of people', (name: string, type: string) => `<li data-type="${type}"><b>${name}</b></li>`],
  [
    'in rows that are called people, with a menu each that is folded',
    (name: string, type: string) =>
      `<li class="user-item" data-type="${type}"><div class="avatar">${name[0]}</div><div class="name">${name}</div><ul class="menu" style="display:none"><li><a href="#">Renommer</a></li><li><a href="#">Supprimer</a></li><li><a href="#">Appeler</a></li></ul></li>`,
  ],
  [
    'by what its class says',
    (name: string, type: string) => `<li class="contact ${type}"><b>${name}</b></li>`,
  ],
])('are told %s', (_, row) => {
  expect(listsIn(roster(row))).toEqual({ rooms: ['Cours de guitare', 'Troc de plantes'], members: PEOPLE });
});

it('are none where all rows are called so', () => {
  expect(listsIn(roster((name) => `<li data-type="group"><b>${name}</b></li>`)).members).toEqual(ALL);
});
