// @vitest-environment happy-dom
/** What somebody is, and how far they came, stands on names. */
import { describe, expect, it } from 'vitest';
import { asLine, linesIn, type Row } from './support/said-in.ts';

const LINES: readonly Row[] = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Odile', 'pas chez nous'],
  ['Nadia', 'tant mieux'],
  ['Basile', '41'],
  ['Odile', 'à demain'],
  ['Nadia', 'bonne nuit'],
];
const LEVELS: Record<string, string> = { Odile: 'Niv. 12', Basile: 'Niv. 3', Nadia: 'Niv. 31' };
const AGES: Record<string, string> = { Odile: '41', Basile: '36', Nadia: '58' };
const ROLES: Record<string, string> = { Odile: 'Admin', Basile: 'VIP', Nadia: '' };
const WORDS: Record<string, string> = { Odile: 'Habituée', Basile: 'Ancien', Nadia: 'Arrivée' };
const span = (text = '') => (text ? `<span class="pill">${text}</span>` : '');

describe.each<[string, Record<string, string>]>([
  ['a level', LEVELS],
  ['an age', AGES],
  ['a role', ROLES],
])('%s', (_, ranks) => {
  it.each<[string, (row: Row) => string]>([
    ['in the name', ([name, text]) => `<div><a href="#">${name}${span(ranks[name])}</a><p>${text}</p></div>`],
    [
      'before the name',
      ([name, text]) => `<div><h5>${span(ranks[name])}<b class="nom">${name}</b></h5><p>${text}</p></div>`,
    ],
    [
      'in what is called an author',
      ([name, text]) =>
        `<div><div class="author">${span(ranks[name])}<h4 class="nom">${name}</h4></div><p>${text}</p></div>`,
    ],
    [
      'before the name in a row over what is said',
      ([name, text]) =>
        `<div class="dt">${span(ranks[name])}<b>${name}</b></div><div class="dd">${text}</div>`,
    ],
  ])('%s', (__, row) => {
    expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
  });
});

it('whatever stands right at a name, in a small part of its own', () => {
  const row = ([name, text]: Row) => `<div><b>${name}${span(WORDS[name])}</b><p>${text}</p></div>`;
  expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
});

it('what is set at the other end of the line, for one of them', () => {
  const way = '<span style="cursor: pointer; float: right"> Instruire </span>';
  const row = ([name, text]: Row) =>
    `<div><p class="name">${name} ${name === 'Odile' ? way : ''}</p><p class="message">${text}</p></div>`;
  expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
});

it('the country of a flag', () => {
  const row = ([name, text]: Row) =>
    `<div><b>${name}<img alt="${name === 'Odile' ? 'FR' : 'BE'}" src="f.png"></b><p>${text}</p></div>`;
  expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
});

it('no number that somebody says, where each word is set by itself', () => {
  const words = (text: string) => text.split(/(?<= )/).map((word) => `<span>${word}</span>`);
  const row = ([name, text]: Row) => `<div><b>${name}</b><p>${words(text).join('')}</p></div>`;
  const all: readonly Row[] = [...LINES, ['Nadia', 'j’ai 3 chats'], ['Odile', 'et 41 poules']];
  expect(linesIn(all.map(row))).toEqual(all.map(asLine));
});

it('a star on a name that is a button', () => {
  const star = (name: string) => (name === 'Odile' ? '<span title="VIP"><i>★</i></span>' : '');
  const row = ([name, text]: Row) =>
    `<div><button type="button">${name}${star(name)}</button><p>${text}</p></div>`;
  expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
});
