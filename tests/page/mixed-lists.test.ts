// @vitest-environment happy-dom
/** Rooms and conversations with one person in one list: told by their last words. */
import { expect, it } from 'vitest';
import { isList } from '../../src/page/by-structure/lists/verdict.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const ROOMS = ['Accueil', 'Cuisine', 'Musique', 'Bretagne'];
const SPEAKERS = ['Karim', 'zoe', 'Inès', 'zoe'];

const roomsIn = (html: string) => listsIn(html).rooms;

type Last = (who: string | undefined, text: string) => string;

const list = (row: (name: string, last: string) => string, last: Last, isNamed = false) =>
  ROOMS.map((name, at) => row(name, last(SPEAKERS[at], 'à demain')))
    .concat(
      ['gwen', 'Marc41'].map((name, at) =>
        row(name, last(isNamed ? name : undefined, at ? 'et toi ?' : 'bonne nuit')),
      ),
    )
    .join('');

const timed = (name: string, last: string) =>
  `<li style="cursor: pointer"><b>${name}</b> <i>12:01</i><div>${last}</div></li>`;
const bare = (name: string, last: string) =>
  `<li style="cursor: pointer"><b>${name}</b><div>${last}</div></li>`;

it.each<[string, string]>([
  [
    'the name, the sign and the words each in a part of its own, whoever it is',
    `<ul>${list(timed, (who, text) => `<em>${who}</em>: <span>${text}</span>`, true)}</ul>`,
  ],
  [
    'with a line between, in a list that is called one of rooms',
    `<ul class="room-list">${list(timed, (who, text) => `<em>${who ? `${who} - ` : ''}${text}</em>`)}</ul>`,
  ],
  ['without a time', `<ul>${list(bare, (who, text) => `<em>${who ? `${who} : ` : ''}${text}</em>`)}</ul>`],
])('takes rows whose last words name somebody else for rooms: %s', (_, html) => {
  expect(roomsIn(html + LOG)).toEqual(ROOMS);
});

const tile = (name: string) => `<a class="room-tile" href="#"><span>${name}</span></a>`;
const section = (heading: string, rows: string) =>
  `<div class="sublist"><div class="head"><div><span>${heading}</span></div></div><div><div class="room-tiles">${rows}</div></div></div>`;
const PEOPLE = ['lea', 'tom', 'gwen', 'Marc41'];

it('believes the heading over what alone holds a list: people made as rooms are conversations', () => {
  const groups = section('People', PEOPLE.map(tile).join('')) + section('Rooms', ROOMS.map(tile).join(''));
  expect(listsIn(`<nav>${groups}</nav>${LOG}`)).toEqual({ rooms: ROOMS, members: [] });
});

it.each(['Invites', 'Personal chats'])('takes no rows under “%s” for rooms', (heading) => {
  const groups = section(heading, PEOPLE.map(tile).join('')) + section('Rooms', ROOMS.map(tile).join(''));
  expect(listsIn(`<nav>${groups}</nav>${LOG}`)).toEqual({ rooms: ROOMS, members: [] });
});

it('takes ways to channels for rooms, one of which is open', () => {
  const ways = ROOMS.map(
    (name, at) => `<a href="/server/7/channel/${at}" aria-selected="${!at}"><div>${name}</div></a>`,
  );
  expect(roomsIn(`<div><div>Chez nous</div>${ways.join('')}</div>${LOG}`)).toEqual(ROOMS);
});

it('takes rows that are called users, in a list called so, for people, and those of a menu for none', () => {
  const isOfPeople = (row: string) => {
    const rows = ['gwen', 'Marc41', 'Karim'].map((name) => `<li class="${row}"><a>${name}</a></li>`);
    document.body.innerHTML = `<ul id="list-other-users">${rows.join('')}</ul>`;
    return isList(document.body.firstElementChild as Element);
  };
  expect(['user_entry', 'user-menu-item'].map(isOfPeople)).toEqual([true, false]);
});

it('takes the menu of a site for no rooms, be the chat called as one of its ways', () => {
  const ways = ['Forum', 'FAQ', 'Tchat', 'Galerie'].map((name) => `<li><a href="#">${name}</a></li>`);
  const lines = ['lea', 'tom', 'zoe', 'lea', 'tom', 'zoe'].map(
    (name, at) => `<p><b>${name}</b>: oui ${at}</p>`,
  );
  const open = `<section><h3>Tchat</h3><div role="log">${lines.join('')}</div><textarea placeholder="Message"></textarea></section>`;
  expect(roomsIn(`<ul>${ways.join('')}</ul>${open}`)).toEqual([]);
});

const MEET = ['Kerfany', 'Cuisine du soir', 'Ploum & co'];
const inOne = (rows: readonly string[]) => `<div class="chat-list">${rows.join('')}</div>${LOG}`;
const talk = (name: string, picture: string) =>
  `<div class="entry" style="cursor: pointer"><i class="${picture}"></i><b>${name}</b></div>`;

it('takes for rooms what is made as one that is called as nobody is, and as nobody who speaks', () => {
  const rows = [
    ...MEET.map((name) => talk(name, 'pic square')),
    ...PEOPLE.map((name) => talk(name, 'pic round')),
  ];
  expect(listsIn(inOne(rows))).toEqual({ rooms: MEET, members: [] });
});

it.each([
  ['conversations', 'chat-list'],
  ['rooms', 'room-list'],
  ['people', 'contact-list'],
])(
  'where all rows are made alike, takes for rooms what is called as they are, in a list of %s',
  (_, called) => {
    const names = ['Musique', ...PEOPLE, 'Jeux vidéo', '40 ans et +'];
    const rows = names.map((name) => talk(name, 'pic')).join('');
    expect(listsIn(`<div class="${called}">${rows}</div>${LOG}`)).toEqual({
      rooms: ['Musique', 'Jeux vidéo', '40 ans et +'],
      members: [],
    });
  },
);

it('takes people for people though one is called by a pastime, and two have another picture', () => {
  const names = [...PEOPLE, 'Musique', 'nils', 'zoe', 'ines'];
  const rows = names.map((name, at) => talk(name, at > 5 ? 'pic moon' : 'pic')).join('');
  expect(listsIn(`<h3>Membres</h3><div class="members">${rows}</div>${LOG}`)).toEqual({
    rooms: [],
    members: names,
  });
});

it.each(['', '<h3>Membres</h3>'])(
  'takes people for people though one is called by a pastime, and is a woman as some are who are silent: %s',
  (heading) => {
    const names = [...PEOPLE, 'Musique', 'nora', 'zoe', 'ines'];
    const rows = names.map((name, at) => talk(name, at < 4 ? 'he' : 'she')).join('');
    expect(listsIn(`${heading}<div class="members">${rows}</div>${LOG}`).rooms).toEqual([]);
  },
);
