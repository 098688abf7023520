// @vitest-environment happy-dom
/** Rooms and people in one list, by where they stand and by how their rows are made; and what stands in lists and is neither. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const ROOMS = ['Musique', 'Cuisine', 'Voyages'];

const row = (name: string, last = '', made = 'talk') =>
  `<li class="${made}"><i class="pic"></i><b>${name}</b><small>${last && '12:01'}</small><div>${last}</div></li>`;
const inList = (called: string, rows: readonly string[]) =>
  listsIn(`<nav><ul class="${called}">${rows.join('')}</ul></nav><main>${LOG}</main>`);

it('hears nobody before a clock, or before a colon in one row alone', () => {
  const rows = [
    row('Kim', 'rendez-vous à 20:45'),
    row('nora', 'oui: pas de bus'),
    row('gwen', 'mdr'),
    ...ROOMS.map((name) => row(name)),
  ];
  const pointed = rows.map((one) => one.replace('<li', '<li style="cursor: pointer"'));
  expect(inList('chats', pointed)).toEqual({
    rooms: ROOMS,
    members: [],
  });
});

it('takes rows for conversations of which one is open, though nothing else tells that they are to click', () => {
  const rows = [
    row('Kim', 'à demain', 'talk selected'),
    ...['nora', 'gwen'].map((name) => row(name, `oui ${name}`)),
    ...['Help', ...ROOMS].map((name) => row(name)),
  ];
  expect(inList('chats', rows).rooms).toEqual(['Help', ...ROOMS]);
});

it('takes what stands among rooms for one, though the one that is open stands over the people', () => {
  const rooms = ['Musique', 'Cuisine', 'Insomniaques', 'Voyages', 'Jeux vidéo'];
  const rows = ['Accueil', 'lea', 'tom', ...rooms].map((name, at) => row(name, at < 3 ? `oui ${at}` : ''));
  expect(inList('chats', rows).rooms).toEqual(['Accueil', ...rooms]);
});

it('takes one among many rooms for one, where the list holds nothing else', () => {
  const rooms = ['Musique', 'Cuisine', 'Insomniaques', 'Voyages', 'Jeux vidéo', 'Accueil', 'Lecture'];
  const list = `<h3>Utilisateurs en ligne</h3><div>${rooms.map((name) => row(name)).join('')}</div>`;
  expect(listsIn(list + LOG)).toEqual({ rooms, members: [] });
});

it('takes rows for made alike that say besides what is so for a while', () => {
  const button = (name: string, state = '') =>
    `<li><button class="line ${state}"><b>${name}</b><i>2 h</i><p>oui, ${name}</p></button></li>`;
  const people = [button('lea', 'is-active'), button('Kim'), button('nora', 'unread'), button('gwen')];
  const html = [...people, ...ROOMS.map((name) => button(name))];
  expect(listsIn(`<nav class="inbox"><ol>${html.join('')}</ol></nav>${LOG}`).rooms).toEqual(ROOMS);
});

it('takes for people what stands beyond them, in a list of rooms', () => {
  const rooms = [...ROOMS, 'Jeux vidéo', 'Insomniaques', 'Accueil'];
  const rows = [...rooms, 'lea', 'Kim', 'nora'].map((name) => `<li><button>${name}</button></li>`);
  const log = LOG.replaceAll('tom', 'lea');
  expect(listsIn(`<h3>Salons</h3><ul>${rows.join('')}</ul>${log}`).rooms).toEqual(rooms);
});

it('takes rooms for rooms in what is called a list of people by those who made the page', () => {
  const names = ['Kim', 'nora', 'gwen', ...ROOMS];
  const rows = names.map((name, at) => row(name, '', at < 3 ? 'contact' : 'contact bookmark'));
  expect(inList('roster', rows)).toEqual({ rooms: ROOMS, members: [] });
});

it('takes what one may do for no rooms, though things called as rooms are stand in it', () => {
  const deeds = [
    'Support',
    'Edit chat',
    'Close chat',
    'Delete chat',
    'Open in a new window',
    'Copy messages',
  ];
  const rows = deeds.map((name) => `<div class="col"><a href="#">${name}</a></div>`);
  expect(listsIn(`<section class="user-info-list">${rows.join('')}</section>${LOG}`).rooms).toEqual([]);
});

it('takes nobody for something to do who is called as that is', () => {
  const people = ['Edit Nagy', 'Kim', 'gwen', 'lilou'];
  const rows = people.map((name) => `<div><span>${name}</span></div>`);
  expect(listsIn(`<div class="participants-list">${rows.join('')}</div>${LOG}`).members).toEqual(people);
});

it('reads no name off the layer of a picture', () => {
  const drawn =
    '<svg viewBox="0 0 9 9"><g data-name="group"><path data-name="Layer 1" d="M0 0h9v9z"/></g></svg>';
  const rows = ROOMS.map((name) => row(name).replace('<b>', `${drawn}<b>`));
  expect(listsIn(`<h3>Salons</h3><div>${rows.join('')}</div>${LOG}`).rooms).toEqual(ROOMS);
});

it('takes figures for no rooms, one of which says how many wait', () => {
  const figure = (many: number, what: string, made = '') =>
    `<div class="field ${made}"><b>${many}</b><span>${what}</span></div>`;
  const fields = [
    figure(1, 'Clients en attente', 'is-on'),
    figure(4, 'En cours'),
    figure(1, 'Agents actifs'),
  ];
  expect(listsIn(`<header>${fields.join('')}</header>${LOG}`)).toEqual({ rooms: [], members: [] });
});

it('takes the head of a table for no room', () => {
  const line = (name: string, at: number) =>
    `<tr><td class="one"><b>${name}</b><p>pour tous ceux qui aiment</p></td><td>${at + 7}</td><td>${at + 40}</td></tr>`;
  const head = '<tr><td class="top">Forum</td><td class="top">Sujets</td><td class="top">Messages</td></tr>';
  const table = `<table><tbody>${head}${[...ROOMS, 'Accueil'].map(line).join('')}</tbody></table>`;
  expect(listsIn(`<h3>Salons</h3>${table}${LOG}`).rooms).toEqual([...ROOMS, 'Accueil']);
});

it('takes what one may do with those who are listed for nobody, and first letters for no part of a name', () => {
  const people = ['lea', 'tom', 'Kim', 'nora'];
  const one = (name: string) =>
    `<div class="who"><div><span>${name[0]?.toUpperCase()}</span></div><div><span>${name}</span></div></div>`;
  const pane = `<div class="participants-list"><div>Participants (4)</div><button>Inviter quelqu’un</button><section>${people.map(one).join('')}</section><button>Ajouter un sous-groupe</button></div>`;
  expect(listsIn(pane + LOG).members).toEqual(people);
  const few = `<div class="participants-list">${['Kim', 'nora'].map(one).join('')}</div>`;
  expect(listsIn(few + LOG).members).toEqual(['Kim', 'nora']);
});

it('hears nobody in what somebody is called beside their name', () => {
  const talk = (name: string, last: string) => row(name, last).replace('<li', '<li style="cursor: pointer"');
  const person = (name: string, last: string) => talk(name, `<p>@${name}.example</p><p>${last}</p>`);
  const rows = [
    talk('Bretagne sud', 'Zoé : à samedi'),
    person('kim', 'Vous : merci à toi'),
    person('nora', 'tu as une minute ?'),
    talk('Photo argentique', 'Max : superbe'),
    talk('Lectures', 'tom : fini hier'),
    person('gwen', 'Vous : à demain'),
  ];
  expect(inList('chats', rows).rooms).toEqual(['Bretagne sud', 'Photo argentique', 'Lectures']);
});

it('calls people as they are called where they speak, be it with brackets', () => {
  const people = ['tom', 'lea (Lorient)', 'nora (Host)', 'gwen', 'kim'];
  const list = `<aside><h2>Participants (5)</h2><ul>${people.map((name) => `<li><b>${name}</b></li>`).join('')}</ul></aside>`;
  const { members } = listsIn(`${list}<main>${LOG.replaceAll('<b>lea<', '<b>lea (Lorient)<')}</main>`);
  expect(members).toContain('lea (Lorient)');
  expect(members).toContain('nora');
});

it('takes a list for rooms when nearly all of its names are those of rooms, but for the parts of a site', () => {
  const read = (names: readonly string[], href = '#') =>
    listsIn(`<ul>${names.map((name) => `<li><a href="${href}">${name}</a></li>`).join('')}</ul>${LOG}`);
  const names = ['Jardin', 'Les lève-tôt', 'Photo', 'Quiz du soir', 'Rennes', 'off-topic'];
  expect(read(names)).toEqual({ rooms: names, members: [] });
  expect(read(names, '/rubrique').rooms).toEqual([]);
  expect(read([...names.slice(0, 4), 'Contact', 'Aide']).rooms).toEqual([]);
  expect(read([...names, 'Lecture<p>Perrin</p><p>nils</p><p>zoe</p>']).rooms).toEqual([]);
  expect(read(['Jardin', 'Photo', 'Quiz', 'Perrin', 'nils', 'zoe']).rooms).toEqual([]);
});

it('takes for rooms what is said to be a group, beside its name', () => {
  const rooms = ['Bretagne', 'Débats du soir', 'Astronomie'];
  const button = (name: string, mark = '') =>
    `<li><button class="line"><b>${name}${mark}</b><i>2 h</i><p>oui, ${name}</p></button></li>`;
  const people = ['Kim', 'nora', 'gwen', 'Basile'].map((name) => button(name));
  const html = [...people, ...rooms.map((name) => button(name, ' <small>(group)</small>'))];
  expect(listsIn(`<nav class="inbox"><ol>${html.join('')}</ol></nav>${LOG}`)).toEqual({ rooms, members: [] });
});

it('takes for no rooms what one room has, though its name stands among that', () => {
  const bar = ['Bricolage', 'Flux', 'Travaux', 'Personnes'].map((name) => `<li>${name}</li>`).join('');
  const ways = ['Bricolage', ...ROOMS].map((name) => `<li><a href="#">${name}</a></li>`).join('');
  const lines = LOG.replace('<p>', '<p><b>kim</b>: oui</p><p>');
  const html = `<ul>${bar}</ul><h3>Salons</h3><ul>${ways}</ul><main><h1>Bricolage</h1>${lines}</main>`;
  expect(listsIn(html).rooms).toEqual(['Bricolage', ...ROOMS]);
});

it('takes no heading of a list that is called one for a room', () => {
  const rows = ['Jardin', 'Rennes', 'Photo'].map(
    (name) =>
      `<div class="sb-channel-preview sb-channel-list-ui__channel-list__item"><div class="sb-channel-preview__content"><span class="sb-channel-preview__name">${name}</span> <i>6</i></div></div>`,
  );
  const head =
    '<div class="sb-open-channel-list-ui__header"><span class="sb-open-channel-list-ui__header__title sb-label">Channels</span></div>';
  const list = `<div class="sb-open-channel-list"><div class="sb-channel-list-ui">${head}<div class="sb-channel-list-ui__channel-list">${rows.join('')}</div></div></div>`;
  expect(listsIn(`<aside>${list}</aside>${LOG}`).rooms).toEqual(['Jardin', 'Rennes', 'Photo']);
});
