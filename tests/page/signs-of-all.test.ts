// @vitest-environment happy-dom
/** What all rows are called tells of none of them that the page wrote it. */
import { expect, it } from 'vitest';
import { linesIn } from './support/said-in.ts';

const SAID = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Basile', 'encore'],
  ['Nadia', 'pas chez nous'],
  ['Odile', 'tant mieux'],
  ['Nadia', 'à demain'],
  ['Basile', 'oui'],
] as const;
const ALL = SAID.map(([name, text]) => `${name}: ${text}`);

const line = (name: string, text: string, looks: string, top: string) =>
  `<div class="line ${looks}"><div class="${top}"><b>${name}</b> <i>20:11</i></div><p>${text}</p></div>`;

it.each(['info', 'date', 'warning', 'list-group-item-info', 'is-loading', 'empty'])(
  'rows called "%s"',
  (looks) => {
    expect(linesIn(SAID.map(([name, text]) => line(name, text, looks, 'top')))).toEqual(ALL);
  },
);

it.each(['info', 'day', 'server'])('who speaks in what is called "%s"', (top) => {
  expect(linesIn(SAID.map(([name, text]) => line(name, text, '', top)))).toEqual(ALL);
});

it('one that alone is called so is the page’s', () => {
  const rows = SAID.map(([name, text]) => line(name, text, '', 'top'));
  rows.splice(3, 0, line('Perrin', 'bienvenue à tous', 'notice', 'top'));
  expect(linesIn(rows)).toEqual(ALL);
});

it('all who come and go say nothing', () => {
  const rows = SAID.map(([name]) => `<div class="line join"><b>${name}</b> <span>arrive par là</span></div>`);
  expect(linesIn(rows)).toEqual([]);
});
