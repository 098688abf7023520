// @vitest-environment happy-dom
/** Rooms and people whose names read as a heading, as a number or as a picture would. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const list = (title: string, names: readonly string[], row: (name: string) => string) =>
  listsIn(`<aside><h3>${title}</h3><div>${names.map(row).join('')}</div></aside>${LOG}`);
const box = (name: string) => `<div>${name}</div>`;

it('takes ages and a sign, or how many are there, for a room', () => {
  const names = ['+30', 'Jardin', '18-25', 'Rennes'];
  expect(list('Salons', names, (name) => `<li># ${name}</li>`).rooms).toEqual(names);
  expect(list('Salons', names, (name) => `<a href="#">${name} (12)</a>`).rooms).toEqual(names);
});

it.each([
  ['Room 12', 'Jardin', 'Rennes'],
  ['Salon des amis', 'Jardin', 'Rennes'],
  ['Les amis', 'Jardin', 'Rennes'],
  ['40 et plus', 'Jardin', 'Rennes'],
])('takes no room for the heading of the others: %s', (...names) => {
  expect(list('Salons', names, box).rooms).toEqual(names);
});

it.each(['user', 'mario64'])('takes nobody for the heading of the others: %s', (first) => {
  const names = [first, 'lea', 'Perrin', 'nils'];
  const row = (name: string) => `<div><div>${name}</div><small>En ligne</small></div>`;
  expect(list('Connectés', names, row).members).toEqual(names);
});

it('takes a letter beside its picture for a name, and a bracket for a picture', () => {
  const names = ['x', 'lea', '[bzh]Yann', 'nils'];
  const row = (name: string) =>
    `<div class="u"><div class="avatar">${name.slice(0, 1).toUpperCase()}</div><span>${name}</span></div>`;
  expect(list('Connectés', names, row).members).toEqual(names);
});

it('tells groups by those who said something in each last, and counts nobody in what they said', () => {
  const last = [
    ['Jardin', 'nils: bonsoir à vous'],
    ['Rennes', 'lea: 42'],
    ['Photo', 'Perrin B.: elle est belle'],
    ['Voisins', 'nils: oui'],
  ];
  const rows = last.map(
    ([name, said]) => `<div><div><b>${name}</b> <small>22:41</small></div><div>${said}</div></div>`,
  );
  for (const title of ['<h3>Groupes</h3>', ''])
    expect(listsIn(`<aside>${title}<section>${rows.join('')}</section></aside>${LOG}`)).toEqual({
      rooms: ['Jardin', 'Rennes', 'Photo', 'Voisins'],
      members: [],
    });
});

it('takes a number for a name where the others have theirs', () => {
  const rooms = ['69', 'Jardin', '2000s', 'Rennes', 'Photo', 'Voisins'];
  expect(list('Salons', rooms, (name) => `<li>${name}</li>`).rooms).toEqual(rooms);
  expect(
    list('Salons', rooms, (name) => `<div><b>${name}</b> <small>12 en ligne</small></div>`).rooms,
  ).toEqual(rooms);
  expect(list('Salons', rooms, (name) => `<a href="#">${name} (12)</a>`).rooms).toEqual(rooms);
  const people = ['lea', '42', 'Perrin', 'nils', 'zoe'];
  const row = (name: string) => `<div><i>${name.slice(0, 1)}</i><b>${name}</b></div>`;
  expect(list('Connectés', people, row).members).toEqual(people);
});

it('takes how many are unread for no name', () => {
  const row = (name: string, at: number) =>
    `<li>${at === 1 ? '<span class="n">3</span>' : ''}<span>${name}</span></li>`;
  const names = ['Jardin', 'Rennes', 'Photo', 'Voisins'];
  expect(listsIn(`<h3>Salons</h3><ul>${names.map(row).join('')}</ul>${LOG}`).rooms).toEqual(names);
});

it('takes rows with a "#" before each for rooms, whatever stands over them', () => {
  const names = ['Jardin', 'Rennes', 'Photo du jour'];
  const rows = names.map((name) => `<li><a href="#"># ${name}</a></li>`).join('');
  expect(listsIn(`<ul>${rows}</ul>${LOG}`).rooms).toEqual(names);
});

it('tells groups so without a time, be the last word the reader’s own', () => {
  const last = [
    'nils: bonsoir à vous',
    'Vous: oui',
    'Perrin B.: elle est belle',
    'lea: à demain',
    'Vous: non',
  ];
  const names = ['Jardin', 'Rennes', 'Photo', 'Voisins', 'Lecture'];
  const rows = names.map((name, at) => `<li><div><b>${name}</b></div><div>${last[at]}</div></li>`).join('');
  expect(listsIn(`<h3>Groupes</h3><ul>${rows}</ul>${LOG}`).rooms).toEqual(names);
});

it('takes rooms with how many are in each, and what they are about, for none of the people beside them', () => {
  const about = ['Ici on se détend', 'Conseils et astuces', 'Entre nous', 'Pour tout le reste'];
  const rooms = ['Jardin', 'Rennes', 'Photo', 'Voisins'];
  const row = (name: string, at: number) =>
    `<div><b>${name}</b><p>${about[at]}</p><small>${21 + at * 9} connectés</small></div>`;
  const people = ['Perrin', 'nils', 'zoe', 'Mike!'].map((name) => `<li>${name}</li>`).join('');
  const page = `<h3>Salons</h3><div>${rooms.map(row).join('')}</div><h3>Connectés</h3><ul>${people}</ul>${LOG}`;
  expect(listsIn(page)).toEqual({ rooms, members: ['Perrin', 'nils', 'zoe', 'Mike!'] });
});

it('takes a room that is called as people are for no heading of those below it', () => {
  const names = ['Jardin', 'Rennes', 'Tom et ses amis', 'Photo', 'Voisins'];
  const row = (name: string, at: number) => `<div${at === 3 ? ' style="background:#def"' : ''}>${name}</div>`;
  expect(listsIn(`<h3>Salons</h3><ul>${names.map(row).join('')}</ul>${LOG}`).rooms).toEqual(names);
});

it('reads rooms without the picture before them, and the bar behind it', () => {
  const pictures = ['🎧', '🌿', '💬'];
  const names = ['Jardin', '18-25 ans', 'rennes'];
  for (const bar of [' ┊ ', '・', '│'])
    expect(
      list('Salons', names, (name) => `<li># ${pictures[names.indexOf(name)]}${bar}${name} (3)</li>`).rooms,
    ).toEqual(names);
});

it('reads rooms by what is shown, and not by the number that a page knows them by', () => {
  const names = ['Jardin', 'Rennes', 'Photo'];
  const row = (name: string) =>
    `<li class="room-item" data-username="@1${names.indexOf(name)}f3a"><b>${name}</b></li>`;
  expect(list('Salons', names, row).rooms).toEqual(names);
});

it('takes what is told in paragraphs for no rooms, and the list of those who are there for people', () => {
  const figures = ['Ping: 24', 'Max Ping: 31', 'Fps: 60'].map((one) => `<p>${one}</p>`).join('');
  expect(listsIn(`<section class="room-view"><div>${figures}</div>${LOG}</section>`).rooms).toEqual([]);
  const names = ['Perrin', 'nils', 'zoe'];
  expect(list('Liste des connectées', names, (name) => `<li>${name}</li>`).members).toEqual(names);
});

it('takes whoever is named over the whole page for its reader', () => {
  const user = '<div class="user-container"><div class="user-name">Perrin</div></div>';
  expect(listsIn(`<header><div>${user}</div></header><main>${LOG}</main>`).members).toEqual([]);
});

it.each(['and 3 more', 'et 12 autres', '… 4 others'])(
  'takes nobody for how many more there are: %s',
  (more) => {
    const names = ['Perrin', 'lea', 'Odile', 'nils'];
    const row = (name: string) => `<div class="u"><span>${name}</span></div>`;
    expect(list('Connectés', [...names, more], row).members).toEqual(names);
  },
);

it('takes a sign before each name for none of it', () => {
  const names = ['Maxime', 'lea_35', 'Madame Rose'];
  expect(list('Connectés', names, (name) => `<p>⬤ ${name}</p>`).members).toEqual(names);
  expect(list('Connectés', names, (name) => `<p>• ${name}</p>`).members).toEqual(names);
});

it('takes the bar between each name and what one may do for no part of either', () => {
  const row = (name: string) =>
    `<table><tbody><tr><td>${name === 'Mestre' ? `<b>${name}</b>` : name} - <a href="#"><u>PM</u></a></td></tr></tbody></table>`;
  const names = ['Beto', 'Carla', 'Mestre', 'lu_poa', 'Dani'];
  expect(list('Usuários', names, row).members).toEqual(names);
});

it('takes the parts of a forum for no rooms, each with how many topics it has', () => {
  const part = (name: string, at: number) =>
    `<li><div><h2><a href="#">${name}</a></h2><div>News about the ${name}</div></div><div><div><span>${at + 4}</span><br><span>Topics</span></div><div><span>${at * 100 + 61}</span><br><span>Posts</span></div></div></li>`;
  const names = ['Announcements', 'Seeds', 'Compost'];
  expect(listsIn(`<ul>${names.map(part).join('')}</ul>${LOG}`).rooms).toEqual([]);
});

it('takes no part of a site for a room where one of them shows all of it, and stands over what is said', () => {
  const many = ['tom', 'lea', 'zoe', 'nils', 'tom', 'zoe'].map(
    (name, at) => `<p><b>${name}</b>: ${at} fois oui</p>`,
  );
  const log = `<div role="log">${many.join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
  const page = (first: string) => {
    const ways = [first, 'Matchs', 'Inscriptions'].map((name) => `<li><a href="#"><i></i> ${name}</a></li>`);
    return `<nav><ul>${ways.join('')}</ul></nav><div><div><h1>${first}</h1></div><div>${log}</div></div>`;
  };
  expect(listsIn(page('Tableau noir')).rooms).toContain('Matchs');
  expect(listsIn(page('Tableau de bord')).rooms).toEqual([]);
});

it.each([
  ['what one may do', ['Pin', 'Mark as unread', 'Leave group', 'Clear history']],
  ['what was sent, sorted', ['Media', 'Files', 'Links', 'Voice']],
])('takes %s for nobody, below a heading of people', (_, names) => {
  const told = list('Members', names, (name) => `<div class="user-item"><b>${name}</b></div>`);
  expect(told.members).toEqual([]);
});

it('reads one person below each letter, where it is counted', () => {
  const names = ['Aiko T', 'Béla', 'Casper 7', 'Hubert'];
  const group = (name: string) =>
    `<div><div class="contact-group-title">${name[0]} (1)</div><li class="contact-item"><div><div class="pic"><img alt="" src="a.png"></div><div class="contact-name">${name}</div></div></li></div>`;
  expect(
    listsIn(`<aside><h3>Friend</h3><ul class="contact-list">${names.map(group).join('')}</ul></aside>${LOG}`)
      .members,
  ).toEqual(names);
});
