// @vitest-environment happy-dom
/** People of lists that are called so by the page alone: each by their name, and by nothing that stands beside it or over them. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;
const NAMES = ['Perrin', 'Oriane', 'nils', 'Yann K'];

it('by a link with their name, and not by how long they are there behind it', () => {
  const row = (name: string, at: number) =>
    `<div><a href="#"><img src="data:,">${name}</a>Συνδεδεμένος: ${at * 13 + 2} λεπτά<br></div>`;
  expect(listsIn(`<div class="userlist">${NAMES.map(row).join('')}</div>${LOG}`).members).toEqual(NAMES);
  const one = (name: string) => `<li><a href="#">${name}</a> <small>en el chat</small></li>`;
  expect(listsIn(`<ul class="online">${NAMES.map(one).join('')}</ul>${LOG}`).members).toEqual(NAMES);
  // What says the same in all rows is a way to do something.
  const way = (name: string) => `<li><a href="#">voir</a> ${name}</li>`;
  expect(listsIn(`<ul class="online">${NAMES.map(way).join('')}</ul>${LOG}`).members).not.toContain('voir');
});

it('nobody by what a heading counts', () => {
  const rows = NAMES.map((name) => `<a href="#" class="participant"><p>${name}</p></a>`).join('');
  const html = `<div class="participants"><h3 class="participants__top">Participants <span>(4 joined)</span></h3><div class="participants__list">${rows}</div></div>`;
  expect(listsIn(html + LOG).members).toEqual(NAMES);
});

it('each of those who stand together in the box of their rank', () => {
  const one = (name: string, at: number) => `<span role="button" class="user k${at}">${name}</span>`;
  const box = (...names: string[]) => `<div class="rank">${names.map(one).join(' ')}</div>`;
  const html = `<aside class="userlist"><div class="names">${box('tom')}${box('lea')}${box('Noor')}${box(...NAMES)}</div></aside>`;
  expect(listsIn(html + LOG).members).toEqual(['tom', 'lea', 'Noor', ...NAMES]);
});

it('and a room by its name, though peers are counted behind it', () => {
  const rooms = ['#cuisine', '#radio', '#bots'].map((name) => `<li><button>${name}</button></li>`).join('');
  const html = `<ul>${rooms}</ul><div class="channelName">#jardin (6 peers)</div>${LOG}`;
  expect(listsIn(html).rooms).toContain('#jardin');
});
