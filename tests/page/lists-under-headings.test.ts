// @vitest-environment happy-dom
/** Lists in groups, each under a heading of its own: as many as there are, however few stand in one. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const under = (title: string, names: readonly string[]) =>
  `<h4>${title} — ${names.length}</h4>${names.map((name) => `<div class="x7">${name}</div>`).join('')}`;

it.each([
  ['two and many', ['lea', 'nils'], ['tom', 'Perrin', 'zoe', 'kim']],
  ['one and many', ['lea'], ['tom', 'Perrin', 'zoe', 'kim']],
  ['one and two', ['lea'], ['tom', 'Perrin']],
])('reads people of each rank: %s', (_, ranked, others) => {
  const page = `${LOG}<aside>${under('Modérateurs', ranked)}${under('En ligne', others)}</aside>`;
  expect(listsIn(page).members.sort()).toEqual([...ranked, ...others].sort());
});

it('takes a few rooms under a heading of their own for none of the people beside them', () => {
  const page = `${LOG}<aside>${under('Salons', ['Jardin', 'Rennes'])}${under('En ligne', ['tom', 'lea', 'zoe'])}</aside>`;
  expect(listsIn(page).members.sort()).toEqual(['lea', 'tom', 'zoe']);
});

it.each([
  ['of one to three', [['Jardin'], ['Rennes', 'Photo'], ['Voisins', 'Lecture', 'Chorale']]],
  ['of one or two', [['Jardin'], ['Rennes', 'Photo'], ['Voisins']]],
])('reads the rooms of each group, %s', (_, groups) => {
  const titles = ['Le quartier', 'Loisirs', 'Le reste'];
  const box = (names: readonly string[], at: number) =>
    `<div><h4>${titles[at]}</h4>${names.map((name) => `<a href="#">${name}</a>`).join('')}</div>`;
  const page = `${LOG}<aside><h2>Salons</h2>${groups.map(box).join('')}</aside>`;
  expect(listsIn(page).rooms.sort()).toEqual(groups.flat().sort());
});

it('reads what can be chosen of each group', () => {
  const options = (label: string, names: readonly string[]) =>
    `<optgroup label="${label}">${names.map((name) => `<option>${name}</option>`).join('')}</optgroup>`;
  const choice =
    options('Publics', ['Jardin', 'Rennes']) + options('Privés', ['Photo', 'Voisins', 'Lecture']);
  expect(listsIn(`${LOG}<label>Salon <select>${choice}</select></label>`).rooms.sort()).toEqual([
    'Jardin',
    'Lecture',
    'Photo',
    'Rennes',
    'Voisins',
  ]);
});

it('tells a heading from the rows by how it is drawn, and by what it says', () => {
  const row = (name: string) => `<div>${name}</div>`;
  const head = (title: string) => `<div style="font-weight:bold">${title}</div>`;
  const rooms = head('Salons publics') + ['Jardin', 'Rennes'].map(row).join('');
  const others = head('Salons privés') + ['Photo', 'Voisins', 'Lecture'].map(row).join('');
  expect(listsIn(`${LOG}<aside>${rooms}${others}</aside>`).rooms.sort()).toEqual([
    'Jardin',
    'Lecture',
    'Photo',
    'Rennes',
    'Voisins',
  ]);
});

it('reads the one below a heading that is made unlike the rows', () => {
  const row = (name: string) => `<div class="x7">${name}</div>`;
  const people = `<div class="k2">Modérateurs (1)</div>${row('lea')}<div class="k2">Connectés (3)</div>${['tom', 'nils', 'zoe'].map(row).join('')}`;
  expect(listsIn(`${LOG}<aside>${people}</aside>`).members.sort()).toEqual(['lea', 'nils', 'tom', 'zoe']);
});

it('reads those of ranks with names of their own, where the page calls others people', () => {
  const page = `${LOG}<aside>${under('Équipe', ['lea'])}${under('VIP', ['nils', 'Perrin'])}${under('En ligne', ['tom', 'zoe', 'kim'])}</aside>`;
  expect(listsIn(page).members.sort()).toEqual(['Perrin', 'kim', 'lea', 'nils', 'tom', 'zoe']);
});

it('takes one room under a heading of its own for a room, though people stand beside it in a box made alike', () => {
  const log = ['oui', 'non', 'salut à tous', 'ça va ?'].map(
    (text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`,
  );
  const group = (title: string, names: readonly string[]) =>
    `<div class="mb-2"><div class="head"><p>${title}</p></div><div>${names.map((name) => `<button class="group"><p>${name}</p></button>`).join('')}</div></div>`;
  const groups = [
    group('Text channels', ['jardin', 'photo', 'rennes']),
    group('Voice channels', ['Perron']),
    group('Members', ['tom', 'lea', 'nils']),
  ];
  expect(
    listsIn(
      `<aside>${groups.join('')}</aside><div role="log">${log.join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`,
    ),
  ).toEqual({
    rooms: ['jardin', 'photo', 'rennes', 'Perron'],
    members: ['tom', 'lea', 'nils'],
  });
});

it('takes what stands beside rooms that were read for none, though it is called as they are', () => {
  const row = (inner: string) => `<div class="channel-list__item" role="treeitem">${inner}</div>`;
  const rooms = ['jardin', 'photo', 'rennes'].map((name) => row(`<i aria-hidden="true">#</i><b>${name}</b>`));
  const rows = [
    row('<button>Brouillons</button>'),
    row('<h3>Canaux</h3>'),
    ...rooms,
    row('<h3>Messages directs</h3>'),
    ...['zoe', 'gwen', 'Perrin'].map((name) => row(`<b>${name}</b>`)),
  ];
  expect(
    listsIn(
      `<aside><div>${rows.join('')}</div></aside><div role="log"><p><b>tom</b>: oui</p><p><b>lea</b>: non</p><p><b>tom</b>: à demain</p></div><textarea placeholder="Message"></textarea>`,
    ).rooms,
  ).toEqual(['jardin', 'photo', 'rennes']);
});

it('takes what holds the list for no second heading, though it is made alike and somebody in it is called as people are', () => {
  const names = ['guest42', 'lea', 'Perrin', 'zoe'];
  const rows = names.map((name) => `<div style="display:flex"><i></i><span>${name}</span></div>`).join('');
  const page = `<main>${LOG}</main><div><div>Connectés</div><div>${rows}</div></div>`;
  expect(listsIn(page).members.sort()).toEqual([...names].sort());
});

it('takes nobody from a menu of the site, whatever the site is called', () => {
  const link = (name: string) => `<li><a href="/${name.length}">${name}</a></li>`;
  const menu = ['Accueil', 'Blog', 'Le coin', 'Contact'].map(link).join('');
  const page = `<header><h1>Les amis du potager</h1><nav><ul>${menu}</ul></nav></header>${LOG}`;
  expect(listsIn(page)).toMatchObject({ rooms: [], members: [] });
});

it('takes what counts all who stand below it for what they are in, and none of them', () => {
  const people = ['Admin (A)', 'MayaS', 'tom', 'lea', 'guest 88'];
  const rows = people.map((name) => `<div class="userlist"><span>${name}</span></div>`).join('');
  const list = (count: number) =>
    `<div><div class="header"><span>Lobby</span> <span>[<i>${count}</i>]</span></div>${rows}</div>${LOG}`;
  expect(listsIn(list(5)).members).toEqual(['Admin', ...people.slice(1)]);
});

it('reads what stands in several boxes made alike, of which some are called as lists are', () => {
  const row = (name: string) =>
    `<div class="tile room"><i>${name.at(0)}</i><div title="${name}">${name}</div></div>`;
  const box = (title: string, names: readonly string[]) =>
    `<div><div class="room-label"><div>${title}<b>${names.length || ''}</b></div></div><div class="room-list">${names.map(row).join('') || '<div>Drop here to add</div>'}</div></div>`;
  const rooms = ['Jardin', 'Rennes', 'Photo', 'Lecture'];
  const page = `${LOG.replace('<div', '<h2>Jardin</h2><div')}<aside><div class="rooms">${box('Favorites', [])}${box('Rooms', rooms)}${box('Low priority', [])}${box('Historical', [])}</div></aside>`;
  expect(listsIn(page).rooms.sort()).toEqual(rooms.toSorted());
});
