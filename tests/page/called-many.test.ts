// @vitest-environment happy-dom
/** Conversations to choose from, each called by those who made the page a group's or somebody's. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut', 'ça va ?'].map((text, at) => `<p><b>${at % 2 ? 'tom' : 'kevin'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;
const row = (id: string, name: string, last: string) =>
  `<div class="x1"><a href="#" id="${id}"><b>${name}</b><p>${last}</p><time>28/11/2026</time></a></div>`;
const list = (...rows: string[]) => `<aside class="conversations">${rows.join('')}</aside>${LOG}`;

it('are rooms by that', () => {
  const rows = [
    row('group_u28', 'Vertbois', 'ok'),
    row('x7', 'Fabrice', 'bonsoir'),
    row('group_k21', 'Ponette', 'départ à huit heures'),
    row('user_x9', 'Oriane', 'je te raconte'),
    row('user_x3', 'papa', 'couvre-toi bien'),
  ];
  expect(listsIn(list(...rows)).rooms).toEqual(['Vertbois', 'Ponette']);
});

it('and by nothing where one alone is called so, or all are', () => {
  const rows = (id: string, other: string) => [
    row(`${id}_1`, 'Vertbois', 'ok'),
    row(`${other}_2`, 'Fabrice', 'bonsoir'),
    row('group_3', 'Ponette', 'départ à huit heures'),
    row(`${id}_4`, 'Oriane', 'je te raconte'),
  ];
  expect(listsIn(list(...rows('user', 'row'))).rooms).toEqual([]);
  expect(listsIn(list(...rows('group', 'group'))).rooms).toEqual([]);
});
