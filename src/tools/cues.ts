/**
 * `npm run cues [-- --names room] [-- --without fresh-8]`: finds what words weigh for each sign, in the development sets (`tests/rules/dev`,
 * `tests/rules/judged`), and writes `src/rules/cues.json`, or with --names `room-cues.json` or `member-cues.json`, whose classes stay as they are. The same
 * sets and words give the same file. With --without it leaves out the sets whose names begin so, writes nothing, and prints how these do with what it learned from the others: what
 * cues are worth on text that they do not know.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRules } from '../engine/compile.ts';
import {
  CLASS,
  CLASSES,
  CUE_SIGNS,
  type Cues,
  compileCues,
  createCueReader,
  createCueTable,
  type FeatureKind,
  Features,
  IN_MESSAGES,
  IN_NAMES,
  type Lookup,
  NAME_SIGNS,
  PAIR,
  readClasses,
  scaleOf,
  WORD,
  writeFeature,
} from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { foldWords } from '../engine/normalise/fold.ts';
import type { Observation } from '../engine/observation.ts';
import type { NameKind, RuleSet } from '../engine/rule-set.ts';
import { createTextReader } from '../engine/text-reader.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import { learn } from './cue-learner.ts';
import { type Line, readMessageSets, readNameSets } from './cue-sets.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';

/** In how many lines that show a sign a feature must stand to weigh for it. */
const LEAST_LINES = 2;

/** Stands between two classes. */
const CLOSE_BY = ' .. ';

type Classes = Cues['classes'];

const NO_CUES: Cues = { bias: {}, classes: {}, weights: {} };

/** What is different where cues are of names. */
const ofNames = (kind: NameKind) => ({
  file: new URL(`../rules/${kind}-cues.json`, import.meta.url),
  signs: NAME_SIGNS[kind],
  least: IN_NAMES[kind],
  pairs: { words: 3, classes: 3 },
  course: { rounds: 10, positive: 2 },
  readSets: () => readNameSets(kind),
  compile: (cues: Cues) => compileRules(withNameCues(kind, cues)).text(kind),
  rulesWith: (cues: Cues) => withNameCues(kind, cues),
  observe: (text: string): Observation => (kind === 'room' ? { kind, text } : { kind, name: text }),
});

const ofMessages = {
  file: new URL('../rules/cues.json', import.meta.url),
  signs: CUE_SIGNS,
  least: IN_MESSAGES,
  /** In how many such lines two words, and two classes, must stand. */
  pairs: { words: 3, classes: 8 },
  course: { rounds: 6, positive: 3 },
  readSets: readMessageSets,
  // Not as they are shipped: what is unpacked knows its words by their symbols alone.
  compile: (_: Cues) => compileRules(loadRules()).text('message'),
  rulesWith: (cues: Cues): RuleSet => ({ ...loadRules(), cues }),
  observe: (text: string): Observation => ({ kind: 'message', text, from: 'them' }),
};

function withNameCues(kind: NameKind, cues: Cues): RuleSet {
  const rules = loadRules();
  return { ...rules, nameCues: { ...(rules.nameCues as Record<NameKind, Cues>), [kind]: cues } };
}

/** Cues of every word of these lines that is read in no other way, so that each can be learned of: `adofille` is two words that are known. */
function ofEveryWord(lines: readonly Line[], classes: Classes): Cues {
  const reader = createTextReader(kind.compile({ ...NO_CUES, classes }), EXAMPLES_YEAR);
  const isUnknown = (word: string) => {
    reader.read(word);
    return reader.tokens.symbol.subarray(0, reader.tokens.length).includes(0);
  };
  const words = new Set(lines.flatMap(({ text }) => foldWords(text)));
  return {
    ...NO_CUES,
    classes,
    weights: Object.fromEntries([...words].filter(isUnknown).map((word) => [word, {}])),
  };
}

const { values } = parseArgs({
  options: { without: { type: 'string' }, names: { type: 'string' } },
});
const kind = values.names === 'room' || values.names === 'member' ? ofNames(values.names) : ofMessages;

