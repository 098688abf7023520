/** From cues as they are written to cues as they are looked up. Runs when the extension is built, and in tools. */
import { SIGNS, type Sign } from '../finding.ts';
import { FIRST_WORD, SLOT } from '../match/symbols.ts';
import { compileMembers } from './classes.ts';
import { type CompiledCues, MOST_FEATURES } from './compiled.ts';
import { CLASS, CLASSES, EDGE, type FeatureKind, PAIR, QUESTION, WORD } from './features.ts';
import { compileSecondLook, type SecondLook } from './second-look.ts';

/**
 * Cues as `rules/cues.json` has them. A feature is a word, two words that follow one another, a class, or two classes in this order and close
 * together: `old`, `how old`, `@pic`, `@send .. @pic`. `^` stands for the beginning of a text, `$` for its end, `?` for a question mark,
 * `{minor}` for such a number.
 */
export interface Cues {
  /** What a text without any cue weighs. */
  readonly bias: Partial<Readonly<Record<Sign, number>>>;
  /** Words that mean much the same. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** What each feature weighs for each sign. */
  readonly weights: Readonly<Record<string, Partial<Readonly<Record<Sign, number>>>>>;
  /** What all of it means beside what phrases saw; without it, each sign stands by itself. */
  readonly second?: SecondLook;
}

/** Stands between two classes. */
const CLOSE_BY = '..';

const PLAIN = /^[a-z]+$/;

const EDGES = new Map([
  ['^', EDGE],
  ['$', EDGE],
  ['?', QUESTION],
]);

/**
 * @param words the words that a kind of text knows, in the order of their symbols
 * @throws RangeError where there are more than can be looked up
 * @returns the cues all of whose words are known
 */
export function compileCues(
  { bias, classes, weights, second }: Cues,
  words: readonly string[],
): CompiledCues {
  const symbols = new Map<string, number>([
    ...words.map((word, place) => [word, FIRST_WORD + place] as const),
    ...Object.keys(classes).map((name, place) => [`@${name}`, FIRST_WORD + place] as const),
  ]);
  const symbolOf = (word: string) =>
    EDGES.get(word) ?? symbols.get(word) ?? SLOT[word.slice(1, -1) as keyof typeof SLOT] ?? 0;
  const signs = SIGNS.filter((sign) => bias[sign] !== undefined);
  const rows = Object.entries(weights)
    .map(([feature, row]) => ({ ...parse(feature, symbolOf), row }))
    .filter(({ first, second, kind }) => first !== 0 && (kind === WORD || kind === CLASS || second !== 0))
    .sort((a, b) => a.kind - b.kind || a.first - b.first || a.second - b.second);
  if (rows.length > MOST_FEATURES)
    throw new RangeError(`${rows.length} features are more than cues may have: ${MOST_FEATURES}.`);
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
    ...compileMembers(classes, words),
    signs,
    bias: signs.map((sign) => bias[sign] as number),
    kinds: rows.map(({ kind }) => kind),
    firsts: rows.map(({ first }) => first),
    seconds: rows.map(({ kind, first, second }, i) => {
      const before = rows[i - 1];
      return second - (before?.kind === kind && before.first === first ? before.second : 0);
    }),
    starts,
    of,
    weights: values,
    second: compileSecondLook(second, signs),
  };
}

/** The words that cues are about, as phrases would write them. */
export function wordsOf({ classes, weights }: Cues): string[] {
  const alone = Object.keys(weights)
    .filter((feature) => !feature.includes('@'))
    .flatMap((feature) => feature.split(' '));
  return [...new Set([...Object.values(classes).flat(), ...alone])].filter((word) => PLAIN.test(word));
}

function parse(feature: string, symbolOf: (word: string) => number) {
  const words = feature.split(' ');
  const first = symbolOf(words[0] as string);
  if (words.length > 1)
    return { kind: words[1] === CLOSE_BY ? CLASSES : PAIR, first, second: symbolOf(words.at(-1) as string) };
  return { kind: feature.startsWith('@') ? CLASS : WORD, first, second: 0 };
}

/**
 * How a feature is written.
 * @param words the words that a kind of text knows, in the order of their symbols
 * @param classes the names of classes, in theirs
 */
export function writeFeature(
  kind: FeatureKind,
  first: number,
  second: number,
  words: readonly string[],
  classes: readonly string[],
): string {
  const isOfClasses = kind === CLASS || kind === CLASSES;
  const write = (symbol: number, edge: string) => {
    if (symbol === EDGE) return edge;
    if (symbol === QUESTION) return '?';
    if (symbol < FIRST_WORD) return `{${Object.entries(SLOT).find(([, slot]) => slot === symbol)?.[0]}}`;
    return isOfClasses ? `@${classes[symbol - FIRST_WORD]}` : (words[symbol - FIRST_WORD] as string);
  };
  if (kind === WORD || kind === CLASS) return write(first, '^');
  return `${write(first, '^')} ${isOfClasses ? `${CLOSE_BY} ` : ''}${write(second, '$')}`;
}
