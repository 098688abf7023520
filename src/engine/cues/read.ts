/** What the words of a message point to, where no phrase was met. */
import type { Evidence, Sign } from '../finding.ts';
import type { Tokens } from '../normalise/tokens.ts';
import { eachFeature } from './features.ts';
import { CUE_UNIT, type CueTable, cueRule, FROM, signAt, UNTIL, weightAt } from './table.ts';

/**
 * What all cues of a sign must weigh together for weak evidence of it, and for faint evidence: logarithms of odds; as probabilities
 * 0.95, and one half. `rules/README.md` says how often ordinary texts reach them.
 */
const WEAK = 3;
const FAINT = 0;
/**
 * Where the words weigh less than this for a sign that a phrase showed, they speak against it. Of 185 signs shown so in four sets that
 * neither phrases nor cues had seen, one in three was right; of the others, seven in eight.
 */
const AGAINST = -2.5;
/** In a text of more words than this, what stands around a phrase would outweigh it. */
const MOST_WORDS = 40;
/** What points at more signs than this points at none: the strongest are kept. */
const MOST_SIGNS = 2;
/** Cues that weigh less than this share of the heaviest are not shown. */
const SHOWN = 0.3;

/** What the words of a message say beside its phrases. */
export interface CueReading {
  /** Evidence of signs that no phrase showed, the strongest first. */
  readonly hints: readonly Evidence[];
  /** Signs that a phrase showed and the words speak against. */
  readonly against: ReadonlySet<Sign>;
}

/** Reads the cues of a message. */
export interface CueReader {
  /** @param known the signs that phrases showed */
  read(tokens: Tokens, known: ReadonlySet<Sign>): CueReading;
}

const NONE: readonly Evidence[] = [];
const NO_SIGN: ReadonlySet<Sign> = new Set();
const NOTHING: CueReading = { hints: NONE, against: NO_SIGN };

export function createCueReader(table: CueTable): CueReader {
  const { signs, bias, places, weights } = table;
  const sums = new Float64Array(signs.length);
  return {
    read(tokens, known) {
      sums.fill(0);
      let hits = 0;
      const count = eachFeature(tokens, (kind, first, second) => {
        const place = table.find(kind, first, second);
        if (place < 0) return;
        hits++;
        const end = places[place + UNTIL] as number;
        for (let i = places[place + FROM] as number; i < end; i++) {
          const weight = weights[i] as number;
          const sign = signAt(weight);
          sums[sign] = (sums[sign] as number) + weightAt(weight);
        }
      });
      if (hits === 0) return NOTHING;
      // A long text has more of everything.
      const scale = CUE_UNIT / Math.sqrt(count);
      const isShort = tokens.length <= MOST_WORDS;
      const found: { readonly sign: number; readonly weight: number }[] = [];
      let against = NO_SIGN;
      for (let sign = 0; sign < signs.length; sign++) {
        const weight = (bias[sign] as number) * CUE_UNIT + (sums[sign] as number) * scale;
        // Nearly always: nothing was shown, and nothing is hinted at.
        if (weight < FAINT && known.size === 0) continue;
        const name = signs[sign] as Sign;
        if (!known.has(name)) {
          if (weight >= FAINT) found.push({ sign, weight });
        } else if (isShort && weight < AGAINST) against = new Set(against).add(name);
      }
      if (found.length === 0) return { hints: NONE, against };
      const hints: Evidence[] = found
        .sort((a, b) => b.weight - a.weight)
        .slice(0, MOST_SIGNS)
        .map(({ sign, weight }) => {
          const name = signs[sign] as Sign;
          return {
            sign: name,
            rule: cueRule(name),
            ...spanOf(table, tokens, sign),
            weak: true,
            ...(weight < WEAK && { faint: true }),
          };
        });
      return { hints, against };
    },
  };
}

/** From the first to the last of the words that weigh most for a sign. */
function spanOf(table: CueTable, tokens: Tokens, sign: number): { start: number; end: number } {
  const { places, weights } = table;
  const cues: { readonly from: number; readonly to: number; readonly weight: number }[] = [];
  eachFeature(tokens, (kind, first, second, from, to) => {
    const place = table.find(kind, first, second);
    if (place < 0) return;
    for (let i = places[place + FROM] as number; i < (places[place + UNTIL] as number); i++) {
      const weight = weightAt(weights[i] as number);
      if (weight > 0 && signAt(weights[i] as number) === sign) cues.push({ from, to, weight });
    }
  });
  const least = SHOWN * cues.reduce((most, { weight }) => Math.max(most, weight), 0);
  const shown = cues.filter(({ weight }) => weight >= least);
  const from = shown.reduce((least, cue) => Math.min(least, cue.from), tokens.length - 1);
  const to = shown.reduce((most, cue) => Math.max(most, cue.to), 0);
  return { start: tokens.start[from] as number, end: tokens.end[Math.max(from, to)] as number };
}
