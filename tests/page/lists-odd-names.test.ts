// @vitest-environment happy-dom
/** Rooms and people whose names read as a heading, as a number or as a picture would. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const list = (title: string, names: readonly string[], row: (name: string) => string) =>
  listsIn(`<aside><h3>${title}</h3><div>${names.map(row).join('')}</div></aside>${LOG}`);
const box = (name: string) => `<div>${name}</div>`;

it('takes ages and a sign, or how many are there, for a room', () => {
  const names = ['+30', 'Jardin', '18-25', 'Rennes'];
  expect(list('Salons', names, (name) => `<li># ${name}</li>`).rooms).toEqual(names);
  expect(list('Salons', names, (name) => `<a href="#">${name} (12)</a>`).rooms).toEqual(names);
});

it.each([
  ['Room 12', 'Jardin', 'Rennes'],
  ['Salon des amis', 'Jardin', 'Rennes'],
  ['Les amis', 'Jardin', 'Rennes'],
  ['40 et plus', 'Jardin', 'Rennes'],
])('takes no room for the heading of the others: %s', (...names) => {
  expect(list('Salons', names, box).rooms).toEqual(names);
});

it.each(['user', 'mario64'])('takes nobody for the heading of the others: %s', (first) => {
  const names = [first, 'lea', 'Perrin', 'nils'];
  const row = (name: string) => `<div><div>${name}</div><small>En ligne</small></div>`;
  expect(list('Connectés', names, row).members).toEqual(names);
});

it('takes a letter beside its picture for a name, and a bracket for a picture', () => {
  const names = ['x', 'lea', '[bzh]Yann', 'nils'];
  const row = (name: string) =>
    `<div class="u"><div class="avatar">${name.slice(0, 1).toUpperCase()}</div><span>${name}</span></div>`;
  expect(list('Connectés', names, row).members).toEqual(names);
});

it('tells groups by those who said something in each last, and counts nobody in what they said', () => {
  const last = [
    ['Jardin', 'nils: bonsoir à vous'],
    ['Rennes', 'lea: 42'],
    ['Photo', 'Perrin B.: elle est belle'],
    ['Voisins', 'nils: oui'],
  ];
  const rows = last.map(
    ([name, said]) => `<div><div><b>${name}</b> <small>22:41</small></div><div>${said}</div></div>`,
  );
  for (const title of ['<h3>Groupes</h3>', ''])
    expect(listsIn(`<aside>${title}<section>${rows.join('')}</section></aside>${LOG}`)).toEqual({
      rooms: ['Jardin', 'Rennes', 'Photo', 'Voisins'],
      members: [],
    });
});
