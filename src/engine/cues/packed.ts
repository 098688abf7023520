/** Cues as short texts, so that a page starts without reading JSON. */
import type { Sign } from '../finding.ts';
import { readNumbers, writeNumbers } from '../packed/number-text.ts';
import { CLASSES } from './features.ts';
import { type CompiledCues, MOST_WEIGHT } from './table.ts';

/** Columns of numbers, each a string: differences where they rise (words of a class, first words of features of a kind, second words of those with the same first), weights moved above 0. */
export interface PackedCues {
  readonly signs: readonly Sign[];
  readonly bias: readonly number[];
  readonly symbols: number;
  readonly columns: Readonly<
    Record<'sizes' | 'members' | 'kinds' | 'firsts' | 'seconds' | 'counts' | 'of' | 'weights', string>
  >;
}

export function packCues(cues: CompiledCues): PackedCues {
  const kinds = Array.from(cues.kinds);
  const perKind = Array.from(
    { length: CLASSES + 1 },
    (_, kind) => kinds.filter((one) => one === kind).length,
  );
  const counts = kinds.map((_, i) => (cues.starts[i + 1] as number) - (cues.starts[i] as number));
  return {
    signs: cues.signs,
    bias: Array.from(cues.bias),
    symbols: cues.symbols,
    columns: {
      sizes: writeNumbers(Array.from(cues.sizes)),
      members: writeNumbers(steps(cues.members, cues.sizes)),
      kinds: writeNumbers(perKind),
      firsts: writeNumbers(steps(cues.firsts, perKind)),
      seconds: writeNumbers(steps(cues.seconds, runs(cues.firsts, perKind))),
      counts: writeNumbers(counts),
      of: writeNumbers(Array.from(cues.of)),
      weights: writeNumbers(Array.from(cues.weights, (weight) => weight + MOST_WEIGHT)),
    },
  };
}

/** What `packCues` wrote. */
export function unpackCues({ signs, bias, symbols, columns }: PackedCues): CompiledCues {
  const sizes = readNumbers(columns.sizes);
  const perKind = readNumbers(columns.kinds);
  const counts = readNumbers(columns.counts);
  const starts = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) starts[i + 1] = (starts[i] as number) + (counts[i] as number);
  const firsts = sums(readNumbers(columns.firsts), perKind);
  return {
    signs,
    bias,
    symbols,
    sizes,
    members: sums(readNumbers(columns.members), sizes),
    kinds: Uint8Array.from(Array.from(perKind).flatMap((count, kind) => Array<number>(count).fill(kind))),
    firsts,
    seconds: sums(readNumbers(columns.seconds), runs(firsts, perKind)),
    starts,
    of: readNumbers(columns.of),
    weights: readNumbers(columns.weights).map((weight) => weight - MOST_WEIGHT),
  };
}

/** How long each run of the same number is, list by list. */
function runs(numbers: ArrayLike<number>, sizes: ArrayLike<number>): number[] {
  const out: number[] = [];
  let at = 0;
  for (let list = 0; list < sizes.length; list++)
    for (let end = at + (sizes[list] as number), before = -1; at < end; at++) {
      const number = numbers[at] as number;
      if (number === before) out.push((out.pop() as number) + 1);
      else out.push(1);
      before = number;
    }
  return out;
}

/** Lists of rising numbers, one after the other, as differences. */
function steps(numbers: ArrayLike<number>, sizes: ArrayLike<number>): number[] {
  const out: number[] = [];
  for (let list = 0; list < sizes.length; list++) {
    let before = 0;
    for (let left = sizes[list] as number; left > 0; left--) {
      const number = numbers[out.length] as number;
      out.push(number - before);
      before = number;
    }
  }
  return out;
}

/** What `steps` made differences of. */
function sums(differences: Int32Array, sizes: ArrayLike<number>): Int32Array {
  const out = new Int32Array(differences.length);
  let at = 0;
  for (let list = 0; list < sizes.length; list++) {
    let number = 0;
    for (const end = at + (sizes[list] as number); at < end; at++) {
      number += differences[at] as number;
      out[at] = number;
    }
  }
  return out;
}
