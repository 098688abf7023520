/** What the words of a text point to: signs that no phrase showed, and which of those that one did they speak against. */
import type { Evidence, Sign } from '../finding.ts';
import type { Tokens } from '../normalise/tokens.ts';
import { Features } from './features.ts';
import { type Known, shownNames, weighShown, writeShown } from './second-look.ts';
import { cueRule } from './signs.ts';
import { Sums } from './sums.ts';
import { type CueTable, scaleOf } from './table.ts';

/** What all cues of a sign must weigh together to be evidence of it: logarithms of odds. */
interface Least {
  /** For weak evidence. */
  readonly weak: number;
  /** For faint evidence, which tells nothing by itself. */
  readonly faint: number;
  /** For evidence that an exception of the sign's rules takes nothing from: three in four of such hints were right. */
  readonly firm: number;
}

/** As probabilities 0.95, and 0.6: `rules/README.md` says how often ordinary texts reach them. */
export const IN_MESSAGES: Least = { weak: 3, faint: 0.4, firm: 1 };
/** A name is short, comes once, and is all that is known: four in five are enough for a hint. Lists of people are long. */
export const IN_NAMES: Least = { weak: 1.4, faint: 1.4, firm: Number.POSITIVE_INFINITY };

/**
 * Where all weighs less than this for a sign that a phrase showed, it is more likely wrong than right. Where it weighs less than the second, one in
 * four is right.
 */
const AGAINST = 0;
const FAR_AGAINST = -1;
/** Where no sign's cues weigh as much, a second look at a text without phrases finds nothing. */
const SECOND_FROM = -1.5;
/** Fewer words do not say that much against anything: curt lines are what phrases read best. */
const FEWEST_WORDS = 5;
/** In a text of more words than this, what stands around a phrase would outweigh it. */
const MOST_WORDS = 40;
/** What points at more signs than this points at none: the strongest are kept. */
const MOST_SIGNS = 2;
/** Cues that weigh less than this share of the heaviest are not shown. */
const SHOWN = 0.3;

/** What the words of a text say beside its phrases. */
export interface CueReading {
  /** Evidence of signs that no phrase showed, the strongest first. */
  readonly hints: readonly Evidence[];
  /** Signs among them that stand although an exception of their rules is met. */
  readonly firm: ReadonlySet<Sign>;
  /** Signs that a phrase showed and the words speak against, and whether by far. */
  readonly against: ReadonlyMap<Sign, boolean>;
}

/** Reads the cues of texts of one kind. */
export interface CueReader {
  /** @param known the signs that phrases showed, and whether for sure */
  read(tokens: Tokens, known: Known): CueReading;
}

const NONE: readonly Evidence[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_SIGN: ReadonlyMap<Sign, boolean> = new Map();
const NOT_FIRM: ReadonlySet<Sign> = new Set();
const NOTHING: CueReading = { hints: NONE, firm: NOT_FIRM, against: NO_SIGN };

export function createCueReader(table: CueTable, least: Least): CueReader {
  const { signs, bias, second } = table;
  const { length: count } = signs;
  const greatestBias = bias.reduce((most, one) => Math.max(most, one), Number.NEGATIVE_INFINITY);
  const added = new Sums(table);
  const { totals } = added;
  const hasSecond = second.length > 0;
  const shown = new Float64Array(hasSecond ? shownNames(signs).length : 0);
  const cueSums = new Float64Array(count);
  /** What is told by: what cues weigh, or after a second look all. */
  const sums = hasSecond ? new Float64Array(count) : cueSums;
  const features = new Features();
  const hintsFrom = hasSecond ? SECOND_FROM : least.faint;

  /** Whether any sign may be hinted at: most texts are done with here. */
  function mayHint(scale: number): boolean {
    let most = 0;
    for (let sign = 0; sign < count; sign++)
      if ((totals[sign] as number) > most) most = totals[sign] as number;
    return greatestBias + most * scale >= hintsFrom;
  }

  /** The signs that are hinted at, the strongest first. */
  function hinted(known: Known): readonly number[] {
    let found = NO_NUMBERS;
    for (let sign = 0; sign < count; sign++)
      if ((sums[sign] as number) >= least.faint && !known.has(signs[sign] as Sign)) found = [...found, sign];
    if (found.length < 2) return found;
    return found.toSorted((a, b) => (sums[b] as number) - (sums[a] as number)).slice(0, MOST_SIGNS);
  }

  function hintAt(sign: number, tokens: Tokens): Evidence {
    const name = signs[sign] as Sign;
    const { start, end } = spanOf(features, table, tokens, sign);
    const hint = { sign: name, rule: cueRule(name), start, end, weak: true } as const;
    return (sums[sign] as number) < least.weak ? { ...hint, faint: true } : hint;
  }

  return {
    read(tokens, known) {
      added.read(tokens);
      if (!added.isKnown) return NOTHING;
      const scale = scaleOf(added.count);
      if (known.size === 0 && !mayHint(scale)) return NOTHING;
      for (let sign = 0; sign < count; sign++)
        cueSums[sign] = (bias[sign] as number) + (totals[sign] as number) * scale;
      if (hasSecond) {
        writeShown(signs, cueSums, known, tokens.length, shown);
        weighShown(second, shown, sums);
      }
      const found = hinted(known);
      if (found.length === 0 && known.size === 0) return NOTHING;
      if (found.length > 0) features.read(tokens, table.classes, table);
      const hints = found.length === 0 ? NONE : found.map((sign) => hintAt(sign, tokens));
      const firm =
        found.length === 0
          ? NOT_FIRM
          : new Set(
              found.filter((sign) => (sums[sign] as number) >= least.firm).map((sign) => signs[sign] as Sign),
            );
      if (known.size === 0 || tokens.length > MOST_WORDS) return { hints, firm, against: NO_SIGN };
      const against = new Map<Sign, boolean>();
      for (let sign = 0; sign < signs.length; sign++) {
        const sum = sums[sign] as number;
        const name = signs[sign] as Sign;
        if (sum < AGAINST && known.has(name))
          against.set(name, sum < FAR_AGAINST && tokens.length >= FEWEST_WORDS);
      }
      return { hints, firm, against };
    },
  };
}

/** From the first to the last of the words that weigh most for a sign. */
function spanOf(
  { length, id, from, to }: Features,
  table: CueTable,
  tokens: Tokens,
  sign: number,
): { start: number; end: number } {
  let most = 0;
  for (let i = 0; i < length; i++) most = Math.max(most, weightFor(table, id[i] as number, sign));
  // Other signs alone may hint at it.
  if (most <= 0) return { start: tokens.start[0] as number, end: tokens.end[tokens.length - 1] as number };
  let first = tokens.length - 1;
  let last = 0;
  for (let i = 0; i < length; i++) {
    const weight = weightFor(table, id[i] as number, sign);
    if (weight <= 0 || weight < SHOWN * most) continue;
    first = Math.min(first, from[i] as number);
    last = Math.max(last, to[i] as number);
  }
  return { start: tokens.start[first] as number, end: tokens.end[Math.max(first, last)] as number };
}

/** What a feature weighs for a sign. */
function weightFor({ starts, of, weights }: CueTable, feature: number, sign: number): number {
  const end = starts[feature + 1] as number;
  for (let i = starts[feature] as number; i < end; i++) if (of[i] === sign) return weights[i] as number;
  return 0;
}
