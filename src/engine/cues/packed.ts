/** Cues as short texts, so that a page starts without reading JSON. */
import type { Sign } from '../finding.ts';
import { readNumbers, writeNumbers } from '../packed/number-text.ts';
import { type CompiledCues, MOST_WEIGHT } from './table.ts';

/** Columns of numbers, each a string: features by kind and first word, differences where they rise, weights moved above 0. */
export interface PackedCues {
  readonly signs: readonly Sign[];
  readonly bias: readonly number[];
  readonly columns: Readonly<Record<'kinds' | 'firsts' | 'seconds' | 'counts' | 'of' | 'weights', string>>;
}

export function packCues({
  signs,
  bias,
  kinds,
  firsts,
  seconds,
  starts,
  of,
  weights,
}: CompiledCues): PackedCues {
  const all = Array.from(firsts);
  const isNext = (i: number) => i > 0 && kinds[i] === kinds[i - 1];
  return {
    signs,
    bias: Array.from(bias),
    columns: {
      kinds: writeNumbers([0, 1, 2].map((kind) => Array.from(kinds).filter((one) => one === kind).length)),
      firsts: writeNumbers(all.map((first, i) => first - (isNext(i) ? (all[i - 1] as number) : 0))),
      seconds: writeNumbers(Array.from(seconds)),
      counts: writeNumbers(all.map((_, i) => (starts[i + 1] as number) - (starts[i] as number))),
      of: writeNumbers(Array.from(of)),
      weights: writeNumbers(Array.from(weights, (weight) => weight + MOST_WEIGHT)),
    },
  };
}

/** What `packCues` wrote. */
export function unpackCues({ signs, bias, columns }: PackedCues): CompiledCues {
  const perKind = readNumbers(columns.kinds);
  const differences = readNumbers(columns.firsts);
  const counts = readNumbers(columns.counts);
  const kinds = new Uint8Array(counts.length);
  const firsts = new Int32Array(counts.length);
  const starts = new Int32Array(counts.length + 1);
  let kind = 0;
  let left = perKind[0] as number;
  let first = 0;
  for (let i = 0; i < counts.length; i++) {
    while (left === 0) {
      left = perKind[++kind] as number;
      first = 0;
    }
    left--;
    first += differences[i] as number;
    kinds[i] = kind;
    firsts[i] = first;
    starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  }
  return {
    signs,
    bias,
    kinds,
    firsts,
    seconds: readNumbers(columns.seconds),
    starts,
    of: readNumbers(columns.of),
    weights: readNumbers(columns.weights).map((weight) => weight - MOST_WEIGHT),
  };
}
