/** Cues as short texts, so that a page starts without reading JSON. */
import type { Sign } from '../finding.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import { readAround, readNumbers, readSums, stepsAround, writeNumbers } from '../packed/number-text.ts';
import { type CompiledCues, MOST_WEIGHT } from './compiled.ts';
import { CLASSES } from './features.ts';
import { MOST_SECOND } from './second-look.ts';

/** Columns of numbers, each a string: steps where they mostly rise (words of classes, first words of features), weights moved above 0. */
export interface PackedCues {
  readonly signs: readonly Sign[];
  readonly bias: readonly number[];
  readonly symbols: number;
  readonly columns: Readonly<
    Record<
      'sizes' | 'members' | 'kinds' | 'firsts' | 'seconds' | 'counts' | 'of' | 'weights' | 'second',
      string
    >
  >;
}

export function packCues(cues: CompiledCues): PackedCues {
  const kinds = Array.from(cues.kinds);
  const perKind = Array.from(
    { length: CLASSES + 1 },
    (_, kind) => kinds.filter((one) => one === kind).length,
  );
  const counts = kinds.map((_, i) => (cues.starts[i + 1] as number) - (cues.starts[i] as number));
  const room = roomOf(cues.symbols, cues.sizes.length);
  const steps = (numbers: ArrayLike<number>) => writeNumbers(stepsAround(Array.from(numbers), room));
  return {
    signs: cues.signs,
    bias: Array.from(cues.bias),
    symbols: cues.symbols,
    columns: {
      sizes: writeNumbers(Array.from(cues.sizes)),
      members: steps(cues.members),
      kinds: writeNumbers(perKind),
      firsts: steps(cues.firsts),
      seconds: writeNumbers(Array.from(cues.seconds)),
      counts: writeNumbers(counts),
      of: writeNumbers(Array.from(cues.of)),
      weights: writeNumbers(Array.from(cues.weights, (weight) => weight + MOST_WEIGHT)),
      second: writeNumbers(Array.from(cues.second, (weight) => weight + MOST_SECOND)),
    },
  };
}

/** What `packCues` wrote. Nothing but the one loop that reads all columns goes through them: this runs while a page waits. */
export function unpackCues({ signs, bias, symbols, columns }: PackedCues): CompiledCues {
  const sizes = readNumbers(columns.sizes);
  const room = roomOf(symbols, sizes.length);
  const ends = readSums(columns.counts);
  const starts = new Int32Array(ends.length + 1);
  starts.set(ends, 1);
  const kinds = new Uint8Array(ends.length);
  let end = 0;
  readNumbers(columns.kinds).forEach((count, kind) => {
    kinds.fill(kind, end, end + count);
    end += count;
  });
  return {
    signs,
    bias,
    symbols,
    sizes,
    members: readAround(columns.members, room),
    kinds,
    firsts: readAround(columns.firsts, room),
    seconds: readNumbers(columns.seconds),
    starts,
    of: readNumbers(columns.of),
    weights: readNumbers(columns.weights, -MOST_WEIGHT),
    second: readNumbers(columns.second, -MOST_SECOND),
  };
}

/** More than any symbol of a word, or of a class. */
function roomOf(symbols: number, classes: number): number {
  return Math.max(symbols, FIRST_WORD + classes);
}
