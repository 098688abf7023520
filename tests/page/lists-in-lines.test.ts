// @vitest-environment happy-dom
/** Lists whose rows no element holds, one a line: with pictures before the names, and what they are called by ids alone. */
import { expect, it } from 'vitest';
import { flowIn } from '../../src/page/by-structure/lists/flow.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

const one = (name: string) => `<img src="data:,">&nbsp;<a href="#">${name}</a><br>`;
const HERE = ['tom', 'lea', 'Oriane', 'Yann-29'];
const PEOPLE = `<div id="users_here">${HERE.map(one).join('')}</div>`;

it('each row is known by what says something in it: a picture may not be there', () => {
  expect(listsIn(PEOPLE + LOG).members).toEqual(HERE);
  const rows = [...flowIn(document.querySelector('div') as Element).keys()];
  expect(rows.map((row) => row.textContent)).toEqual(HERE);
});

it('those who are elsewhere, in a list made as that of those who speak, and rooms by what holds them', () => {
  const away = `<div id="users_elsewhere">${['noor', 'Basile', 'zoé9'].map(one).join('')}</div>`;
  const rooms = ['Grand-rue', 'La vieille bibliothèque', 'Chez Odile', 'Hors jeu'];
  const way = (name: string) => `<a class="main" href="#">${name}</a><br>`;
  const list = (id: string) => `<div id="${id}"><div class="room">${rooms.map(way).join('')}</div></div>`;
  const people = `<div id="users">${PEOPLE}${away}</div>`;
  expect(listsIn(list('rooms') + people + LOG)).toEqual({
    rooms,
    members: [...HERE, 'noor', 'Basile', 'zoé9'],
  });
  // In one room stands anything.
  expect(listsIn(list('room') + people + LOG).rooms).toEqual([]);
});
