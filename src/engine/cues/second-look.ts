/**
 * The second look: cues weigh each sign by itself, as if no phrase had been read and no other sign were there. But a question of age that looks like
 * one of a name is none, where much points to a name, and a phrase is worth more where the words agree. So what all cues weigh, and what
 * phrases saw, is weighed once more, all of it for each sign. What comes out are logarithms of odds that may be trusted.
 */
import type { Sign } from '../finding.ts';

/** The second look as `rules/cues.json` has it: what each thing that a text shows weighs for each sign, in twentieths of a logit. */
export interface SecondLook {
  readonly bias: Partial<Readonly<Record<Sign, number>>>;
  /** By what is shown, as `shownNames` names it. */
  readonly weights: Readonly<Record<string, Partial<Readonly<Record<Sign, number>>>>>;
}

/** Weights are so many parts of a logit. */
export const PARTS = 20;
/** None is greater. */
export const MOST_SECOND = 400;

/** Cues that weigh more than this, for or against, say no more by it. */
const MOST_SUM = 6;
/** From here on a sign's cues are strong, and up to so much more. */
const STRONG_FROM = -1;
const MOST_STRONG = 5;

/** What phrases showed: signs, and whether for sure. */
export type Known = ReadonlyMap<Sign, boolean>;

/** What is looked at, in order: of each sign what its cues weigh, how far they are strong, and what phrases saw; how long the text is. */
export function shownNames(signs: readonly Sign[]): string[] {
  const each = (what: string) => signs.map((sign) => `${what} ${sign}`);
  return [...each('cue'), ...each('strong'), ...each('sure'), ...each('weak'), 'length'];
}

/**
 * Writes what a text shows.
 * @param sums what its cues weigh for each of `signs`
 * @param out room for as much as `shownNames` names
 */
export function writeShown(
  signs: readonly Sign[],
  sums: ArrayLike<number>,
  known: Known,
  words: number,
  out: Float64Array,
): void {
  const { length } = signs;
  for (let i = 0; i < length; i++) {
    const sum = sums[i] as number;
    out[i] = Math.max(-MOST_SUM, Math.min(MOST_SUM, sum));
    out[length + i] = Math.max(0, Math.min(MOST_STRONG, sum - STRONG_FROM));
    const isSure = known.size === 0 ? undefined : known.get(signs[i] as Sign);
    out[2 * length + i] = isSure === true ? 1 : 0;
    out[3 * length + i] = isSure === false ? 1 : 0;
  }
  out[4 * length] = Math.log(1 + words);
}

/** Weights in rows, one for each thing that is shown, and one of what a text weighs that shows nothing; nothing where there is no second look. */
export function compileSecondLook(second: SecondLook | undefined, signs: readonly Sign[]): number[] {
  if (!second) return [];
  const rows = [...shownNames(signs).map((name) => second.weights[name] ?? {}), second.bias];
  return rows.flatMap((row) => signs.map((sign) => row[sign] ?? 0));
}

/**
 * What all that a text shows weighs for each sign.
 * @param rows as `compileSecondLook` makes them
 * @param out a place for each sign
 */
export function weighShown(rows: ArrayLike<number>, shown: Float64Array, out: Float64Array): void {
  const { length } = out;
  const last = shown.length * length;
  for (let sign = 0; sign < length; sign++) out[sign] = rows[last + sign] as number;
  for (let i = 0, row = 0; i < shown.length; i++, row += length) {
    const value = shown[i] as number;
    if (value === 0) continue;
    for (let sign = 0; sign < length; sign++)
      out[sign] = (out[sign] as number) + value * (rows[row + sign] as number);
  }
  for (let sign = 0; sign < length; sign++) out[sign] = (out[sign] as number) / PARTS;
}
