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

const HERE = ['Perrin', 'nils', 'zoe', 'kim', 'ugo', 'ana'];
const rowsOf = (names: readonly string[], row: (name: string, at: number) => string) =>
  names.map(row).join('');

it('takes nobody who is called as a list is for a heading, whatever sign or rank stands beside', () => {
  const names = ['nils', 'Salon', 'zoe', 'kim', 'Message', 'ana'];
  const dot = (name: string, at: number) =>
    `<li class="u"><span class="s s${at % 2}" title="${at % 2 ? 'Absent' : 'En ligne'}"></span><span class="n">${name}</span></li>`;
  expect(list('Connectés', rowsOf(names, dot)).members).toEqual(names);
  const rank = (name: string, at: number) =>
    `<li class="u"><span class="n">${name}</span>${at === 1 || at === 3 ? '<span class="k">Admin</span>' : ''}</li>`;
  expect(list('Connectés', rowsOf(names, rank)).members).toEqual(names);
  const ways = (name: string) =>
    `<li class="u"><span class="n">${name}</span><button aria-label="Écrire"><svg></svg></button><button aria-label="Bloquer"><svg></svg></button></li>`;
  const first = ['Message', 'nils', 'zoe', 'kim', 'ana'];
  expect(list('Connectés', rowsOf(first, ways)).members).toEqual(first);
});

it('reads whoever stands behind a level, be the name a sign or a number', () => {
  const names = ['Perrin', '_', 'nils', '1984', 'zoe', 'kim'];
  const row = (name: string, at: number) => `<li><small>Stufe ${at + 7}</small><b>${name}</b></li>`;
  expect(list('Mitglieder', rowsOf(names, row)).members).toEqual(names);
});

it('takes the reader for one of them, be the name a sign', () => {
  const row = (name: string, at: number) =>
    `<li><span class="n">${name}</span>${at === 2 ? ' <span class="me">(Vous)</span>' : ''}</li>`;
  const names = ['Perrin', 'nils', '_', 'kim', 'ugo'];
  expect(list('Connectés', rowsOf(names, row)).members).toEqual(names);
});

it('knows a list by the label of what is around it, and takes ages for no last words', () => {
  const row = (name: string, at: number) =>
    `<div class="dm-member"><div><b>${name}</b></div><div><div><span>${31 + at} Jahre</span></div></div></div>`;
  const rows = `<div class="panel" role="region" aria-label="Online"><div class="dm-member-list">${rowsOf(HERE, row)}</div></div>`;
  expect(listsIn(`${rows}${LOG}`).members).toEqual(HERE);
});

it.each(['In deze kamer', 'Nesta sala', 'В этой комнате', 'In linea', 'Hors ligne — 6', 'Offline'])(
  'knows those who are there, or were, by what stands over them: %s',
  (title) => {
    expect(
      list(
        title,
        rowsOf(HERE, (name) => `<div>${name}</div>`),
      ).members,
    ).toEqual(HERE);
  },
);

it('reads names from the labels of first letters, and of pictures, whatever they are', () => {
  const names = ['42lol', 'Perrin', 'nils', '1984', 'Jean d’en haut du pré', 'kim'];
  const letter = (name: string) =>
    `<div role="listitem"><button type="button" title="${name}" aria-label="Profil de ${name}">${name[0]}</button></div>`;
  expect(list('Connectés', `<div>${rowsOf(names, letter)}</div>`).members).toEqual(names);
  const face = (name: string) => `<a href="#" title="${name}"><img src="" alt="${name}"></a>`;
  expect(list('Connectés', `<div>${rowsOf(['1984', ...HERE], face)}</div>`).members).toEqual([
    '1984',
    ...HERE,
  ]);
  const square = (name: string) =>
    `<div role="treeitem" aria-label="${name}"><span aria-hidden="true">${name.slice(0, 2)}</span></div>`;
  const rooms = ['Jardin', 'dev-bar', '40 plus', 'Rennes', 'Photo'];
  expect(list('Salons', `<div>${rowsOf(rooms, square)}</div>`).rooms).toEqual(rooms);
});

it('takes what stands before some names, and is made unlike them or comes again, for none of them', () => {
  const row = (name: string, at: number) =>
    `<li>${at % 3 === 1 ? '<span class="dot"><span class="sr">Nouveaux messages</span></span>' : ''}<span class="h">#</span><span class="n">${name}</span></li>`;
  const names = [...ROOMS, 'Chorale', 'Marche'];
  const rooms = list('Salons', `<ul>${rowsOf(names, row)}</ul>`).rooms;
  expect(rooms.map((name) => name.replace('#', ''))).toEqual(names);
});
