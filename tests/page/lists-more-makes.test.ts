// @vitest-environment happy-dom
/** Rooms and people in lists that are made in other ways than most. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const list = (title: string, rows: string) => listsIn(`<aside><h3>${title}</h3>${rows}</aside>${LOG}`);
const ROOMS = ['Jardin', 'Rennes', 'Photo', 'Voisins', 'Lecture'];

it('reads rooms that are tabs, and no ways to lists', () => {
  const tabs = (names: readonly string[]) =>
    `<div role="tablist">${names.map((name, at) => `<button role="tab" aria-selected="${at === 1}">${name}</button>`).join('')}</div>`;
  const rooms = ['Rennes', 'Kraków', 'Avalon', 'Verger', 'Brunch'];
  expect(list('Salons', tabs(rooms)).rooms).toEqual(rooms);
  expect(list('Salons', tabs(['Tous', 'Salons', 'Amis', 'Récents', 'Aide'])).rooms).toEqual([]);
});

it('reads rooms that are sent in a form', () => {
  const rows = ROOMS.map((name) => `<input type="submit" name="r" value="${name}">`).join('');
  expect(list('Salons', `<form>${rows}</form>`).rooms).toEqual(ROOMS);
});

it.each(['Jardin', 'Photo', 'Lecture'])('reads the room that is open in a line of ways: %s', (open) => {
  const row = (name: string) => (name === open ? `<b>${name}</b>` : `<a href="#">${name}</a>`);
  expect(list('Salons', `<div>${ROOMS.map(row).join(' | ')}</div>`).rooms).toEqual(ROOMS);
});

it('takes a room with how many are there for no heading of the next', () => {
  const group = (title: string, names: readonly string[]) =>
    `<details open><summary>${title}</summary><ul>${names.map((name, at) => `<li><a href="#">${name} <small>${31 + at} connectés</small></a></li>`).join('')}</ul></details>`;
  const rows = group('Villes', ['Rennes', 'Lyon', 'Metz', 'Dijon']) + group('Loisirs', ['Jardin', 'Photo']);
  expect(list('Salons', rows).rooms).toEqual(['Rennes', 'Lyon', 'Metz', 'Dijon', 'Jardin', 'Photo']);
});

it('takes whatever stands in the place of names for one', () => {
  const names = ['Perrin', '_', 'nils', 'Today', 'zoe', 'kim'];
  expect(list('Connectés', names.map((name) => `<li>${name}</li>`).join('')).members).toEqual(names);
});

it('takes brackets after a name for a part of it where hardly anybody has some', () => {
  const names = ['Perrin', 'Nadia (Metz)', 'nils', 'zoe', 'kim'];
  const rows = (some: readonly string[]) => some.map((name) => `<li>${name}</li>`).join('');
  expect(list('Connectés', rows(names)).members).toEqual(names);
  const away = ['Perrin', 'Nadia (Absente)', 'nils', 'zoe (Admin)', 'kim', 'ana', 'ugo', 'lou', 'max'];
  const bare = away.map((name) => name.replace(/ \(.*/, ''));
  expect(list('Connectés', rows(away)).members).toEqual(bare);
});
