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
  type SecondLook,
  scaleOf,
  WORD,
  writeFeature,
} from '../engine/cues/index.ts';
import { knownFrom, readEvidence } from '../engine/evidence.ts';
import type { Sign } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { foldWords } from '../engine/normalise/fold.ts';
import type { Observation } from '../engine/observation.ts';
import type { NameKind, RuleSet } from '../engine/rule-set.ts';
import { createTextReader } from '../engine/text-reader.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import { learn, type Row, worthLearning } from './cue-learner.ts';
import { type CueSet, foldOf, type Line, readMessageSets, readNameSets } from './cue-sets.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';
import { bundledRules } from './packed-rules.ts';
import { type Look, learnSecondLook } from './second-look-learner.ts';

/** Stands between two classes. */
const CLOSE_BY = ' .. ';

type Classes = Cues['classes'];

const NO_CUES: Cues = { bias: {}, classes: {}, weights: {} };

/** What is different where cues are of names. */
const ofNames = (kind: NameKind) => ({
  file: new URL(`../rules/${kind}-cues.json`, import.meta.url),
  signs: NAME_SIGNS[kind],
  least: IN_NAMES,
  course: { rounds: 10, sizes: [20, 5] },
  readSets: () => readNameSets(kind),
  compile: (cues: Cues) => compileRules(withNameCues(kind, cues)).text(kind),
  rulesWith: (cues: Cues) => withNameCues(kind, cues),
  observe: (text: string): Observation => (kind === 'room' ? { kind, text } : { kind, name: text }),
});

const ofMessages = {
  file: new URL('../rules/cues.json', import.meta.url),
  signs: CUE_SIGNS,
  least: IN_MESSAGES,
  course: { rounds: 4, sizes: [320, 200, 125, 75] },
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
    return {
      features: features.id.slice(0, features.length),
      scale: scaleOf(features.count),
      words: reader.tokens.length,
    };
  });
  return { names: [...numbers.keys()], rows };
}

/** About how many bits it takes to write a feature: two words are told from many more than two classes are. */
function roomOf(feature: string): number {
  if (!feature.includes(' ')) return 5;
  return feature.includes(CLOSE_BY) ? 6 : 14;
}

/** What is known of each line, read once for all that is learned. */
interface Lesson extends Row {
  readonly text: string;
  readonly words: number;
  /** In which of the folds it is that are left out in turn, if in any. */
  readonly fold: number;
}

/** In so many parts rounds are left out in turn, to see how cues do on text that they do not know. */
const FOLDS = 4;

function learnCues(sets: readonly CueSet[], classes: Classes): Cues {
  const lines = sets.flatMap((set) => set.lines.map((line) => ({ ...line, fold: foldOf(set, FOLDS) })));
  const { names, rows } = featuresOf(lines, classes);
  const room = Float32Array.from(names, roomOf);
  const lessons = rows.map((row, place): Lesson => {
    const line = lines[place] as (typeof lines)[number];
    return { ...row, text: line.text, fold: line.fold, wanted: wantedOf(line) };
  });
  const isOpen = worthLearning(lessons, room, kind.signs.length, kind.course);
  const learned = learn(lessons, isOpen, kind.signs.length, kind.course);
  const second = kind === ofMessages ? learnSecond(lessons, isOpen) : undefined;
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
    ...(second && { second }),
  };
}

/** What a second look at messages weighs: learned from rounds by cues of the others. */
function learnSecond(lessons: readonly Lesson[], isOpen: Uint8Array): SecondLook {
  const signs = kind.signs.length;
  const reader = createTextReader(bundledRules().text('message'), EXAMPLES_YEAR);
  const looks = Array.from({ length: FOLDS }, (_, fold) => {
    const { weights, bias } = learn(
      lessons.filter((lesson) => lesson.fold !== fold),
      isOpen,
      signs,
      kind.course,
    );
    return lessons
      .filter((lesson) => lesson.fold === fold)
      .map(({ text, features, scale, words, wanted }): Look => {
        const sums = new Float64Array(signs);
        for (const feature of features)
          for (let sign = 0; sign < signs; sign++)
            sums[sign] = (sums[sign] as number) + (weights[feature * signs + sign] as number);
        const known = knownFrom(readEvidence(reader, text, 'them'));
        return { sums: sums.map((sum, i) => (bias[i] as number) + sum * scale), known, words, wanted };
      });
  });
  return learnSecondLook(looks.flat(), kind.signs);
}

function wantedOf({ signs, may }: Line): Int8Array {
  return Int8Array.from(kind.signs, (sign) => (signs.includes(sign) ? 1 : may.includes(sign) ? -1 : 0));
}

/** One class, and one feature, a line, so that a change can be read. */
function write({ bias, classes, weights, second }: Cues): string {
  const lines = (rows: readonly (readonly [string, unknown])[]) =>
    rows.map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`).join(',\n');
  const sorted = Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = [
    `"bias": ${JSON.stringify(bias)}`,
    `"classes": {\n${lines(Object.entries(classes))}\n  }`,
    `"weights": {\n${lines(sorted)}\n  }`,
    ...(second ? [`"second": ${writeSecond(second)}`] : []),
  ];
  return `{\n  ${parts.join(',\n  ')}\n}\n`;
}

function writeSecond({ bias, weights }: SecondLook): string {
  const rows = Object.entries(weights).map(
    ([name, row]) => `      ${JSON.stringify(name)}: ${JSON.stringify(row)}`,
  );
  return `{\n    "bias": ${JSON.stringify(bias)},\n    "weights": {\n${rows.join(',\n')}\n    }\n  }`;
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
    return alone.read(reader.tokens, new Map()).hints.map(({ sign }) => sign);
  });
}

const { without } = values;
const { classes } = JSON.parse(readFileSync(kind.file, 'utf8')) as Cues;
const isLeftOut = ({ name }: { readonly name: string }) => without !== undefined && name.startsWith(without);
const sets = kind.readSets();
const learned = sets.filter((set) => !isLeftOut(set));
const cues = learnCues(learned, classes);
if (without !== undefined)
  tryOn(
    sets.filter(isLeftOut).flatMap((set) => set.lines),
    cues,
  );
else {
  const text = write(cues);
  writeFileSync(kind.file, text);
  console.log(
    `${Object.keys(cues.weights).length} features from ${learned.flatMap(({ lines }) => lines).length} lines: ${text.length} characters.`,
  );
}
