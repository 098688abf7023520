/** What may wait in a flood, and how much of it. */
import { expect, it } from 'vitest';
import { Flood } from '../../src/page/flood.ts';
import type { Pane } from '../../src/page/layout.ts';

const element = () => ({}) as Element;
const pane = () => ({ element: element() }) as Pane;
const rows = (count: number) => Array.from({ length: count }, element);
const below = (where: Pane, count: number) => {
  const those = rows(count);
  return { pane: where, parts: those, rows: those };
};

it('lets no line wait that comes alone, nor a few', () => {
  const flood = new Flood();
  const here = pane();
  for (let now = 0; now < 10_000; now += 200) expect(flood.keeps(below(here, 3), now)).toBe(false);
  expect(flood.next).toBeUndefined();
});

it('lets many that come at once wait, and whatever comes behind them', () => {
  const flood = new Flood();
  const here = pane();
  const first = below(here, 10);
  expect(flood.keeps(first, 0)).toBe(true);
  expect(flood.isHigh).toBe(true);
  const second = below(here, 1);
  expect(flood.keeps(second, 5000)).toBe(true);
  expect(flood.next?.rows).toEqual([...first.rows, ...second.rows]);
});

it('lets single lines wait that come one soon after the other, for some more of them', () => {
  const flood = new Flood();
  const here = pane();
  const kept = Array.from({ length: 60 }, (_, i) => flood.keeps(below(here, 1), 5 * i));
  expect(kept.indexOf(true)).toBe(30);
  expect(kept.lastIndexOf(false)).toBe(29);
  expect(flood.isHigh).toBe(true);
});

it('keeps conversations apart', () => {
  const flood = new Flood();
  const [one, other] = [pane(), pane()];
  flood.keeps(below(one, 10), 0);
  expect(flood.keeps(below(other, 1), 0)).toBe(false);
  flood.keeps(below(other, 8), 0);
  const kept = flood.next;
  expect([kept?.pane, kept?.rows.length]).toEqual([one, 10]);
  if (kept) flood.forget(kept);
  expect([flood.next?.pane, flood.next?.rows.length]).toEqual([other, 8]);
});

it('says how many are too many', () => {
  const flood = new Flood();
  const here = pane();
  flood.keeps(below(here, 1990), 0);
  const kept = flood.keptOf(here);
  if (!kept) throw new Error('nothing kept');
  expect(flood.excessOf(kept)).toBe(0);
  flood.keeps(below(here, 13), 0);
  expect(flood.excessOf(kept)).toBe(3);
});
