// @vitest-environment happy-dom
/** Rooms of which nothing says so but what is open, what they are talked of as, or what they are made like. */
import { expect, it } from 'vitest';
import { isTopic } from '../../src/page/by-structure/parts/topics.ts';
import { listsIn, toldIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const WHO = ['lea', 'tom', 'Inès', 'lea'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${WHO[at]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const TABS = ['Général', 'Cuisine', 'Jeux vidéo', 'Sport', 'Musique', 'Aide'];
const tabs = (way: (at: number) => string) =>
  `<ul class="nav">${TABS.map((name, at) => `<li class="nav-item"><a class="nav-link" href="${way(at)}">${name}</a></li>`).join('')}</ul>`;
const under = (heading: string) => `<div class="box"><h3 class="box-title">${heading}</h3>${LOG}</div>`;

it('tabs are rooms, one of them “Help”, where the heading over the talk begins as one is called', () => {
  const list = tabs(() => 'javascript:void(0)');
  expect(listsIn(list + under('Cuisine | Partagez vos recettes')).rooms).toEqual(TABS);
  expect(listsIn(list + under('Partagez vos recettes')).rooms).toEqual([]);
});

it('but not where they lead to other pages', () => {
  expect(listsIn(tabs((at) => `/page/${at}`) + under('Cuisine | Partagez vos recettes')).rooms).toEqual([]);
});

it('what is talked about is a room, where each is called a topic and one is open', () => {
  const names = ['compost', 'eau', 'énergie', 'zéro déchet'];
  const links = (open: string) =>
    `<div class="topics-list">${names.map((name) => `<a class="topic-link${name === open ? ' current' : ''}" href="#">${name}</a>`).join('')}</div>`;
  expect(listsIn(links('eau') + LOG).rooms).toEqual(names);
  expect(listsIn(links('') + LOG).rooms).toEqual([]);
});

it('some rooms that are locked leave the others what they are', () => {
  const row = ([sign, name, many]: string[]) =>
    `<div class="sala-item"><span><i>${sign}</i><b>${name}</b></span><em>${many}</em></div>`;
  const rows = [
    ['📡', 'Praça', '4'],
    ['📡', 'Música', '7'],
    ['📡', 'Jogos', '1'],
    ['🔒', 'só nós', '2'],
    ['🔒', 'RPG de sexta', '5'],
  ];
  const list = `<h3>SALAS</h3><div class="lista">${rows.map(row).join('')}</div>`;
  expect(listsIn(list + LOG).rooms).toEqual(rows.map(([, name]) => name));
});

it('what heads the columns of a list is none of its rows', () => {
  const head = '<div class="lobby-room-row"><b>房号</b><b>房间名</b><b>人数</b></div>';
  const rows = ['新手练习', '森林守卫', '欢乐对战', '老友局'].map(
    (name, at) =>
      `<div class="lobby-room-row"><span>${at + 1}</span><span>${name}</span><span>${at + 2}/8</span></div>`,
  );
  expect(listsIn(`<div class="lobby-room-list">${head}${rows.join('')}</div>${LOG}`).rooms).toEqual([
    '新手练习',
    '森林守卫',
    '欢乐对战',
    '老友局',
  ]);
});

it('what is told of somebody, in a table that leads nowhere, is no room', () => {
  const row = (name: string, many: number) => `<tr><td>${name}</td><td>${many}</td></tr>`;
  const table = `<h2>Brunhilde</h2><table><tbody>${row('Courage', 13)}${row('Intelligence', 11)}${row('Adresse', 12)}${row('Force', 14)}${row('Charme', 30)}</tbody></table>`;
  expect(listsIn(table + LOG).rooms).toEqual([]);
});

it('ways to the parts of a game are none, one of which holds whom the reader blocked', () => {
  const ways = ['Friends', 'Party', 'Guild', 'Chat', 'Blocked'].map(
    (name) => `<button class="tab${name === 'Chat' ? ' active' : ''}">${name}</button>`,
  );
  expect(listsIn(`<div class="bar">${ways.join('')}</div>${LOG}`).rooms).toEqual([]);
});

it('one for all stands over the people one may write to, made unlike them', () => {
  const people = ['Nacho', 'Pilar V.', 'el_primo88'].map((name) => `<div class="user">${name}</div>`);
  const list = (over: string) =>
    `<div id="users-list"><div id="search"><input></div><div id="global-chat">${over}</div><div id="private">${people.join('')}</div></div>`;
  expect(listsIn(list('Canal Global') + LOG)).toEqual({
    rooms: ['Canal Global'],
    members: ['Nacho', 'Pilar V.', 'el_primo88'],
  });
});

it.each([
  '企画会議',
  '全社連絡',
  'ランチ部',
  'プロジェクトA',
  'Homework',
  'Devoirs',
  'Hausaufgaben',
  'Compiti',
])('%s is a room', (name) => {
  expect(isTopic(name)).toBe(true);
});

it('nobody asks who stands behind “Players:” in a line', () => {
  const line = '<div class="lobby">Игроки: <span>lea</span> (хозяин) · <span>tom</span> (гость)</div>';
  expect(toldIn(line + LOG).prompts).toEqual([]);
});

it('a letter before a name may be that of its last word', () => {
  const rows = ['Anh Minh', 'Hà Vy', 'Bảo Ngọc'].map(
    (name, at) =>
      `<button class="dm"><i>${name.split(' ')[1]?.[0]}</i>${name}${at > 1 ? ' <span class="badge">1</span>' : ''}</button>`,
  );
  expect(toldIn(`<div><small>Nhắn riêng:</small>${rows.join('')}</div>${LOG}`).prompts).toEqual(['Bảo Ngọc']);
});
