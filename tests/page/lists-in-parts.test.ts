// @vitest-environment happy-dom
/** Lists in parts of a page that are made as rows are: rooms of several servers, rooms with those who are in them, columns of a page. */
import { expect, it } from 'vitest';
import { whoWrote } from '../../src/page/by-structure/parts/asks.ts';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

it('takes the rooms of a server for rooms, and not what they stand in', () => {
  const row = (name: string, unread = '') =>
    `<div class="entry"><div class="line"><div class="main">${name}</div><div class="mark">${unread}</div></div></div>`;
  const one = row('Verger') + row('#jardin', '4') + row('#velo') + row('#pain') + row('nora');
  const other = row('Lanterne') + row('#films', '2') + row('#quiz');
  const servers = [one, other].map((rows) => `<div class="block">${rows}</div>`).join('');
  expect(listsIn(`<nav><div class="more"><i></i></div>${servers}</nav>${LOG}`).rooms).toEqual([
    '#jardin',
    '#velo',
    '#pain',
    '#films',
    '#quiz',
  ]);
});

it('takes rooms for rooms that are called with a sign over what is said, and without it in their list', () => {
  const room = (name: string, count: number) =>
    `<a class="channel" href="/room/${name}"><i class="pic"></i><span>${name}</span><span>${count}</span></a>`;
  const title = '<div class="room-title"><span class="room-title-name">#jardin</span></div>';
  const list = `<aside class="channels">${[room('jardin', 8), room('velo', 3), room('pain', 5)].join('')}</aside>`;
  expect(listsIn(`${title}${LOG}${list}`).rooms).toEqual(['jardin', 'velo', 'pain']);
});

it('takes somebody who is called guest for one of the others, though they are made otherwise', () => {
  const row = (made: string) => (name: string) =>
    `<div class="row"><i></i><span class="${made}">${name}</span></div>`;
  const people = ['tom', 'lea', 'nora'].map(row('')).concat(['Zo3', 'guest_kiwi'].map(row('visitor')));
  const list = `<h4>5 connected users</h4><div>${people.join('')}</div>`;
  expect(listsIn(list + LOG).members).toEqual(['tom', 'lea', 'nora', 'Zo3', 'guest_kiwi']);
});

it('takes nobody for somebody who counts those below, by how many stand there', () => {
  const head = (name: string, count: number) => `<div class="head">${name} <i>${count}</i></div>`;
  const row = (name: string) => `<div class="one"><a href="#"><img alt=""></a><u>${name}</u></div>`;
  const girls = head('Девушки', 2) + row('lea') + row('nora');
  const boys = head('Парни', 3) + ['tom', 'Karim', 'Sacha'].map(row).join('');
  const list = `<div class="users">${head('ВСЕ', 5)}${girls}${boys}</div>`;
  expect(listsIn(list + LOG).members).toEqual(['lea', 'nora', 'tom', 'Karim', 'Sacha']);
});

it('reads behind the name of a room how many are in it, with a letter for its kind', () => {
  const names = ['Lobby (8)', 'Garten (3)', 'Bahnhof (2)', 'Sternwarte (1/m)'];
  const list = `<label>Raum</label><select>${names.map((name) => `<option>${name}</option>`).join('')}</select>`;
  expect(listsIn(list + LOG).rooms).toEqual(['Lobby', 'Garten', 'Bahnhof', 'Sternwarte']);
});

it('takes what one may do for no room, under a heading that says so', () => {
  const rows = (...names: readonly string[]) =>
    `<ul>${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`;
  const deeds = `<nav><h3>Other actions</h3><nav>${rows('Make a room', 'Manage ignoring', 'Set sounds')}</nav></nav>`;
  const rooms = `<div><h3>Select chatroom</h3>${rows('Garden Gate', 'Book Nook', 'Kitchen Table')}</div>`;
  expect(listsIn(`<h2>Chatrooms</h2><div>${deeds}${rooms}</div>${LOG}`).rooms).toEqual([
    'Garden Gate',
    'Book Nook',
    'Kitchen Table',
  ]);
});

it('takes those of a list of friends for people, and what is done with them for nobody', () => {
  const row = (name: string) =>
    `<tr><td>☻</td><td><a href="#">${name}</a></td><td>Active</td><td><input type="checkbox"></td></tr>`;
  const table = `<table><tbody>${['Odd Finch', 'maple.k', 'Ana Reyes'].map(row).join('')}</tbody></table>`;
  const deeds = `<div>${['button', 'button', 'submit'].map((type, at) => `<input type="${type}" value="${['Invite', 'Begin', 'Remove'][at]}">`).join('')}</div>`;
  const list = `<div class="lobby-friends"><h3>Friend list</h3><form>${table}${deeds}</form></div>`;
  expect(listsIn(list + LOG).members).toEqual(['Odd Finch', 'maple.k', 'Ana Reyes']);
});

it('takes a conversation with one person for none of the rooms, in a list that is called rooms', () => {
  const row = (name: string, last: string) =>
    `<div class="item"><button><b>${name}</b><time>12:0${name.length % 10}</time><p>${last}</p></button></div>`;
  const rooms = ['Chorale', 'Vélo du soir', 'Marché bio'].map((name, at) =>
    row(name, `Sam ${'abc'[at]}: oui ${at}`),
  );
  const people = [row('lea', 'allô ?'), row('Nour', 'à demain')];
  const list = `<div aria-label="Channels">${rooms.concat(people).join('')}</div>`;
  expect(listsIn(list + LOG).rooms).toEqual(['Chorale', 'Vélo du soir', 'Marché bio']);
});

it('knows nobody by a sentence that begins with what is done', () => {
  const said = 'By using the chat you agree to the rules and the privacy policy.';
  expect(whoWrote(said)).toBeUndefined();
  expect(whoWrote('Karim chats with you')).toBe('Karim');
});

it('takes the one that is open for a conversation with whom it is called by, though somebody else said the last words', () => {
  const last = ['Rolf', 'Uwe', 'Ines'];
  const row = (name: string, words: string, made = '') =>
    `<div class="item ${made}"><button><b>${name}</b><time>2d</time><p>${words}</p></button></div>`;
  const rooms = ['Wandergruppe', 'Schulchor', 'Kochclub'].map((name, at) =>
    row(name, `${last[at]}: ja ${at}`),
  );
  const list = `<div><div class="item">Messages</div>${row('lea', 'Jonas: danke dir!', 'on')}${rooms.join('')}</div>`;
  const lines = ['ja', 'nein', 'hallo', 'danke dir!'].map(
    (text, at) => `<p class="${at % 2 ? 'sent' : 'received'}">${text}</p>`,
  );
  const talk = `<header><h2>lea</h2></header><div role="log">${lines.join('')}</div><textarea placeholder="Message"></textarea>`;
  expect(listsIn(list + talk).rooms).toEqual(['Wandergruppe', 'Schulchor', 'Kochclub']);
});
