/** The judge of fronts tells what was read of one, and would tell what was not. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare, isWhole, summary, type Truth } from '../made/compare.ts';
import { burst } from './burst.ts';
import { come } from './come.ts';
import { viewsOf } from './front.ts';
import { type Fronts, openFronts } from './open-front.ts';

const SAMPLE = `${import.meta.dirname}/sample`;
const COUNT = 200;

let fronts: Fronts;
beforeAll(async () => {
  fronts = await openFronts();
});
afterAll(() => fronts?.close());

test('a front is told whole, and each line of a burst once', async () => {
  const [view] = viewsOf(SAMPLE);
  if (!view) throw new Error('The sample has no view');
  const watched = await fronts.open(SAMPLE, view.page, view.shown);
  const told = await watched.told();
  expect(summary(compare(view.truth, told))).toBe('lines 6/6+0 rooms 3/3+0 members 3/3+0 prompts 0/0+0');
  expect(await burst(watched, view.truth, COUNT)).toEqual({ wanted: COUNT, once: COUNT, untrue: [] });
  expect(await come(watched, view.truth, view.comes)).toEqual({ wanted: 2, missed: [], untrue: [] });
  const other: Truth = { ...view.truth, rooms: ['Sport'], lines: view.truth.lines.slice(1) };
  const result = compare(other, told);
  expect(isWhole(result)).toBe(false);
  expect(result.rooms).toEqual({ wanted: 1, missed: ['sport'], untrue: ['accueil', 'musique', 'cinéma'] });
  expect(result.lines.untrue).toEqual(['Tom B.: on se retrouve devant la gare ?']);
  await watched.close();
});

test('what is no front is refused, with where and why', () => {
  expect(() => viewsOf(`${import.meta.dirname}/nowhere`)).toThrow(/nowhere/);
});
