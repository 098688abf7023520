// @vitest-environment happy-dom
/** Rooms by what their rows are kept under, and what stands before their names. */
import { expect, it } from 'vitest';
import { namingOn } from '../../src/page/by-structure/parts/name-on.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { listsIn } from './support/lists-in.ts';

keepNatives(window);

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'Carmen' : 'Nerea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const row = (name: string, kept: string) => `<li data-room="${kept}">${name}</li>`;
const PEOPLE = ['Carmen', 'jose_a', 'Nerea', 'tía Paqui'];

it('the one for everybody is a room, kept otherwise than those whom one may write to', () => {
  const list = (first: string) =>
    `<h2>Chats</h2><ul id="list">${first}${PEOPLE.map((name) => row(name, name)).join('')}</ul>`;
  expect(listsIn(list(row('Chat General', 'general')) + LOG)).toEqual({
    rooms: ['Chat General'],
    members: PEOPLE,
  });
  // Somebody who is called so is kept under that name.
  expect(listsIn(list(row('Chat General', 'Chat General')) + LOG).members).toContain('Chat General');
});

it('a word that all names share is a part of each, behind a sign', () => {
  const rooms = ['Salon Général', 'Salon Couture', 'Salon Musique', 'Salon Jardin'];
  const rows = rooms.map((name) => `<button class="room"><b class="ic">🎵</b>${name}</button>`);
  expect(listsIn(`<nav id="rooms">${rows.join('')}</nav>${LOG}`).rooms).toEqual(rooms);
});

it('names alone are rooms, where each has a number of a group', () => {
  const rows = (of: string) =>
    `<div class="below">${['Cycling Club', 'Flat Hunters', 'Sunday Cooks'].map((name, at) => `<div class="row" id="${of}-${at + 40}"><b>${name}</b></div>`).join('')}</div>`;
  expect(listsIn(rows('group') + LOG).rooms).toEqual(['Cycling Club', 'Flat Hunters', 'Sunday Cooks']);
  expect(listsIn(rows('part') + LOG).rooms).toEqual([]);
});

it.each(['Écrire en privé à LaBrune', 'Write to LaBrune', 'Nhắn riêng với LaBrune'])(
  'a letter stands for whom “%s” names',
  (title) => {
    document.body.innerHTML = `<div class="av" title="${title}">L<span class="pb">1</span></div>`;
    expect(namingOn(document.body.children[0] as Element, () => false)?.name).toBe('LaBrune');
  },
);
