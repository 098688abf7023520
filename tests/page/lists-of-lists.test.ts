// @vitest-environment happy-dom
/** Lists below a heading each, in boxes made alike: the boxes are no rows, and whoever invites is called by their name. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

const row = (name: string, sign = '') =>
  `<div class="room-tile"><span class="avatar" aria-hidden="true">${name[0]}</span><div title="${name}">${name}</div><b>${sign}</b></div>`;
const section = (title: string, rows: readonly string[], count = '') =>
  `<div><div class="room-sub-list-top"><div class="room-sub-list-label">${title}<i>${count}</i></div></div><div class="room-sub-list">${rows.join('') || '<p>Drop here to keep it</p>'}</div></div>`;
const ROOMS = ['Quiz du jeudi', 'Atelier vélo', 'Cuisine d’hiver', 'Jardin'];

it('tells the rooms of one, and no heading', () => {
  const sections = [
    section('Favourites', []),
    section('People', [row('Hadrien'), row('Mireille B.'), row('noor')], '3'),
    section(
      'Rooms',
      ROOMS.map((name) => row(name)),
      '4',
    ),
    section('Low priority', []),
  ];
  expect(listsIn(`<div class="room-list">${sections.join('')}</div>${LOG}`).rooms).toEqual(ROOMS);
});

it.each(['Invite from', 'Invitation de', 'Einladung von', 'Invitación de', 'Uitnodiging van'])(
  '"%s" before a name is no part of it',
  (words) => {
    const invites = [row(`${words} Solange`, '!'), row(`${words} yann.k`, '!')];
    expect(asking(section('Invites', invites, '2'))).toEqual(['Solange', 'yann.k']);
  },
);
