/** Pages made by lot are read as their making says. `npm run -s made -- SEED SEED` says what was missed on one. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compare, isWhole, KINDS, type Result, summary } from './compare.ts';
import { MEMBERS } from './lists/members.ts';
import { ROOMS } from './lists/rooms.ts';
import { LOOKS } from './looks.ts';
import { type Made, makePage, truthOf } from './page.ts';
import { openReading, type Reading } from './reading.ts';
import { ROW_NAMES } from './rows/index.ts';

/** Each way to draw rows comes up four times. */
const PAGES = 4 * ROW_NAMES.length;
/** A little fewer than are read whole today. Raise it when more are: a page that falls is one that a change took. */
const LEAST_WHOLE = 124;

const made = Array.from({ length: PAGES }, (_, i) => makePage(i + 1));

/** A page that is not read whole, for who looks for the change that did it. */
const told = (page: Made, result: Result) =>
  `seed ${page.seed}: ${summary(result)} ${JSON.stringify(page.choices).replaceAll('"', '')}`;

/** Found, wanted, and told without being so, over all pages. */
function totals(results: readonly Result[]): string {
  const sum = (of: (result: Result) => number) => results.reduce((all, result) => all + of(result), 0);
  return KINDS.map((kind) => {
    const wanted = sum((result) => result[kind].wanted);
    const missed = sum((result) => result[kind].missed.length);
    return `${kind} ${wanted - missed}/${wanted}, ${sum((result) => result[kind].untrue.length)} untrue`;
  }).join('; ');
}

describe('Pages made by lot', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await openReading();
  });
  afterAll(() => reading?.close());

  test.each([
    ['rows', ROW_NAMES],
    ['rooms', Object.keys(ROOMS)],
    ['members', Object.keys(MEMBERS)],
    ['dress', [...LOOKS.dress]],
  ] as const)('have %s of every kind', (name, all) => {
    expect(new Set(made.map(({ choices }) => choices[name]))).toEqual(new Set(all));
  });

  test('are the same each time', () => {
    const [first] = made;
    expect(makePage(1)).toEqual(first);
  });

  test(`are read whole, ${LEAST_WHOLE} of ${PAGES} at least`, async () => {
    const results: Result[] = [];
    for (const page of made) results.push(compare(truthOf(page), await reading.read(page.html)));
    const fallen = made.flatMap((page, i) => {
      const result = results[i] as Result;
      return isWhole(result) ? [] : [told(page, result)];
    });
    const whole = PAGES - fallen.length;
    console.log(`${whole} of ${PAGES} made pages read whole; ${totals(results)}`);
    expect(whole, `Not read whole:\n${fallen.join('\n')}\n`).toBeGreaterThanOrEqual(LEAST_WHOLE);
  });
});
