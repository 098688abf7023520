// @vitest-environment happy-dom
/** People who show by a sign whether they are there, and groups that the page tells from them in a word. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;
const HOW = ['presence-available', 'presence-busy', 'presence-away', 'presence-offline'];

it('are told for people, where one of them speaks', () => {
  const names = ['tom', 'Afonso Reis', 'zeca_12', 'Lurdes M.', 'Graça'];
  const row = (name: string, how: string) =>
    `<div class="row-1"><i class="${how}"></i><label>${name}</label><span>2 days ago</span></div>`;
  const list = (how: (at: number) => string) =>
    `<div>${names.map((name, at) => row(name, how(at))).join('')}</div>`;
  expect(listsIn(list((at) => HOW[at % 4] ?? '') + LOG).members).toEqual(names);
  // A sign that is the same beside all of them may be of anything.
  expect(listsIn(list(() => 'presence-available') + LOG).members).toEqual([]);
});

it('and groups for rooms', () => {
  const row = (name: string, what: string) =>
    `<li><a href="#"><img src="data:,"><span>${name}</span><span>${what}</span></a></li>`;
  const rows = [
    ['Tonetto', 'Online'],
    ['nonna P', 'Offline'],
    ['Calcetto martedì', 'Group'],
    ['le_fede', 'Online'],
    ['Terza A', 'Group'],
    ['Avvisi', 'Channel'],
  ].map(([name = '', what = '']) => row(name, what));
  const rooms = ['Calcetto martedì', 'Terza A', 'Avvisi'];
  expect(listsIn(`<ul>${rows.join('')}</ul>${LOG}`)).toEqual({ rooms, members: [] });
  // Beside what somebody said, it may be said too.
  const words = ['ciao', 'a domani', 'Group', 'ok', 'Group', 'Channel'];
  const talks = rows.map((_, at) =>
    row(['Tonetto', 'nonna P', 'gigi', 'le_fede', 'Lia', 'Rita'][at] ?? '', words[at] ?? ''),
  );
  expect(listsIn(`<ul>${talks.join('')}</ul>${LOG}`).rooms).toEqual([]);
});
