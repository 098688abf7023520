// @vitest-environment happy-dom
/** What a list is called by the tab over it that is open, and conversations beside the open one. */
import { expect, it } from 'vitest';
import { NOTHING, tell } from '../../src/page/by-structure/lists/verdict.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { nameKey } from '../../src/page/own.ts';
import { listsIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

keepNatives(window);

const LOG = twoSpeak(
  ['Selma', 'Deniz'],
  ['naber', 'iyiyim sen', 'ben de iyi', 'yarın geliyor musun'],
  ['Mesaj', 'Gönder'],
);
const ROWS = [
  ['Selma', 'tamam o zaman', ''],
  ['Volkan', 'orada mısın', '2'],
  ['Ayşe K.', 'bir şey soracağım', '1'],
  ['Hakan', 'yarın görüşürüz abi', ''],
];
const rows = ROWS.map(
  ([name, last, many]) =>
    `<div class="satir"><div><div>${name}</div><div>${last}</div></div>${many && `<div class="say">${many}</div>`}</div>`,
).join('');
const tabs = (...names: [string, boolean][]) =>
  `<div class="ust">${names.map(([name, isOpen]) => `<div class="sekme ${isOpen ? 'aktif' : ''}">${name}</div>`).join('')}</div>`;
const aside = (head: string) => `<aside>${head}<div class="icerik">${rows}</div></aside>`;

it('takes a list for what the open one of the tabs over it says', () => {
  const people = tabs(['Online', true], ['Sohbetler 3', false]);
  const talks = tabs(['Online', false], ['Sohbetler 3', true]);
  expect(listsIn(aside(people) + LOG).members).toEqual(ROWS.map(([name]) => name));
  expect(listsIn(aside(talks) + LOG).members).toEqual([]);
});

/** The rows of a list beside a conversation with somebody. */
function talksBeside(other: string, html: string): string | undefined {
  document.body.innerHTML = html;
  const list = { rows: [...document.querySelectorAll('.satir')], cells: cellsIn };
  const isOpenTalk = (name: number) => name === nameKey(other);
  return tell(list, { ...NOTHING, hasTalk: true, isOpenTalk }).kind;
}

it('takes rows for conversations where one of them is open and a few of the others count what is new', () => {
  expect(talksBeside('Selma', aside(''))).toBe('talks');
  // Where nobody of them is talked with, that may be anything.
  expect(talksBeside('Emre', aside(''))).toBeUndefined();
  const people = tabs(['Online', true], ['Sohbetler 3', false]);
  expect(talksBeside('Selma', aside(people))).not.toBe('talks');
});
