// @vitest-environment happy-dom
/** Lists whose rows show little, or something else than the others do. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
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

it('tabs of a jQuery accordion are headings in their make', () => {
  const tab = (name: string, at: number) =>
    `<h5 role="tab" aria-expanded="false"><span>${name}</span></h5><div role="tabpanel" style="display:none"><button>Join ${at}</button></div>`;
  const names = ['Potager', 'Verger', 'Rivière', 'Musique'];
  expect(beside(`<h4>Chatrooms</h4><div role="tablist">${names.map(tab).join('')}</div>`).rooms).toEqual(
    names,
  );
});

/** Tabs over panes, one of which shows the conversation. */
function overPanes(names: readonly string[], pane: (at: number) => string): string[] {
  const tabs = names.map(
    (name, at) =>
      `<li${at === 1 ? ' class="active"' : ''}><a href="#p${at}" data-toggle="tab">${name}</a></li>`,
  );
  const panes = names.map((_, at) => {
    const log = at === 1 ? SAID : '';
    return `<div id="p${at}" class="pane${at === 1 ? ' active' : '" style="display:none'}"><div class="${pane(at)}"><div class="messages" style="overflow:auto">${log}</div></div></div>`;
  });
  return listsIn(
    `<main><ul class="nav"><li class="dropdown"><a href="#" class="dropdown-toggle">Options</a></li>${tabs.join('')}</ul>${panes.join('')}<textarea placeholder="Message"></textarea></main>`,
  ).rooms;
}

it('tabs lead to panes that are all made as the one with the conversation', () => {
  const names = ['Verger', 'Potager', 'tech_libre', 'Ruche'];
  expect(overPanes(names, () => 'of-lines')).toEqual(names);
  expect(overPanes(names, (at) => `of-kind-${'abcd'[at]}`)).toEqual([]);
});

it('people with a clock each play, and are no rooms', () => {
  const player = (name: string) =>
    `<div class="status"><div>${name}</div><span>1742</span><div>3:41</div></div>`;
  expect(
    beside(`<div>${player('Perrin')}<div class="status"></div>${player('Gaspard')}</div>`).rooms,
  ).toEqual([]);
});

it('names in a list end in the comma between them', () => {
  const names = ['Odile', 'Basile', 'Nadia', 'J.B. Morel'];
  const list = `<ul id="members"><li>(4), </li>${names.map((name, at) => `<li>${name}${at < 3 ? ', ' : ''}</li>`).join('')}</ul>`;
  expect(beside(list).members).toEqual(names);
});

it('whoever asks to be let in stands between a heading and those who are', () => {
  const ask =
    '<ul><li><div>paul@chat.example</div><div><button>Approve</button><button>Deny</button></div></li></ul>';
  const row = (name: string) =>
    `<li class="contact ${name === 'Odile' ? 'active' : ''}"><i class="dot"></i><div><span class="name">${name}</span></div><div class="unread">${name === 'Gaspard' ? '2' : ''}</div></li>`;
  const list = `<section><h1>Direct messages</h1>${ask}<nav>${['Odile', 'Perrin', 'Gaspard', 'Zoé'].map(row).join('')}</nav></section>`;
  const said = SAID.replace(/Basile|Nadia/g, 'Sacha');
  document.body.innerHTML = `<main>${list}<section><h2>Odile</h2><div class="messages" style="overflow:auto">${said}</div><textarea></textarea></section></main>`;
  const asks = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'prompt' ? one.name : [],
  );
  expect(asks.filter((name) => name !== 'Odile')).toEqual(['paul@chat.example', 'Gaspard']);
});

it('a rank before a name is no way to more of them', () => {
  const row = (name: string, rank = '') =>
    `<li><a href="#${name}"><b>${rank}</b>\n<span>${name}</span></a></li>`;
  const list = `<h2>Users</h2><ul>${row('Odile', '@')}${row('kaz', '+')}${row('Nadia')}${row('Basile')}</ul>`;
  expect(beside(list).members).toEqual(['Odile', 'kaz', 'Nadia', 'Basile']);
});

it('rooms tell how many are in them, and people how they are', () => {
  const row = (name: string, sub: string) => `<div class="tab"><b>${name}</b><i>${sub}</i></div>`;
  const rooms = ['Potager', 'Randonnée', 'Séries 🔒', 'Le salon bleu', 'cinéma', 'Ruche'];
  const people = ['Phil [1d]', 'rv_64 [1k]', 'le_grand_duc [18k]', 'tchoupi [7k]', 'Ivan [12k]'];
  const states = ['Online', 'Online', 'Idle 12m', 'Playing', 'Offline'];
  const list = `<div>${rooms.map((name, at) => row(name, `${at + 7} users`)).join('')}${people.map((name, at) => row(name, states[at] ?? '')).join('')}</div>`;
  expect(beside(list)).toEqual({ rooms: rooms.map((name) => name.replace(' 🔒', '')), members: [] });
});
