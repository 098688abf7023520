/** From cues as they are written to cues as they are looked up. Runs when the extension is built, and in tools. */
import type { Sign } from '../finding.ts';
import { FIRST_WORD, SLOT } from '../match/symbols.ts';
import { APART, EDGE, type FeatureKind, PAIR, QUESTION, WORD } from './features.ts';
import { type CompiledCues, CUE_SIGNS } from './table.ts';

/**
 * Cues as `rules/cues.json` has them. A feature is a word, two words that follow one another, or two with any one between them: `old`,
 * `how old`, `are _ alone`. `^` stands for the beginning of a text, `$` for its end, `?` for a question mark, `{minor}` for such a number.
 */
export interface Cues {
  /** What a text without any cue weighs, in units. */
  readonly bias: Partial<Readonly<Record<Sign, number>>>;
  /** What each feature weighs for each sign, in units. */
  readonly weights: Readonly<Record<string, Partial<Readonly<Record<Sign, number>>>>>;
}

const EDGES = new Map([
  ['^', EDGE],
  ['$', EDGE],
  ['?', QUESTION],
]);

/**
 * @param words the words that a kind of text knows, in the order of their symbols
 * @returns the cues all of whose words are known
 */
export function compileCues({ bias, weights }: Cues, words: readonly string[]): CompiledCues {
  const symbols = new Map<string, number>(words.map((word, place) => [word, FIRST_WORD + place]));
  const symbolOf = (word: string) =>
    EDGES.get(word) ?? symbols.get(word) ?? SLOT[word.slice(1, -1) as keyof typeof SLOT] ?? 0;
  const signs = CUE_SIGNS.filter((sign) => bias[sign] !== undefined);
  const rows = Object.entries(weights)
    .map(([feature, row]) => ({ ...parse(feature, symbolOf), row }))
    .filter(({ first, second, kind }) => first !== 0 && (kind === WORD || second !== 0))
    .sort((a, b) => a.kind - b.kind || a.first - b.first || a.second - b.second);
  const starts = [0];
  const of: number[] = [];
  const values: number[] = [];
  for (const { row } of rows) {
    for (const [place, sign] of signs.entries()) {
      const weight = row[sign];
      if (!weight) continue;
      of.push(place);
      values.push(weight);
    }
    starts.push(of.length);
  }
  return {
    signs,
    bias: signs.map((sign) => bias[sign] as number),
    kinds: rows.map(({ kind }) => kind),
    firsts: rows.map(({ first }) => first),
    seconds: rows.map(({ second }) => second),
    starts,
    of,
    weights: values,
  };
}

function parse(feature: string, symbolOf: (word: string) => number) {
  const words = feature.split(' ');
  const kind: FeatureKind = words.length === 1 ? WORD : words.length === 2 ? PAIR : APART;
  return {
    kind,
    first: symbolOf(words[0] as string),
    second: kind === WORD ? 0 : symbolOf(words.at(-1) as string),
  };
}

/** How a feature is written. @param words the words that a kind of text knows, in the order of their symbols */
export function writeFeature(
  kind: FeatureKind,
  first: number,
  second: number,
  words: readonly string[],
): string {
  const write = (symbol: number, edge: string) => {
    if (symbol === EDGE) return edge;
    if (symbol === QUESTION) return '?';
    if (symbol >= FIRST_WORD) return words[symbol - FIRST_WORD] as string;
    return `{${Object.entries(SLOT).find(([, slot]) => slot === symbol)?.[0]}}`;
  };
  if (kind === WORD) return write(first, '^');
  return `${write(first, '^')}${kind === APART ? ' _ ' : ' '}${write(second, '$')}`;
}
