// @vitest-environment happy-dom
/** Conversations to choose from, where one and the same said the last words in all that are of many. */
import { beforeAll, expect, it } from 'vitest';
import { byLastWords, isSaidBySelf } from '../../src/page/by-structure/lists/inbox.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

const talk = (name: string, last: string, by = '') => {
  const element = document.createElement('li');
  element.innerHTML = `<b>${name}</b><p>${by && `<i>${by}:</i>`}<span>${last}</span></p>`;
  return { row: element, shown: cellsIn(element) };
};
const named = (rows: readonly ReturnType<typeof talk>[]) =>
  rows.filter(({ row }) => byLastWords(rows).many.has(row)).map(({ shown }) => shown[0]?.text);
const rooms = () => [
  talk('Plaza Mayor', 'hasta mañana', 'Benito'),
  talk('Senderistas', 'a las ocho', 'Benito'),
  talk('Taller de barro', 'horno encendido', 'Benito'),
];
const people = () => [talk('Eusebio', 'buenas tardes'), talk('Lourdes', 'mañana te llamo')];

it('are known by whom the reader talks with, too', () => {
  expect(named([...rooms(), ...people(), talk('Benito', 'perfecto')])).toEqual([
    'Plaza Mayor',
    'Senderistas',
    'Taller de barro',
  ]);
});

it('and not by somebody else, who may be the reader', () => {
  expect(named([...rooms(), ...people()])).toEqual([]);
});

it('and who signs in as their row is called, said what follows a colon', () => {
  const element = document.createElement('li');
  element.innerHTML = '<b>Yann_56</b><p><em>Yann_56</em> : bonjour, on se connaît ?</p>';
  expect(isSaidBySelf(cellsIn(element))).toBe(true);
});
