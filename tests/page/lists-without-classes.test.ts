// @vitest-environment happy-dom
/** Lists of pages whose classes say nothing, as style tools make them: what else tells rooms from people. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div>`;
const WRITE = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';
const PEOPLE = ['Perrin', 'lea', 'nils', 'Odile', 'tom', 'zoe', 'Basile'];
const rows = (names: readonly string[], row: (name: string, at: number) => string) =>
  `<div class="x1"><div class="x2">${names.map(row).join('')}</div></div>${LOG}${WRITE}`;

it('takes those among whom both stand who talk for people', () => {
  expect(listsIn(rows(PEOPLE, (name) => `<div class="x3"><span>${name}</span></div>`)).members).toEqual(
    PEOPLE,
  );
  const aged = (name: string, at: number) =>
    `<li class="x3"><div class="x4">${20 + at * 7}</div><span class="x5">${name}</span></li>`;
  expect(listsIn(rows(PEOPLE, aged)).rooms).toEqual([]);
});

it('takes whom the reader may talk with for no people of the room where one of them is chosen', () => {
  const chosen = (name: string) =>
    `<a class="x3"${name === 'lea' ? ' aria-current="true"' : ''}><span>${name}</span></a>`;
  expect(listsIn(rows(PEOPLE, chosen)).members).toEqual([]);
});

it('reads a heading without what stands beside it', () => {
  const names = ['Perrin', 'nils', 'Odile', 'zoe'];
  const heading = '<div><span>4 connected users</span><span>M</span></div>';
  const list = names.map((name) => `<div class="x3"><span>${name}</span></div>`).join('');
  expect(
    listsIn(`<div class="x1">${heading}<div class="x2">${list}</div></div>${LOG}${WRITE}`).members,
  ).toEqual(names);
});

it('takes the list of a room for who is in it', () => {
  const names = ['Perrin', 'nils', 'Odile', 'zoe'];
  const list = names.map((name, at) => `<li class="x1"><b>${20 + at * 7}</b><span>${name}</span></li>`);
  expect(
    listsIn(`<h3>Liste du salon</h3><ul class="x2">${list.join('')}</ul>${LOG}${WRITE}`).members,
  ).toEqual(names);
});

it.each([
  ['a cross on each', (name: string) => `<a href="#"><span>${name}</span><span>×</span></a>`],
  ['ways to rooms', (name: string, at: number) => `<a href="#!/room/${at}"><span>${name}</span></a>`],
])('takes what is open, with %s and one drawn unlike the others, for rooms', (_, inner) => {
  const names = ['Atelier', 'Rennes', 'Cordes', 'Moulin'];
  const row = (name: string, at: number) =>
    `<div class="x3 x4${at === 1 ? ' x5' : ''}">${inner(name, at)}</div>`;
  expect(listsIn(rows(names, row)).rooms).toEqual(names);
});

it('knows whoever said something last by a wide colon, too', () => {
  const last = [
    ['Cordes', 'nils：bonsoir à vous'],
    ['Rennes', 'lea：42'],
    ['Moulin', 'Perrin B.：elle est belle'],
    ['Odile', 'oui'],
    ['Basile', 'à demain'],
  ];
  const row = ([name, said]: readonly string[], at: number) =>
    `<a class="x3"><div><b>${name}</b> <small>22:4${at}</small></div><div>${said}</div></a>`;
  expect(listsIn(`<section>${last.map(row).join('')}</section>${LOG}${WRITE}`).rooms).toEqual([
    'Cordes',
    'Rennes',
    'Moulin',
  ]);
});

it('takes levels beside several who speak for no counts', () => {
  const said = ['oui', 'non', 'salut à tous', 'ça va ?', 'et toi'];
  const log = said.map((text, at) => `<p><b>${PEOPLE[at % 3]}</b>: ${text}</p>`).join('');
  const list = PEOPLE.map(
    (name, at) => `<div class="x3"><span>${name}</span><span>${at * 20 + 9}</span></div>`,
  );
  const { rooms, members } = listsIn(
    `<div class="x1"><div class="x2">${list.join('')}</div></div><div role="log">${log}</div>${WRITE}`,
  );
  expect({ rooms, members }).toEqual({ rooms: [], members: PEOPLE });
});

it('takes ranks beside names for no sign of a room', () => {
  const ranked = (name: string, at: number) =>
    `<div class="x3"><span>#${at + 1}</span><b>${name}</b><i>+${at * 10} pts</i></div>`;
  expect(listsIn(rows(PEOPLE, ranked))).toEqual({ rooms: [], members: PEOPLE });
});

it('takes those who speak, with a number each, for no conversation', () => {
  const said = ['oui', 'non', 'salut à tous', 'ça va ?', 'et toi'];
  const log = said.map((text, at) => `<p><b>${PEOPLE[at % 3]}</b>: ${text}</p>`).join('');
  const list = PEOPLE.map(
    (name, at) => `<div><div><span></span><span>${name}</span><span>${at * 9}</span></div></div>`,
  );
  document.body.innerHTML = `<div><div style="overflow:auto">${list.join('')}</div><div role="log">${log}</div>${WRITE}</div>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.filter(({ kind }) => kind === 'message').length).toBe(said.length);
  expect(seen.filter(({ kind }) => kind === 'member').length).toBe(PEOPLE.length);
});

it('takes forums, with who wrote in each last, for no rooms', () => {
  const forums = ['Consoles', 'Arcade', 'Puces', 'Plateaux'];
  const row = (name: string, at: number) =>
    `<tr><td><a href="#">${name}</a><div>Discussions</div></td><td>Dernier message par <a href="#">${PEOPLE[at]}</a></td><td>${310 - at * 70}</td></tr>`;
  expect(listsIn(`<table>${forums.map(row).join('')}</table>${LOG}${WRITE}`).rooms).toEqual([]);
});

it('takes a way among others, made as they are, for no heading', () => {
  const ways = ['Mes espaces', 'Tableau de bord', 'Annuaire', 'Calendrier'];
  const nav = `<ul>${ways.map((way, at) => `<li${at === 3 ? ' class="active"' : ''}><a href="#"><i></i>${way}</a></li>`).join('')}</ul>`;
  expect(listsIn(`${nav}${LOG}${WRITE}`).rooms).toEqual([]);
});
