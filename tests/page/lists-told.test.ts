// @vitest-environment happy-dom
/** Lists that say little of what they are of: by those who speak, by their signs, and by what stands in their rows. */
import { expect, it } from 'vitest';
import { speakInFull } from '../../src/page/by-structure/lists/named.ts';
import { NOTHING } from '../../src/page/by-structure/lists/verdict.ts';
import { nameKey } from '../../src/page/own.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?', 'bien', 'et toi'];
const SPEAKERS = ['tom', 'lea', 'zoe'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${SPEAKERS[at % 3]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const each = (names: readonly string[], row: (name: string, at: number) => string) => names.map(row).join('');
const user = (name: string) => `<li class="user"><b class="name">${name}</b></li>`;

it('takes what holds lists of people for no row of theirs', () => {
  const groups = `<div class="role-op"><ul>${user('Perrin')}</ul></div><div class="role-any"><ul>${each(['tom', 'lea', 'zoe', 'nils'], user)}</ul></div>`;
  expect(listsIn(`${LOG}<div class="users">${groups}</div>`).members.sort()).toEqual([
    'Perrin',
    'lea',
    'nils',
    'tom',
    'zoe',
  ]);
});

it('takes the heading of a few people for nobody', () => {
  expect(
    listsIn(`${LOG}<div class="userlist"><div>Members:</div><div class="u">nils</div></div>`).members,
  ).toEqual(['nils']);
});

it('takes names in brackets for names', () => {
  const names = ['(kevin94)', 'pia', 'rolf', '(guest7)'];
  expect(
    listsIn(`${LOG}<h3>Online users</h3><div>${each(names, (name) => `<p>${name}</p>`)}</div>`).members,
  ).toEqual(names);
});

it('takes those who speak for people, be their points counted in what is called a lobby', () => {
  const row = (name: string, at: number) =>
    `<div class="pl"><i>${at + 1}</i><b>${name}</b><span>${1240 - at * 97}</span> <small>(Last turn: ${300 - at})</small></div>`;
  expect(listsIn(`<div id="lobby"><div>${each(SPEAKERS, row)}</div></div>${LOG}`)).toEqual({
    rooms: [],
    members: SPEAKERS,
  });
});

it('takes a menu, and what is told of a game, for no list', () => {
  const menu = `<ul>${each(['Membres', 'Messages <b>0</b>', 'Forum', 'Mon compte'], (name) => `<li><a href="#">${name}</a></li>`)}</ul>`;
  const state = `<div class="lobby">${each(['Round: <b>2</b>', 'Time: <b>87</b>', 'Word: <b>5</b>'], (text) => `<div>${text}</div>`)}</div>`;
  expect(listsIn(menu + state + LOG)).toEqual({ rooms: [], members: [] });
});

it('takes somebody who is said to be a moderator for no heading', () => {
  const row = (name: string, at: number) =>
    `<div class="li"><i class="av${at === 1 ? ' mod' : ''}">${name.slice(0, 2)}</i><div><span>${name}</span><div>${at === 1 ? '<em>Moderator</em>' : ''}</div></div></div>`;
  const names = ['tom', 'Kevin D', 'lea', 'zoe'];
  expect(listsIn(`${LOG}<h2>Users (4)</h2><div>${each(names, row)}</div>`).members).toEqual(names);
});

it('tells rooms from people in one list by what looks like a button', () => {
  const row = (name: string, at: number) =>
    `<div class="lm" role="button"><p>${name}</p><p>1${at}:41</p><p>${['lea: merci', 'tom: trop bien', 'zoe: oui', 'à demain'][at]}</p></div>`;
  expect(listsIn(`<div>${each(['Cuisine', 'Cinéma', 'Jeux', 'Nils'], row)}</div>${LOG}`)).toEqual({
    rooms: ['Cuisine', 'Cinéma', 'Jeux'],
    members: [],
  });
});

it('tells rooms from people by a picture of many', () => {
  const row = (name: string, at: number) =>
    `<button class="item"><b>${name}</b><p><i aria-hidden="true"><span>${at < 2 ? 'check' : 'groups'}</span></i>${['à demain', 'ok', 'bonne nuit', 'salut'][at]}</p><small>1${at}:00</small></button>`;
  expect(listsIn(`<div class="chats">${each(['Nils', 'Pia', 'Cuisine', 'Jeux'], row)}</div>${LOG}`)).toEqual({
    rooms: ['Cuisine', 'Jeux'],
    members: [],
  });
});

it('takes tabs beside those of people for rooms', () => {
  const row = (name: string) =>
    `<li${name === '@lea' ? ' class="active"' : ''}><a href="#">${name}</a><a href="#" class="close">×</a></li>`;
  expect(listsIn(`<ul>${each(['taverne', 'cuisine', 'foot', '@lea'], row)}</ul>${LOG}`)).toEqual({
    rooms: ['taverne', 'cuisine', 'foot'],
    members: [],
  });
});

it('takes tabs that hold the one that is shown for rooms', () => {
  const row = (name: string, at: number) =>
    `<li><a class="t ${at ? '' : 'cur'}" href="/${at}">${name}</a><button class="closebutton" aria-label="Close">x</button></li>`;
  const names = ['Lobby', 'Français', 'The Arcade'];
  expect(listsIn(`<ul>${each(names, row)}</ul>${LOG}`).rooms).toEqual(names);
});

it('reads no word that is shown as a picture, and no name of the reader for a room', () => {
  const row = (name: string, at: number) =>
    `<li class="room" data-nick="moi"><p><span>${9 + at} <i class="material-symbols">people</i></span><b>${name}</b><small>${at}@rooms.example.org</small></p></li>`;
  const names = ['Accueil', 'Devoirs', 'Recettes', 'Séries'];
  expect(listsIn(`<ul class="rooms">${each(names, row)}</ul>${LOG}`)).toEqual({ rooms: names, members: [] });
});

it('takes what one does on a page for nobody, in a box that is called the user’s', () => {
  const own = `<div id="user-container" class="user-list"><div>lea</div><button id="sign-out">Sign-out</button></div>`;
  expect(listsIn(own + LOG).members).not.toContain('Sign-out');
});

it('takes brackets for a part of names only where nobody of the list speaks without them', () => {
  const row = document.createElement('li');
  const cells = ['Salomé', '(Renard Bleu)'].map((text) => ({ text, element: row }));
  const named = [{ row, cells, shown: cells }];
  const heard = (...names: string[]) => ({
    ...NOTHING,
    speaks: (name: number) => names.map(nameKey).includes(name),
  });
  expect(speakInFull(named, heard('Salomé (Renard Bleu)'))).toBe(true);
  expect(speakInFull(named, heard('Salomé (Renard Bleu)', 'Salomé'))).toBe(false);
  expect(speakInFull(named, heard('gaspard'))).toBe(false);
});

it('takes the ways to the pages of a member for nobody', () => {
  const ways = ['Activité', 'Notifications <b>1</b>', 'Réglages'];
  const page = `<nav class="users-nav"><ul>${each(ways, (name) => `<li><a href="#">${name}</a></li>`)}</ul></nav>`;
  expect(listsIn(`${page}<div class="users">${user('nils')}${user('pia')}</div>${LOG}`).members).toEqual([
    'nils',
    'pia',
  ]);
});

it('takes what people sign in as, below their names, for nothing that was said', () => {
  const row = (name: string, at: number) =>
    `<li class="chat-user"><ul class="list-plain"><li>${name} <button title="Chat">…</button></li><li><small>${['tom', 'leabr', 'zoe', 'nilsk'][at]}</small></li></ul></li>`;
  const names = ['Tom', 'Léa Br.', 'Zoe', 'Nils K'];
  expect(listsIn(`${LOG}<ul class="list-plain" id="chat-users">${each(names, row)}</ul>`).members).toEqual(
    names,
  );
});

it('takes the one room that is open for a room where all end in how many there are', () => {
  const row = (name: string, at: number) =>
    `<li class="channel${at === 0 ? ' selected' : ''}">${name} <span>(${at + 4})</span></li>`;
  const names = ['Musique', 'Lecture', 'Accueil', 'Entraide'];
  expect(listsIn(`${LOG}<h3>Salons</h3><ul>${each(names, row)}</ul>`).rooms).toEqual(names);
});

it('takes spaces for rooms', () => {
  const names = ['Help', 'Night owls', 'Books'];
  expect(listsIn(`${LOG}<h3>Spaces</h3><ul>${each(names, (name) => `<li>${name}</li>`)}</ul>`).rooms).toEqual(
    names,
  );
});

it('takes what unfolds lists of conversations for no room, be there none below', () => {
  const talk = (name: string) =>
    `<a href="#"><b>${name}</b> <time>12:0${name.length}</time> <p>d’accord, on se retrouve à la gare, ${name}</p></a>`;
  const part = (title: string, names: readonly string[]) =>
    `<div class="part"><div><button aria-expanded="${names.length > 0}"><span>${title}</span> <small>(<span>${names.length}</span>)</small></button></div><div class="below">${each(names, talk)}</div></div>`;
  const parts = [
    part('Starred', []),
    part('Group', []),
    part('Private', ['tom', 'Karim', 'Inès B', 'Rosalie']),
  ];
  expect(listsIn(`<div>${parts.join('')}</div>${LOG}`)).toEqual({ rooms: [], members: [] });
});

it('takes those who ask for nobody who is there', () => {
  const asks = ['Rolf', 'Pia'].map(
    (name) =>
      `<li><div class="jid">${name}</div><div><button>Approve</button> <button>Deny</button></div></li>`,
  );
  const names = ['nils', 'gwen', 'pia.b', 'Rosa'];
  const roster = `<section id="roster"><h1>Roster</h1><ul id="asking">${asks.join('')}</ul><nav>${each(names, (name) => `<li class="contact online">${name}</li>`)}</nav></section>`;
  expect(listsIn(roster + LOG).members).toEqual(names);
});

it('takes the bell of the reader for nobody', () => {
  const bell = '<ul class="userPanel"><li><a href="#"><i></i> <span>Notifications</span></a></li></ul>';
  expect(listsIn(bell + LOG).members).toEqual([]);
});

it('takes a ranking for no rooms', () => {
  const names = ['Ondine', 'Perrin', 'Gwen', 'Tanguy', 'Iris', 'Yann'];
  const row = (name: string, at: number) =>
    `<div><span>${at + 1}. ${name}</span><span>${9000 - 655 * at}</span></div>`;
  expect(listsIn(`<div><h4>Best</h4><div>${names.map(row).join('')}</div></div>${LOG}`).rooms).toEqual([]);
});

it('takes figures that are written large for no rooms', () => {
  const tile = (what: string, at: number) =>
    `<div class="col"><div><h5>${what}</h5></div><div><h1>${3720 + at * 1240}</h1><small>Total ${what.toLowerCase()}</small></div></div>`;
  const what = ['Revenus', 'Commandes', 'Visites', 'Activité'];
  expect(listsIn(`<div class="row">${each(what, tile)}</div>${LOG}`)).toEqual({ rooms: [], members: [] });
});

it('takes the ways through a site for no rooms, though the first of them is called “Rooms”', () => {
  const bar = ['Pokoje', 'Profil', 'Pomoc', 'Hej: Sacha'].map((way) => `<span>${way}</span>`);
  expect(listsIn(`<div><b>Czatownia</b>${bar.join('')}</div>${LOG}`).rooms).toEqual([]);
});

it('takes all whom one may write to for nobody', () => {
  const names = ['lea', 'tom', 'gwen', 'Rosa', 'nils'];
  const rows = each(['Todos', ...names], (name) => `<li><a href="#">${name}</a></li>`);
  expect(listsIn(`<aside><strong>Pessoas na sala</strong><ul>${rows}</ul></aside>${LOG}`).members).toEqual(
    names,
  );
});

it('the number of what somebody said is no channel, and a channel for an age is one', () => {
  const rows = (name: (at: number) => string) =>
    `<ul class="list">${each(['fl0w', 'Odile', 'nr7', 'Biene'], (who, at) => `<li>${name(at)}<b>${who}</b></li>`)}</ul>${LOG}`;
  expect(listsIn(rows((at) => `<i>#${228 - at} - </i>`)).rooms).toEqual([]);
  const ages = ['18-25', '25-40', '40+', 'tous'].map((age) => `<li>#${age}</li>`).join('');
  expect(listsIn(`<ul class="list">${ages}</ul>${LOG}`).rooms).toEqual(['#18-25', '#25-40', '#40+', '#tous']);
});

it('takes names with an address each for people, in what is called a roster', () => {
  const people = ['ida.k', 'Jörn Abel', 'Tante Elli', 'zora'];
  const row = (name: string) =>
    `<li><div><div>${name}</div><div>${name.split(' ')[0]?.toLowerCase()}@jabber.example.com</div></div></li>`;
  const roster = `<ul id="roster">${people.map(row).join('')}</ul>`;
  expect(listsIn(roster + LOG).members).toEqual(people);
});

it('takes those who are there, or are not, for people, where their rows are called so or the list is', () => {
  const people = ['Khalid', 'nargis_h', 'Sami Rafi', 'lea'];
  const how = (name: string, at: number) => `${name} ${at % 2 ? 'left 7 mins ago' : 'is online'}`;
  const inSentences = (name: string, at: number) =>
    `<li><div><span>${name}</span><p>${how(name, at)}</p></div></li>`;
  const inWords = (name: string, at: number) =>
    `<div class="user"><div>${name}</div><div>${at % 2 ? 'hors ligne' : 'en ligne'}</div></div>`;
  expect(listsIn(`<ul class="contacts">${each(people, inSentences)}</ul>${LOG}`).members).toEqual(people);
  expect(listsIn(`<div>${each(people, inWords)}</div>${LOG}`).members).toEqual(people);
  const rooms = listsIn(
    `<div>${each(['Accueil', 'Jardin', 'Rennes'], (name) => `<div>${name} <i>12 en ligne</i></div>`)}</div>${LOG}`,
  );
  expect(rooms.members).toEqual([]);
});
