/**
 * `npm run cues [-- --without fresh-8]`: finds what words weigh for each sign, in the development sets (`tests/rules/dev`,
 * `tests/rules/judged`), and writes `src/rules/cues.json`, whose classes stay as they are. The same sets and words give the same file. With
 * --without it leaves out the sets whose names begin so, writes nothing, and prints how these do with what it learned from the others: what
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
  type Lookup,
  PAIR,
  readClasses,
  scaleOf,
  WORD,
  writeFeature,
} from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { createTextReader } from '../engine/text-reader.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import { learn } from './cue-learner.ts';
import { type Line, readCueSets } from './cue-sets.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';

const FILE = new URL('../rules/cues.json', import.meta.url);

/** In how many lines that show a sign a feature must stand to weigh for it. */
const LEAST_LINES = 2;
/** The same for two words or two classes. */
const LEAST_LINES_OF_PAIRS = 3;

type Classes = Cues['classes'];

/** The features of each line, by number, and their names. */
function featuresOf(lines: readonly Line[], classes: Classes) {
  const compiled = compileRules(loadRules()).text('message');
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
    ofWords: (first, second) => numberOf(second === 0 ? WORD : PAIR, first, second),
    ofClasses: (first, second) => numberOf(second === 0 ? CLASS : CLASSES, first, second),
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

function learnCues(lines: readonly Line[], classes: Classes): Cues {
  const { names, rows } = featuresOf(lines, classes);
  const least = Uint8Array.from(names, (name) => (name.includes(' ') ? LEAST_LINES_OF_PAIRS : LEAST_LINES));
  const learned = learn(
    rows.map((row, place) => ({ ...row, wanted: wantedOf(lines[place] as Line) })),
    least,
    CUE_SIGNS.length,
  );
  const weights: Record<string, Partial<Record<Sign, number>>> = {};
  for (const [place, name] of names.entries()) {
    const row = CUE_SIGNS.flatMap((sign, i) => {
      const weight = learned.weights[place * CUE_SIGNS.length + i] as number;
      return weight === 0 ? [] : [[sign, weight] as const];
    });
    if (row.length > 0 && identitiesIn(name, {}).length === 0) weights[name] = Object.fromEntries(row);
  }
  return {
    bias: Object.fromEntries(CUE_SIGNS.map((sign, i) => [sign, learned.bias[i]])),
    classes,
    weights,
  };
}

function wantedOf({ signs, may }: Line): Int8Array {
  return Int8Array.from(CUE_SIGNS, (sign) => (signs.includes(sign) ? 1 : may.includes(sign) ? -1 : 0));
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
  const rules = loadRules();
  const none: Cues = { bias: {}, classes: {}, weights: {} };
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
    ['phrases', none],
    ['both', cues],
  ] as const) {
    const engine = createEngine(compileRules({ ...rules, cues: set }), EXAMPLES_YEAR);
    tell(what, (text) =>
      engine
        .assess({ kind: 'message', text, from: 'them' }, { audience: null })
        .signs.map(({ sign }) => sign),
    );
  }
  const compiled = compileRules(rules).text('message');
  const reader = createTextReader(compiled, EXAMPLES_YEAR);
  const alone = createCueReader(createCueTable(compileCues(cues, readWords(compiled.words))));
  tell('cues', (text) => {
    reader.read(text);
    return alone.read(reader.tokens, new Set()).hints.map(({ sign }) => sign);
  });
}

const { values } = parseArgs({ options: { without: { type: 'string' } } });
const { without } = values;
const { classes } = JSON.parse(readFileSync(FILE, 'utf8')) as Cues;
const isLeftOut = ({ name }: { readonly name: string }) => without !== undefined && name.startsWith(without);
const sets = readCueSets();
const lines = sets.filter((set) => !isLeftOut(set)).flatMap((set) => set.lines);
const cues = learnCues(lines, classes);
if (without !== undefined)
  tryOn(
    sets.filter(isLeftOut).flatMap((set) => set.lines),
    cues,
  );
else {
  const text = write(cues);
  writeFileSync(FILE, text);
  console.log(
    `${Object.keys(cues.weights).length} features from ${lines.length} lines: ${text.length} characters.`,
  );
}
