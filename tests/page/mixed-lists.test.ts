// @vitest-environment happy-dom
/** Rooms and conversations with one person in one list: told by their last words. */
import { expect, it } from 'vitest';
import { showsSeveral } from '../../src/page/by-structure/lists/pictures.ts';
import { isList } from '../../src/page/by-structure/lists/verdict.ts';
import { keepNatives } from '../../src/page/natives.ts';
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

it('takes rows whose last words their own name told for people, though they are called private rooms', () => {
  const talk = (name: string, who: string, at: number) =>
    `<li class="chat-row" style="cursor: pointer"><b>${name}</b><div><i>${who}:</i> <span>${said[at]}</span></div><small>3 hours ago</small></li>`;
  const rows = PEOPLE.map((name, at) => talk(name, at ? name : 'moi', at)).join('');
  const lists = section('Public rooms', ROOMS.map(tile).join('')) + section('Private rooms', rows);
  expect(roomsIn(`<nav>${lists}</nav><section><h2>${PEOPLE[0]}</h2>${LOG}</section>`)).toEqual(ROOMS);
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

const MEMBERS = `<h3>Membres</h3><ul class="members">${[...PEOPLE, 'zoe'].map((name) => `<li><b>${name}</b></li>`).join('')}</ul>`;
const switcher = (name: string, at: number) =>
  `<div class="k${'aeiouyz'[at]} switch${at ? '' : ' shown'}"><i class="pic"></i><div class="name">${name}</div><a class="close"></a></div>`;

it('takes those for people who stand in a list of people too, in what is called one of rooms', () => {
  const names = [...MEET, ...PEOPLE];
  const html = `<nav><h3>Salons</h3><div class="switches">${names.map(switcher).join('')}</div></nav>${MEMBERS}${LOG}`;
  expect(listsIn(html)).toEqual({ rooms: MEET, members: [...PEOPLE, 'zoe'] });
});

it('takes a room among people for one, where both stand in lists of their own', () => {
  const way = (name: string) => `<a class="channel-way" href="#"><b>${name}</b></a>`;
  const part = (heading: string, names: readonly string[]) =>
    `<section><h4>${heading}</h4><div>${names.map(way).join('')}</div></section>`;
  const users = ['lea', 'tom', 'Kim', 'zoe', 'nils', 'gwen'];
  const tabs = ['Kerfany', 'tom', 'lea', 'Kim'].map(switcher).join('');
  const lines = ['lea', 'tom', 'Kim', 'lea'].map((name, at) => `<p><b>${name}</b>: oui ${at}</p>`).join('');
  const log = `<div role="log">${lines}</div><textarea placeholder="Message"></textarea>`;
  const html = `<nav>${part('Salons', MEET)}${part('Utilisateurs', users)}</nav><nav class="tabs">${tabs}</nav>${log}`;
  const told = listsIn(html);
  expect([[...new Set(told.rooms)].sort(), told.members]).toEqual([[...MEET].sort(), users]);
});

it('takes what has no handle for rooms where people have theirs, and what ends the list for none', () => {
  const row = (name: string, handle: string) =>
    `<div class="c"><div class="c"><a href="#"><div class="c"><b>${name}</b><i>2 h</i></div>${handle}<p>${name.length} fois oui</p></a></div></div>`;
  const people = PEOPLE.map((name) => row(name, `<div class="c">@${name}.example</div>`));
  const end = '<div class="c"><div class="c">Voilà toutes vos discussions</div></div>';
  const rows = [...people, ...MEET.map((name) => row(name, '')), end];
  expect(listsIn(`<div>${rows.join('')}</div>${LOG}`)).toEqual({ rooms: MEET, members: [] });
});

it('takes what stands among rooms for one, and what comes after them where people come before', () => {
  const names = [...PEOPLE, 'Musique', 'Kerfany', 'Jeux vidéo', 'Voyages', 'Ploum & co'];
  const rows = names.map((name) => talk(name, 'pic'));
  const speaking = PEOPLE.map((name) => `<p><b>${name}</b>: oui, ${name.length}</p>`).join('');
  const log = `<div role="log">${speaking}</div><textarea placeholder="Message"></textarea>`;
  expect(listsIn(`<div class="chat-list">${rows.join('')}</div>${log}`).rooms).toEqual(names.slice(4));
});

it('tells rooms from people by where their rows lead, be one of them open and another unread', () => {
  const row = (name: string, at: number) =>
    `<li class="way${at === 0 ? ' active' : at === 4 ? ' unread' : ''} ${at < 3 ? 'many' : 'one'}"><a href="/${at < 3 ? 'g' : 'd'}/${at + 41}"><b>${name}</b></a></li>`;
  const rows = ['Musique', 'Kerfany', 'Ploum & co', ...PEOPLE].map(row);
  const links = rows.map((one) => one.replace(/ (?:many|one)"/, '"'));
  for (const some of [rows.map((one) => one.replace(/href="[^"]*"/, 'href="#"')), links])
    expect(roomsIn(`<nav class="inbox"><ul>${some.join('')}</ul></nav>${LOG}`)).toEqual([
      'Musique',
      'Kerfany',
      'Ploum & co',
    ]);
});

it('finds the heading over a list in what scrolls it', () => {
  const scrolled = (rows: string) =>
    `<div class="box"><div class="w"><div class="v"><div class="c">${rows}</div></div><div class="bar"></div></div></div>`;
  const way = (name: string) => `<a href="#"><span>${name}</span></a>`;
  const part = (heading: string, names: readonly string[]) =>
    `<section><div class="top">${heading}</div><div class="list">${scrolled(names.map(way).join(''))}</div></section>`;
  const html = `<aside>${part('Salons', ROOMS)}${part('Membres', PEOPLE)}</aside>${LOG}`;
  expect(listsIn(html)).toEqual({ rooms: ROOMS, members: PEOPLE });
});

it('reads no name that is written for a script', () => {
  const row = (name: string) => `<div class="user" data-nick="${escape(name)}"><b>${name}</b></div>`;
  const names = ['Loïc B.', 'gwen', 'tom', 'Anaïs'];
  expect(listsIn(`<h3>Membres</h3><div>${names.map(row).join('')}</div>${LOG}`).members).toEqual(names);
});

it.each([
  ['À moi <b>4</b>', 'Libres <b>0</b>', 'Toutes <b>4</b>'],
  ['People <b>9</b>', 'Playlist <b>0</b>', 'Notes <b>2</b>'],
])('takes ways to parts of a list for no rooms: %s', (...ways) => {
  const bar = `<div>${ways.map((way) => `<button type="button"><span>${way}</span></button>`).join('')}<button type="button"></button></div>`;
  expect(roomsIn(bar + LOG)).toEqual([]);
});

it('takes two tabs that can be closed for rooms, where they are called as rooms are', () => {
  const tab = (name: string, at: number) =>
    `<li><a class="${at ? '' : 'cur'}" href="#"><i></i><span>${name}</span></a><button class="tab-close"></button></li>`;
  const more = '<li><a href="#" aria-label="Nouveau"><i></i></a></li>';
  const tabs = (names: readonly string[]) => `<ul>${names.map(tab).join('')}${more}</ul>${LOG}`;
  expect(roomsIn(tabs(['Cuisine du soir', 'Voyages']))).toEqual(['Cuisine du soir', 'Voyages']);
  expect(roomsIn(tabs(['Cuisine du soir', 'gwen']))).toEqual([]);
});

it('takes a way to change a channel for no room', () => {
  expect(
    roomsIn(
      `<div class="channel-profile"><button class="channel-profile__edit-button">Edit</button></div>${LOG}`,
    ),
  ).toEqual([]);
});

it('takes a room that is called as somebody may be for one by where it leads, the open one too', () => {
  const way = (name: string, to: string, state = '') =>
    `<li class="item"><a class="way ${state}" href="${to}"><b>${name}</b></a></li>`;
  const rooms = ['Accueil', 'Cuisine', 'Musique', 'Insomniaques'].map((name, at) =>
    way(name, `/community/r${at}`, at ? '' : 'is-active'),
  );
  const people = ['lea', 'tom', 'gwen'].map((name, at) => way(name, `/u${at}`));
  expect(roomsIn(`<ul class="room-list">${rooms.concat(people).join('')}</ul>${LOG}`)).toEqual([
    'Accueil',
    'Cuisine',
    'Musique',
    'Insomniaques',
  ]);
});

it('takes rows for rooms that are called so one by one, as their list is', () => {
  const rows = ['Les nuls', 'Renards', 'Vieux port', 'Insomniaques'];
  const row = (name: string) => `<div class="channel"><button><i></i><span>${name}</span></button></div>`;
  expect(roomsIn(`<div id="channels"><div>${rows.map(row).join('')}</div></div>${LOG}`)).toEqual(rows);
  const direct = (name: string) => `<a class="direct" id="rooms_direct_1" href="#">${name}</a>`;
  expect(
    roomsIn(`<div id="direct_rooms">${['Kim', 'gwen', 'Marc'].map(direct).join('')}</div>${LOG}`),
  ).toEqual([]);
});

it('leaves "you" out of the reader\'s own name in a list', () => {
  const list = '<ul class="members"><li>lea (you)</li><li>tom</li></ul>';
  expect(listsIn(list + LOG).members).toEqual(['lea', 'tom']);
});

it('takes the lines of a letter for no list, though the page calls it a message', () => {
  const lines = ['lilou', 'dim. 29 nov. 2026, 02:02', '[sans objet]', 'à demain'];
  const letter = lines.map((text, at) => `<div class="mail-${'abcd'[at]}">${text}</div>`).join('');
  document.body.innerHTML = `<h3>Messages</h3><div id="letter">${letter}</div>`;
  expect(isList(document.querySelector('#letter') as Element)).toBe(false);
});

it('hears nobody before a colon with a gap, where the page writes none', () => {
  const others = ['gwen', 'nils', 'Marc41'].map((name, at) =>
    timed(name, ['recette : trois œufs', 'et toi ?', 'oui'][at] ?? ''),
  );
  const rooms = ROOMS.map((name, at) => timed(name, `${SPEAKERS[at]}: à demain`));
  expect(roomsIn(`<ul>${[...others, ...rooms].join('')}</ul>${LOG}`)).toEqual(ROOMS);
});

it('takes tabs for rooms beside the one that is called private, of somebody who speaks', () => {
  const tabs = ['Cuisine', 'Musique', 'Bretagne'].map(
    (name, at) => `<li class="${at ? '' : 'active'}"><span>${name}</span><i>×</i></li>`,
  );
  const priv = '<li class="priv newmsg"><span>lea</span><i>×</i></li>';
  expect(roomsIn(`<ul id="x-tabs">${tabs.join('')}${priv}</ul>${LOG}`)).toEqual([
    'Cuisine',
    'Musique',
    'Bretagne',
  ]);
});

it('takes nobody for a room because somebody else who wrote to the reader is called as one calls people', () => {
  const rows = ['Iván', 'Diego R.', '@nuria_g', 'Lucía', 'Abuela Pilar', 'Vecino 3'].map((name, at) =>
    timed(name, `<span>${['¿me pasas la receta?', '¿pizza?', 'jajaja', 'hola', 'un beso', 'ok'][at]}</span>`),
  );
  expect(roomsIn(`<ul>${rows.join('')}</ul>${LOG}`)).toEqual([]);
});

it.each([
  ['several pictures, each in a frame that is called nothing', 3, true],
  ['one picture so', 1, false],
])('a row shows %s', (_, count, is) => {
  keepNatives(window as never);
  const face = '<div class="round"><img alt="Avatar" src="a.svg"></div>';
  document.body.innerHTML = `<ul><li><div class="side">${face.repeat(count)}</div><div><b>Les marcheurs</b><p>à demain</p></div></li></ul>`;
  expect(showsSeveral(document.querySelector('li') as Element)).toBe(is);
});