/** The features of each line, by number, and their names. */
function featuresOf(lines: readonly Line[], classes: Classes) {
  const compiled = kind.compile(ofEveryWord(lines, classes));
  const words = readWords(compiled.words);
  const ofWords = readClasses(compileCues({ bias: {}, classes, weights: {} }, words));
  const names = Object.keys(classes);
  const numbers = new Map<string, number>();
  const numberOf = (kind: FeatureKind, first: number, second: number) => {
    const name = writeFeature(kind, first, second, words, names);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const lookup: Lookup = {
    ofWord: (symbol) => numberOf(WORD, symbol, 0),
    ofClass: (one) => numberOf(CLASS, one, 0),
    ofWords: (first, second) => numberOf(PAIR, first, second),
    ofClasses: (first, second) => numberOf(CLASSES, first, second),
  };
  const reader = createTextReader(compiled, EXAMPLES_YEAR);
  const features = new Features();
  const rows = lines.map(({ text }) => {
    reader.read(text);
    features.read(reader.tokens, ofWords, lookup);
    return { features: features.id.slice(0, features.length), scale: scaleOf(features.count) };
  });
  return { names: [...numbers.keys()], rows };
}

function leastOf(feature: string): number {
  if (!feature.includes(' ')) return LEAST_LINES;
  return feature.includes(CLOSE_BY) ? kind.pairs.classes : kind.pairs.words;
}

function learnCues(lines: readonly Line[], classes: Classes): Cues {
  const { names, rows } = featuresOf(lines, classes);
  const least = Uint8Array.from(names, leastOf);
  const learned = learn(
    rows.map((row, place) => {
      const line = lines[place] as Line;
      return { ...row, wanted: wantedOf(line), weight: line.weight ?? 1 };
    }),
    least,
    kind.signs.length,
    kind.course,
  );
  const weights: Record<string, Partial<Record<Sign, number>>> = {};
  for (const [place, name] of names.entries()) {
    const row = kind.signs.flatMap((sign, i) => {
      const weight = learned.weights[place * kind.signs.length + i] as number;
      return weight === 0 ? [] : [[sign, weight] as const];
    });
    if (row.length > 0 && identitiesIn(name, {}).length === 0) weights[name] = Object.fromEntries(row);
  }
  return {
    bias: Object.fromEntries(kind.signs.map((sign, i) => [sign, learned.bias[i]])),
    classes,
    weights,
  };
}

function wantedOf({ signs, may }: Line): Int8Array {
  return Int8Array.from(kind.signs, (sign) => (signs.includes(sign) ? 1 : may.includes(sign) ? -1 : 0));
}

/** One class, and one feature, a line, so that a change can be read. */
function write({ bias, classes, weights }: Cues): string {
  const lines = (rows: readonly (readonly [string, unknown])[]) =>
    rows.map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n');
  const sorted = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n  "bias": ${JSON.stringify(bias)},\n  "classes": {\n${lines(Object.entries(classes))}\n  },\n  "weights": {\n${lines(sorted)}\n  }\n}\n`;
}

/** How lines do with phrases alone, with both, and with cues alone: phrases were written with the sets at hand, cues were learned without these. */
function tryOn(lines: readonly Line[], cues: Cues): void {
  const tell = (what: string, signsIn: (text: string) => readonly Sign[]) => {
    let [expected, found, extra, ordinary, raised] = [0, 0, 0, 0, 0];
    for (const { text, signs, may } of lines) {
      const seen = [...new Set(signsIn(text))];
      const wrong = seen.filter((sign) => !signs.includes(sign) && !may.includes(sign)).length;
      expected += signs.length;
      found += signs.filter((sign) => seen.includes(sign)).length;
      extra += wrong;
      if (signs.length > 0) continue;
      ordinary++;
      if (wrong > 0) raised++;
    }
    const [recall, precision] = [found / expected, found / (found + extra)];
    console.log(
      `${what}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}; ${raised} of ${ordinary} ordinary lines show a sign`,
    );
  };
  for (const [what, set] of [
    ['phrases', NO_CUES],
    ['both', cues],
  ] as const) {
    const engine = createEngine(compileRules(kind.rulesWith(set)), EXAMPLES_YEAR);
    tell(what, (text) => engine.assess(kind.observe(text), { audience: null }).signs.map(({ sign }) => sign));
  }
  const compiled = kind.compile(cues);
  const reader = createTextReader(compiled, EXAMPLES_YEAR);
  const table = createCueTable(compileCues(cues, readWords(compiled.words)));
  const alone = createCueReader(table, kind.least);
  tell('cues', (text) => {
    reader.read(text);
    return alone.read(reader.tokens, new Set()).hints.map(({ sign }) => sign);
  });
}

const { without } = values;
const { classes } = JSON.parse(readFileSync(kind.file, 'utf8')) as Cues;
const isLeftOut = ({ name }: { readonly name: string }) => without !== undefined && name.startsWith(without);
const sets = kind.readSets();
const lines = sets.filter((set) => !isLeftOut(set)).flatMap((set) => set.lines);
const cues = learnCues(lines, classes);
if (without !== undefined)
  tryOn(
    sets.filter(isLeftOut).flatMap((set) => set.lines),
    cues,
  );
else {
  const text = write(cues);
  writeFileSync(kind.file, text);
  console.log(
    `${Object.keys(cues.weights).length} features from ${lines.length} lines: ${text.length} characters.`,
  );
}
