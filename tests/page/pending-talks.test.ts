// @vitest-environment happy-dom
/** Conversations that wait for an answer of the reader's, among others. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';

const row = (name: string, by: string, last: string, more = '') =>
  `<li class="talk"><div>${more && `<span class="badge">${more}</span>`}</div><a href="#"><small>hier</small><b>${name}</b><p><em>${by}</em> : ${last}</p></a></li>`;
const list = (...rows: string[]) => `<ul class="talks conversations">${rows.join('')}</ul>`;
const ROWS = [
  row('Jardin partagé', 'Hugo', 'j’amène le café'),
  row('Théo R.', 'Théo R.', 'à demain'),
  row('Rando', 'Claire', 'bien rentrés'),
];

it('are told by a mark beside what the others said', () => {
  expect(asking(list(...ROWS, row('Yann_56', 'Yann_56', 'on se connaît ?', 'Pending')))).toEqual(['Yann_56']);
  expect(asking(list(...ROWS, row('Lou', 'Lou', 'bonjour', 'En attente')))).toEqual(['Lou']);
});

it('and not where the reader waits', () => {
  expect(asking(list(...ROWS, row('Yann_56', 'Moi', 'on se connaît ?', 'Pending')))).toEqual([]);
});
