/** Whatever is written, the engine answers, and its excerpts stand inside the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/index.ts';
import type { Observation } from '../../src/engine/observation.ts';
import { loadRules } from '../../src/tools/load-rules.ts';
import { bundledRules } from '../../src/tools/packed-rules.ts';

const rules = loadRules();
const engine = createEngine(bundledRules());
const words = rules.packs.flatMap((pack) =>
  (pack.rules ?? []).flatMap(({ flags, passes }) => [...flags, ...passes]),
);

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...words),
        fc.constantFrom('\u200b', '.', ' ', '\n', '🔥', '0', 'é', '?', '@', 'x'),
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
  // Words cut, stretched and glued anywhere.
  fc.tuple(fc.constantFrom(...words), fc.nat(), fc.string({ maxLength: 3 })).map(([word, at, put]) => {
    const cut = at % (word.length + 1);
    return word.slice(0, cut) + put + word.slice(cut);
  }),
);

const observations = (value: string): Observation[] => [
  { kind: 'message', text: value, from: 'them', conversation: value.slice(0, 1) },
  { kind: 'message', text: value, from: 'me' },
  { kind: 'room', text: value },
  { kind: 'member', name: value },
  { kind: 'draft', text: value },
];

describe('any text', () => {
  test('is judged without an error, with excerpts inside it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const observation of observations(value))
          for (const { start, end } of engine.assess(observation, { audience: 'teen' }).signs) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(value.length);
          }
      }),
      // `npm run fuzz` goes on for long.
      { numRuns: Number(process.env.FUZZ_RUNS ?? 500) },
    );
  });

  test('of one kind of message is judged the same each time', () => {
    fc.assert(
      fc.property(text, (value) => {
        const judge = () => engine.assess({ kind: 'message', text: value }, { audience: 'teen' });
        expect(judge()).toEqual(judge());
      }),
      { numRuns: 300 },
    );
  });
});
