// @vitest-environment happy-dom
/** Who is in the room, where the page shows the reader's contacts too; lists called as their rows are; ranks; addresses. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { listsIn } from './support/lists-in.ts';

const line = (name: string, text: string) =>
  `<div class="message"><span class="author">${name}</span> <span class="text">${text}</span></div>`;
const LOG = `<div role="log">${[
  line('Karim B.', 'salut à tous'),
  line('lea_77', 'bonsoir'),
  line('Tom', 'il pleut ici'),
  line('lea_77', 'ici aussi'),
].join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const PRESENT = ['Karim B.', 'lea_77', 'Tom', 'guest4821', 'Zoé'];
const picture = (name: string) => `<i class="avatar"><i class="avatar-initials">${name[0]}</i></i>`;

it('takes a list that is called as its rows are for the list, and not for one room', () => {
  const rooms = ['Bretagne', 'Cuisine', 'Musique', 'Jeux vidéo'];
  const row = (name: string) =>
    `<li class="available-chatroom"><a class="open-room">${picture(name)}<span>${name}</span></a><a class="close-room" title="Quitter ce salon"></a></li>`;
  const html = `<ul class="items-list rooms-list open-rooms-list">${rooms.map(row).join('')}</ul>${LOG}`;
  expect(listsIn(html).rooms).toEqual(rooms);
});

const occupant = (name: string) =>
  `<li class="occupant">${picture(name)}<div class="nick-badge"><span class="nick">${name}</span><span class="badges"><span>O</span></span></div></li>`;

it('takes those who are in the room for its members, and the contacts that stand elsewhere for none of them', () => {
  const contacts = ['Inès', 'Marc L.', 'mistral', 'Tom'].map(
    (name) => `<li class="contact">${picture(name)}<span class="contact-name">${name}</span></li>`,
  );
  const html = `<ul class="roster-contacts">${contacts.join('')}</ul>${LOG}<ul class="occupant-list">${PRESENT.map(occupant).join('')}</ul>`;
  expect(listsIn(html).members).toEqual(PRESENT);
});

it('takes each of those of one rank for somebody, and the rank for nobody', () => {
  const ranks = [PRESENT.slice(0, 3), PRESENT.slice(3, 4), PRESENT.slice(4)];
  const group = (names: readonly string[], at: number) =>
    `<div class="user-mode rank-${at}">${names.map((name, of) => `<span class="user color-${of}" role="button">${name}</span>`).join('')}</div>`;
  const html = `${LOG}<aside class="userlist"><div class="names">${ranks.map(group).join('')}</div></aside>`;
  expect(new Set(listsIn(html).members)).toEqual(new Set(PRESENT));
});

it('takes the device in an address for nobody', () => {
  const row = (from: string, text: string, name = '') =>
    `<div class="message chat" data-from="${from}">${name && `<span class="author">${name}</span>`}<span class="text">${text}</span></div>`;
  const rows = [
    row('mistral@example.org/pc', 'coucou', 'mistral'),
    row('mistral@example.org/pc', 'tu es là ?'),
    row('sacha@example.org/web', 'oui, deux minutes', 'Sacha'),
    row('mistral@example.org/pc', 'parfait', 'mistral'),
  ];
  document.body.innerHTML = `<h1>mistral</h1><div role="log">${rows.join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
  const authors = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? [one.author] : [],
  );
  expect(authors).toEqual(['mistral', 'mistral', 'Sacha', 'mistral']);
});

it.each(['guest4821', '(guest4821)', 'invité 42', 'user_7'])(
  'takes %s for somebody, and for no heading',
  (guest) => {
    const names = ['Karim B.', 'Tom', guest, 'Helene_D'];
    const row = (name: string, at: number) =>
      `<div class="row${at % 2 ? 'Odd' : 'Even'}"><a href="#" class="${name === guest ? 'guest' : 'user'}">${name}</a></div>`;
    const html = `${LOG}<h3>Online users</h3><div id="onlineList">${names.map(row).join('')}</div>`;
    expect(listsIn(html).members).toEqual(names);
  },
);

it('takes the sign of an operator in a list of people for no sign that the others are rooms', () => {
  const row = (name: string) => `<li class="user"><span class="nick">${name}</span></li>`;
  const html = `${LOG}<h3>Connectés</h3><ul id="userlist">${['Karim B.', 'lea_77', '@Tom', 'mistral'].map(row).join('')}</ul>`;
  expect(listsIn(html)).toEqual({ rooms: [], members: ['Karim B.', 'lea_77', 'Tom', 'mistral'] });
});

it('takes a channel for one, where how many are unread stands before its name', () => {
  const row = (name: string, unread: number) =>
    `<div class="chan"><span class="badge">${unread || ''}</span><span class="close"></span><span class="name">${name}</span></div>`;
  const rooms = ['#bretagne', '#cuisine', '#musique', '#photo'].map((name, at) => row(name, at % 3 ? 0 : 3));
  const html = `<section class="network">${[row('EpiKnet', 0), ...rooms, row('zoe', 0)].join('')}</section>${LOG}`;
  expect(listsIn(html).rooms).toEqual(['#bretagne', '#cuisine', '#musique', '#photo']);
});

it('takes the menu of a site for nobody, whatever heads the page', () => {
  const way = (name: string) => `<li class="nav-item"><a href="#${name}">${name}</a></li>`;
  const ways = ['Dashboard v1', 'Widgets', 'Charts', 'Gallery', 'Invoices'].map(way).join('');
  const html = `<h3>Members</h3><nav><ul class="nav" role="menu">${ways}</ul></nav>${LOG}`;
  expect(listsIn(html)).toEqual({ rooms: [], members: [] });
});
