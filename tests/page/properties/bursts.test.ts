/** Whatever else a list of messages does while it floods, each of them is read once, in order, with who said it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BurstList, type Deed } from './burst-list.ts';
import { type Skin, skins } from './skins.ts';
import { watched } from './watched.ts';
import { ownWindow } from './window.ts';

const ASKED = Number(process.env.FUZZ_RUNS ?? 0);
const RUNS = ASKED > 0 ? Math.ceil(ASKED / 1000) : 2;
const SEED = ASKED > 0 ? {} : { seed: 20261128 };
/** Longer than a line stays open for its page to finish it. */
const SETTLED = 450;
const LATE = 2500;
/** A page that is busy has no time to spare for so long, in milliseconds. */
const BUSY = 60;

const count = fc.oneof(
  { arbitrary: fc.integer({ min: 1, max: 4 }), weight: 2 },
  fc.integer({ min: 5, max: 12 }),
);
const append = fc.record({ do: fc.constant('append' as const), count });
const drop = fc.record({ do: fc.constant('drop at the top' as const), count });
const tick = fc.record({ do: fc.constant('tick' as const), which: fc.nat(40) });
const edit = fc.record({ do: fc.constant('edit' as const), which: fc.nat(40) });
const redraw = fc.oneof(
  fc.record({ do: fc.constant('redraw the last' as const), count }),
  fc.constant({ do: 'redraw all' as const }),
);
const replace = fc.constant({ do: 'replace the pane' as const });

/** Some deeds of one moment, and how long nothing happens after them. */
interface Moment {
  readonly deeds: readonly Deed[];
  readonly wait: number;
}

function moments(...also: fc.Arbitrary<Deed>[]): fc.Arbitrary<Moment[]> {
  const deed = fc.oneof({ arbitrary: append, weight: 3 }, ...also);
  const wait = fc.oneof({ arbitrary: fc.constant(0), weight: 4 }, fc.constantFrom(5, 30, SETTLED));
  const moment = fc.record({ deeds: fc.array(deed, { minLength: 1, maxLength: 3 }), wait });
  return fc.array(moment, { minLength: 4, maxLength: 10, size: 'max' });
}

const own = ownWindow();

async function play(skin: Skin, all: readonly Moment[], words: (count: number) => string) {
  const { document } = own;
  const list = new BurstList(skin, document, words);
  list.perform([{ do: 'append', count: 12 }]);
  const page = watched(document, skin, BUSY);
  await page.pass(LATE);
  const perform = async (deeds: readonly Deed[]) => {
    list.perform(deeds);
    // Observers are told; time stands still.
    for (let i = 0; i < 4; i++) await Promise.resolve();
  };
  for (const { deeds, wait } of all) {
    // What somebody changes is seen before it goes.
    await perform(deeds.filter((deed) => deed.do !== 'edit'));
    for (const deed of deeds) if (deed.do === 'edit') await perform([deed]);
    if (wait > 0) await page.pass(wait);
  }
  await page.pass(LATE);
  page.stop();
  const told = [...page.read().values()].flat();
  return { list, told };
}

const holds = (skin: Skin, all: fc.Arbitrary<Moment[]>, words: (count: number) => string) =>
  fc.assert(
    fc.asyncProperty(all, async (moments) => {
      const { list, told } = await play(skin, moments, words);
      const lines = [...list.shown].map(([{ author }, texts]) => texts.map((text) => `${author}: ${text}`));
      const last = lines.map((texts) => texts.at(-1));
      // What was changed while it flooded may be told as it was at first, too.
      const earlier = new Set(lines.flatMap((texts) => texts.slice(0, -1)));
      expect(told.filter((line) => !earlier.has(line)).sort()).toEqual(last.toSorted());
      const before = told.filter((line) => earlier.has(line));
      expect(before.toSorted()).toEqual([...new Set(before)].sort());
    }),
    { numRuns: RUNS, ...SEED },
  );

const distinct = (id: number) => `message numero ${id}`;

describe.each(skins.filter(({ words }) => words))('$name: a flood is read once and whole', (skin) => {
  it('when old rows are dropped and others change meanwhile', () =>
    holds(skin, moments(drop, tick), distinct));
  it('when rows are drawn anew meanwhile', () => holds(skin, moments(redraw, tick), distinct));
  it('when rows are dropped, drawn anew and changed meanwhile', () =>
    holds(skin, moments(drop, redraw, tick, edit), distinct));
  it('when another pane takes the place of the one that it came to', () =>
    holds(skin, moments(replace, tick), distinct));
  it('though the same is said again and again', () =>
    holds(skin, moments(tick, redraw), (id) => `message ${id % 4}`));
});
