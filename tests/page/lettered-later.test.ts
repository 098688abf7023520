// @vitest-environment happy-dom
/** Rows that begin with the first letters of a name before which something else stands, and tabs that sort them. */
import { expect, it } from 'vitest';
import { isFilter } from '../../src/page/by-structure/news/filters.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { fromName } from '../../src/page/by-structure/parts/from-name.ts';
import { letteredAt } from '../../src/page/by-structure/parts/initials.ts';
import { namingOn } from '../../src/page/by-structure/parts/name-on.ts';
import { keepNatives } from '../../src/page/natives.ts';

keepNatives(window);

it('are named by what those letters are of', () => {
  document.body.innerHTML =
    '<div><i>JT</i><small>Website</small><h4>Jo Tanaka</h4><p>is the blue one back?</p><b>1</b></div>';
  const row = document.body.firstElementChild as Element;
  expect(fromName(cellsIn(row), new Set()).map(({ text }) => text)).toEqual([
    'Jo Tanaka',
    'is the blue one back?',
    '1',
  ]);
  expect(namingOn(row, () => false)?.name).toBe('Jo Tanaka');
});

it.each([
  [['JT', 'Jo Tanaka', 'Just testing'], undefined],
  [['OK', 'Website', 'Pip 22'], undefined],
  [['P2', 'Website', 'Pip 22'], 2],
  [['F', 'Zoé', 'Fine'], undefined],
  [['Website', 'Jo Tanaka'], undefined],
])('%s', (texts, at) => {
  expect(letteredAt(texts)).toBe(at);
});

it('sort conversations where two say so, and name nobody', () => {
  document.body.innerHTML =
    '<ul><li>Mine <b>7</b></li><li>All <b>9</b></li><li>Ravi <b>1</b></li></ul><ul><li>All <b>1</b></li><li>Zoé</li></ul>';
  const [mine, all, ravi, alone] = document.querySelectorAll('li');
  expect(isFilter(mine as Element, 'Mine')).toBe(true);
  expect(isFilter(all as Element, 'All')).toBe(true);
  expect(isFilter(ravi as Element, 'Ravi')).toBe(false);
  expect(isFilter(alone as Element, 'All')).toBe(false);
});
