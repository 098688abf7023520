// @vitest-environment happy-dom
/** Rows that are called by one side alone, whoever speaks: the reader may be one of them. */
import { expect, it } from 'vitest';
import { saidIn } from './support/said-in.ts';

const NAMES = ['Odile', 'Basile', 'Nadia', 'Ferdinand'] as const;
const rowsOf = (callOf: (name: string) => string, names: readonly string[]) =>
  Array.from({ length: 26 }, (_, at) => {
    const name = names[at % names.length] as string;
    return `<li class="${callOf(name)} clearfix"><div class="head"><strong>${name}</strong></div><p>il fait ${at} degrés ici</p></li>`;
  });
const from = (rows: readonly string[]) => new Set(saidIn(rows).map((one) => one.from));

it('what is left, whoever speaks, tells no side', () => {
  expect(from(rowsOf(() => 'left', NAMES))).toEqual(new Set(['unknown']));
});

it('what is left of three, and right of the fourth, does', () => {
  const said = saidIn(rowsOf((name) => (name === 'Nadia' ? 'right' : 'left'), NAMES));
  expect(new Set(said.map((one) => `${one.author} ${one.from}`))).toEqual(
    new Set(['Odile them', 'Basile them', 'Nadia me', 'Ferdinand them']),
  );
});

it('what one says who writes alone is theirs', () => {
  expect(from(rowsOf(() => 'left', ['Odile']))).toEqual(new Set(['them']));
});
