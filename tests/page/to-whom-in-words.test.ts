// @vitest-environment happy-dom
/** Lines of words alone that say who speaks to whom, or when and who between dashes. */
import { expect, it } from 'vitest';
import { linesIn, saidIn } from './support/said-in.ts';

const li = (line: string) => `<li>${line}</li>`;

it.each([
  ['You', '→'],
  ['أنت', '➜'],
  ['Moi', '->'],
])('what "%s %s Nora" say is the reader’s', (you, sign) => {
  const rows = [
    'Nora: salut',
    `${you} ${sign} Nora: bonjour`,
    'Nora: tu viens ?',
    `${you} ${sign} Nora: oui`,
  ].map((line) => li(line.replace('->', '-&gt;')));
  const told = saidIn(rows).map(({ author, from, text }) => [from === 'me' ? 'me' : author, text]);
  expect(told).toEqual([
    ['Nora', 'salut'],
    ['me', 'bonjour'],
    ['Nora', 'tu viens ?'],
    ['me', 'oui'],
  ]);
});

it('what is said to the reader is somebody’s, and to whom else it is said stays a part of it', () => {
  const rows = ['Nora: salut', 'Nora → you: bonjour', 'Basile: oui', 'Basile → dehors: il pleut'].map(li);
  expect(linesIn(rows)).toEqual([
    'Nora: salut',
    'Nora: bonjour',
    'Basile: oui',
    'Basile: → dehors: il pleut',
  ]);
});

it('who speaks may stand between dashes, behind the time', () => {
  const rows = [
    '10:31 AM - kitchen_cat - il pleut',
    '10:32 AM - Odile - encore - et encore',
    '10:33 AM - Odile - oui',
    '10:34 AM - quiet-badger - ok',
  ];
  expect(linesIn(rows.map((line) => `<p class="my-1">${line}</p>`))).toEqual([
    'kitchen_cat: il pleut',
    'Odile: encore - et encore',
    'Odile: oui',
    'quiet-badger: ok',
  ]);
});

it('where others name nobody, a time and a place between dashes do not either', () => {
  const rows = ['il part quand ?', '10:31 - Paris - départ', 'merci', 'à demain alors', 'oui, à demain'];
  expect(linesIn(rows.map((line) => `<p class="my-1">${line}</p>`)).join()).not.toContain('Paris: départ');
});

it('whose names hold a colon, as on Matrix, or are followed by a wide one, are read whole', () => {
  const rows = ['@odile:example.org: il pleut', '@odile:example.org: encore', '@tom-b:example.net: oui'].map(
    li,
  );
  expect(linesIn(rows).map((line) => line.replace(/^@/, ''))).toEqual([
    'odile:example.org: il pleut',
    'odile:example.org: encore',
    'tom-b:example.net: oui',
  ]);
  const wide = ['小满：在呢', 'lixuan：有人吗', '小满：在呢：我', 'lixuan：好'].map(li);
  expect(linesIn(wide)).toEqual(['小满: 在呢', 'lixuan: 有人吗', '小满: 在呢：我', 'lixuan: 好']);
});
