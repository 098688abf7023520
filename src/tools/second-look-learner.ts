/**
 * What a second look weighs: a logistic regression a sign, by Newton's method, of what cues weigh in texts that they were not learned from, and
 * of what phrases see there.
 */
import {
  type Known,
  MOST_SECOND,
  PARTS,
  type SecondLook,
  shownNames,
  writeShown,
} from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';

const ROUNDS = 8;
/** Pulls weights to 0 (L2). */
const PULL = 3;
/** A text of which no sign's cues weigh as much, and in which no phrase sees anything, is looked at no second time. */
const LEAST_SUM = -3;

/** A text as it is looked at a second time. */
export interface Look {
  /** What its cues weigh for each sign. */
  readonly sums: ArrayLike<number>;
  readonly known: Known;
  /** How many words it has. */
  readonly words: number;
  /** For each sign 1 where it shows, 0 where it does not, -1 where nothing is to be learned. */
  readonly wanted: Int8Array;
}

/** What a text shows, without what it does not. */
interface Row {
  readonly places: readonly number[];
  readonly values: readonly number[];
  readonly wanted: Int8Array;
}

export function learnSecondLook(looks: readonly Look[], signs: readonly Sign[]): SecondLook {
  const names = shownNames(signs);
  const rows = looks
    .filter(({ sums, known }) => known.size > 0 || Array.from(sums).some((sum) => sum > LEAST_SUM))
    .map((look) => rowOf(look, signs, names.length));
  const learned = signs.map((_, sign) => Array.from(descend(rows, sign, names.length + 1), rounded));
  const row = (place: number) =>
    Object.fromEntries(
      signs.flatMap((sign, i) => {
        const weight = learned[i]?.[place] ?? 0;
        return weight === 0 ? [] : [[sign, weight] as const];
      }),
    );
  return {
    bias: row(names.length),
    weights: Object.fromEntries(names.map((name, place) => [name, row(place)])),
  };
}

function rowOf({ sums, known, words, wanted }: Look, signs: readonly Sign[], length: number): Row {
  const shown = new Float64Array(length);
  writeShown(signs, sums, known, words, shown);
  const places = [...shown.keys(), length].filter((place) => shown[place] !== 0);
  return { places, values: places.map((place) => shown[place] ?? 1), wanted };
}

/** @param size how many weights, the last of them what a text weighs that shows nothing */
function descend(rows: readonly Row[], sign: number, size: number): Float64Array {
  const weights = new Float64Array(size);
  const asked = rows.filter(({ wanted }) => (wanted[sign] as number) >= 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = weights.map((weight) => PULL * weight);
    const bends = Array.from({ length: size }, (_, i) => {
      const bend = new Float64Array(size);
      bend[i] = PULL;
      return bend;
    });
    for (const { places, values, wanted } of asked) {
      let odds = 0;
      for (let i = 0; i < places.length; i++)
        odds += (weights[places[i] as number] as number) * (values[i] as number);
      const share = 1 / (1 + Math.exp(-odds));
      const error = share - (wanted[sign] as number);
      const bending = share * (1 - share);
      for (let i = 0; i < places.length; i++) {
        const place = places[i] as number;
        const value = values[i] as number;
        slopes[place] = (slopes[place] as number) + error * value;
        const bend = bends[place] as Float64Array;
        // The other half is the same.
        for (let j = 0; j <= i; j++) {
          const other = places[j] as number;
          bend[other] = (bend[other] as number) + bending * value * (values[j] as number);
        }
      }
    }
    const step = solve(bends, slopes);
    for (let i = 0; i < size; i++) weights[i] = (weights[i] as number) - (step[i] as number);
  }
  return weights;
}

/** The solution of a system that is symmetric and positive, of which the lower half is given (Cholesky). */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => (lower[i] as Float64Array)[j] as number;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      (lower[i] as Float64Array)[j] = i === j ? Math.sqrt(sum) : sum / at(j, j);
    }
  const found = right.slice();
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) found[i] = (found[i] as number) - at(i, k) * (found[k] as number);
    found[i] = (found[i] as number) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) found[i] = (found[i] as number) - at(k, i) * (found[k] as number);
    found[i] = (found[i] as number) / at(i, i);
  }
  return found;
}

function rounded(weight: number): number {
  return Math.max(-MOST_SECOND, Math.min(MOST_SECOND, Math.round(weight * PARTS)));
}
