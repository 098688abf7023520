/** Rules that were packed into the bundle judge as those that were just compiled. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { type Cues, compileCues, packCues, unpackCues } from '../../src/engine/cues/index.ts';
import { createEngine, type Engine } from '../../src/engine/index.ts';
import { rowOf, toRows } from '../../src/engine/match/parts.ts';
import { readWords, writeWords } from '../../src/engine/match/word-list.ts';
import type { Observation } from '../../src/engine/observation.ts';
import { packRules, unpackText } from '../../src/engine/packed/index.ts';
import {
  readNumbers,
  readShort,
  readSums,
  writeNarrow,
  writeNumbers,
  writeShort,
} from '../../src/engine/packed/number-text.ts';
import { shareWords } from '../../src/engine/packed/share-words.ts';
import type { NameKind, TextKind } from '../../src/engine/rule-set.ts';
import { compileTalks, packTalks, type Talks, unpackTalks } from '../../src/engine/talk/index.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

const KINDS: readonly TextKind[] = ['message', 'room', 'member', 'draft'];

describe('packed rules', () => {
  const rules = loadRules();
  const compiled = compileRules(rules);
  const fresh = createEngine(compiled);
  const texts = {
    message: compiled.text('message'),
    room: compiled.text('room'),
    member: compiled.text('member'),
    draft: compiled.text('draft'),
  };
  const written = packRules(texts);
  const words = readWords(texts.message.words);
  const cues = packCues(compileCues(rules.cues as Cues, words));
  const nameCues = (kind: NameKind) =>
    packCues(compileCues((rules.nameCues as Record<NameKind, Cues>)[kind], readWords(texts[kind].words)));
  const compiledTalks = compileTalks(rules.talks as Talks, words, Object.keys((rules.cues as Cues).classes));
  const talks = packTalks(compiledTalks);
  const packed = createEngine({
    levels: rules.levels,
    text: (kind) => unpackText(written, kind),
    cues: () => unpackCues(cues),
    nameCues: (kind) => unpackCues(nameCues(kind)),
    talks: () => unpackTalks(talks),
  });

  /** Each example as what its rule reads, and as one other kind of text, in turn. */
  test.each(rules.packs)('find the same in every example of $pack', (pack) => {
    let turn = 0;
    for (const { flags, passes, in: own = ['message'] } of pack.rules ?? [])
      for (const text of [...flags, ...passes]) {
        const kinds = new Set([...own, KINDS[turn++ % KINDS.length] as TextKind]);
        for (const kind of kinds) {
          const one = (kind === 'member' ? { kind, name: text } : { kind, text }) as Observation;
          const judge = (engine: Engine) => JSON.stringify(engine.assess(one, { audience: 'teen' }));
          expect(judge(packed)).toBe(judge(fresh));
        }
      }
  });

  test('weigh talks as they did', () => {
    const { words, ...rest } = unpackTalks(talks);
    const plain = ({ symbols, weights }: typeof words.me) => ({
      symbols: Array.from(symbols),
      weights: Array.from(weights),
    });
    expect({ ...rest, words: { them: plain(words.them), me: plain(words.me) } }).toEqual(compiledTalks);
    expect(words.me.symbols.length).toBeGreaterThan(100);
  });
});

describe('what rules are packed with', () => {
  const numbers = fc.array(fc.nat({ max: (1 << 20) - 1 }));

  test('numbers', () => {
    fc.assert(
      fc.property(numbers, (given) => {
        expect([...readNumbers(writeNumbers(given))]).toEqual(given);
      }),
    );
    fc.assert(
      fc.property(numbers, (given) => {
        expect([...readShort(writeShort(given))]).toEqual(given);
      }),
    );
    const narrow = fc.array(fc.nat({ max: (1 << 15) - 1 }));
    fc.assert(
      fc.property(narrow, (given) => {
        const sums = given.map((_, i) => given.slice(0, i + 1).reduce((sum, number) => sum + number, 0));
        expect([...readSums(writeNarrow(given))]).toEqual(sums);
      }),
    );
    expect(() => writeNarrow([1 << 15])).toThrow(RangeError);
  });

  test('words', () => {
    const words = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,40}[*']?$/)).map((list) => list.sort());
    fc.assert(
      fc.property(words, (given) => {
        expect(readWords(writeWords(given))).toEqual(given);
      }),
    );
  });

  test('sets that share words hold what they held', () => {
    const sets = fc.array(fc.uniqueArray(fc.nat({ max: 12 }), { minLength: 2, maxLength: 8 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(sets, (given) => {
        const shared = shareWords(toRows(given));
        const wordsOf = (set: number): number[] =>
          rowOf(shared, set).flatMap((item) => (item < 0 ? wordsOf(-1 - item) : item));
        given.forEach((words, set) => {
          expect(wordsOf(set).sort((a, b) => a - b)).toEqual([...words].sort((a, b) => a - b));
        });
        expect(shared.items.length).toBeLessThanOrEqual(given.flat().length);
      }),
    );
  });
});
