// @vitest-environment happy-dom
/** Lists whose rows show little, or something else than the others do. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const SAID = [
  ['Odile', 'il pleut ici'],
  ['Basile', 'pas chez nous'],
  ['Nadia', 'tant mieux'],
  ['Odile', 'à demain'],
]
  .map(([name, text]) => `<div class="message"><b class="name">${name}</b> <p class="text">${text}</p></div>`)
  .join('');

/** What is read of a list beside a conversation, which stands under its name. */
function beside(list: string, name = 'Potager') {
  return listsIn(
    `<main>${list}<section><h2>${name}</h2><div class="messages" style="overflow:auto">${SAID}</div><textarea placeholder="Message"></textarea></section></main>`,
  );
}

it('two lists side by side are no rows of a third', () => {
  const item = (name: string, count = '', icon = '<img src="x.png" class="groupchat-icon" alt="icon">') =>
    `<a href="#" class="list-group-item">${count && `<span class="badge">${count}</span>`}${icon} ${name}</a>`;
  const rooms = `<div class="chats"><div class="list-group">${item('Potager').replace('item"', 'item list-group-item-info"')}${item('Support', '20')}${item('Annonces')}${item('Bretagne', '5')}${item('Photo', '1')}</div></div>`;
  const people = `<div class="users"><div class="list-group">${['Odile', 'Basile', 'Nadia', 'Perrin', 'Gaspard'].map((name) => item(name, '', '<i class="glyphicon glyphicon-user"></i>')).join('')}</div></div>`;
  const seen = listsIn(
    `<main><h2>Potager</h2><div class="row">${rooms}${people}<div class="chat"><div class="messages" style="overflow:auto">${SAID}</div><textarea placeholder="Message"></textarea></div></div></main>`,
  );
  expect(seen).toEqual({
    rooms: ['Potager', 'Support', 'Annonces', 'Bretagne', 'Photo'],
    members: ['Odile', 'Basile', 'Nadia', 'Perrin', 'Gaspard'],
  });
});

it('a room in which nobody is stands in the table of those that tell how many are', () => {
  const row = (name: string, count: string) =>
    `<tr class="${count ? 'room-full' : 'room-void'}"><td>${count ? '•' : '&nbsp;'}</td><td>${name}</td><td>${count ? `(${count})` : '&nbsp;'}</td><td></td></tr>`;
  const table = `<table><tbody><tr><td colspan="4">Salons de discussion</td></tr>${row('Sport', '4')}${row('Potager', '2')}${row('Verger', '7')}${row('Animaux', '')}${row('Rivière', '')}</tbody></table>`;
  expect(beside(table).rooms).toEqual(['Sport', 'Potager', 'Verger', 'Animaux', 'Rivière']);
});

it('how many are unread stands beside the button that names the room', () => {
  const row = (name: string, count = '') =>
    `<div class="line"><button aria-label="${name}"><span><span>${name}</span></span></button><div>${count && `<span data-slot="badge" aria-label="${count} unread">${count}</span>`}</div></div>`;
  const list = `<nav><div class="head"><span>Channels</span><button aria-label="Join">+</button></div>${row('#verger')}${row('#potager', '4')}${row('#velo', '1')}${row('#bretagne')}</nav>`;
  expect(beside(list).rooms).toEqual(['#verger', '#potager', '#velo', '#bretagne']);
});

it('a lock is the sign of a channel', () => {
  const names = ['#verger', '#potager', '🔒 annonces', '#velo'];
  const list = `<div><p>Channels</p>${names.map((name) => `<a href="/c/${name.length}">${name}</a>`).join('')}</div>`;
  expect(beside(list).rooms).toEqual(['#verger', '#potager', '#annonces', '#velo']);
});

it('people are named in no element, one a line', () => {
  const list = '<div id="members">Odile<br>Basile<br>Nadia<br>le breton<br>luna*<br></div>';
  expect(beside(list).members).toEqual(['Odile', 'Basile', 'Nadia', 'le breton', 'luna*']);
});

it('rooms are called by the regions and towns of those who meet there', () => {
  const names = ['Bretagne', 'Lyon', 'Normandie', 'Toulouse et Occitanie', 'Rencontres Lille'];
  const list = `<ul>${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`;
  expect(beside(list)).toEqual({ rooms: names, members: [] });
});

it('somebody may have a town in their name', () => {
  const names = ['Léa Lyon', 'Karim Lille', 'Sofia Paris', 'Tom Brest', 'Marie Toulouse'];
  const list = `<ul>${names.map((name) => `<li><a href="#">${name}</a></li>`).join('')}</ul>`;
  expect(beside(list).rooms).toEqual([]);
});
