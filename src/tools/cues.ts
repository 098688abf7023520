/**
 * `npm run cues [-- --dry]`: finds what words weigh for each sign, in the development sets (`tests/rules/dev`, `tests/rules/judged`), and writes
 * `src/rules/cues.json`. The same sets and words give the same file. With --dry it learns from two thirds of the sets, and prints how the
 * rest does with and without cues.
 *
 * It is a logistic regression a sign, by stochastic gradient descent with Adagrad's steps (Duchi, Hazan and Singer 2011). Small weights are
 * left out: what is written can be read, and mended, by hand.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRules } from '../engine/compile.ts';
import {
  CUE_SIGNS,
  CUE_UNIT,
  type Cues,
  eachFeature,
  MOST_WEIGHT,
  writeFeature,
} from '../engine/cues/index.ts';
import type { Sign } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { createTextReader } from '../engine/text-reader.ts';
import { identitiesIn } from '../packs/identity-words.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';

const SETS = new URL('../../tests/rules/', import.meta.url);
const FILE = new URL('../rules/cues.json', import.meta.url);

/** How often all lines are gone through. */
const ROUNDS = 10;
const STEP = 0.5;
/** Pulls weights to 0 at each step (L1): a feature that says little weighs nothing. */
const PULL = 0.04;
/** A line that shows the sign counts more: there are so much fewer of them. */
const POSITIVE = 2;
/** A feature must stand in so many lines that show the sign. */
const LEAST_LINES = 4;

/** Texts about who people are count so often: nothing of them may hint at a sign. */
const IDENTITY_TIMES = 12;

/** A message, and the signs that a careful person sees in it; `may` are right, but not asked for. */
interface Line {
  readonly text: string;
  readonly signs: readonly Sign[];
  readonly may: readonly Sign[];
}

/** A line in a set, as far as it is read here. */
interface Given {
  readonly kind?: string;
  readonly text?: string;
  readonly expect?: readonly Sign[];
  readonly may?: readonly Sign[];
  readonly from?: string;
  readonly risky?: boolean;
  readonly messages?: readonly { readonly text: string }[];
}

function readSets(): { name: string; lines: Line[] }[] {
  const plain = compileRules({ ...loadRules(), cues: { bias: {}, weights: {} } });
  const engine = createEngine(plain, EXAMPLES_YEAR);
  const seen = (text: string) =>
    engine.assess({ kind: 'message', text, from: 'them' }, { audience: null }).signs.map(({ sign }) => sign);
  return ['judged', 'dev'].flatMap((folder) =>
    readdirSync(new URL(folder, SETS))
      .filter((file) => file.endsWith('.jsonl'))
      .sort()
      .map((file) => ({
        name: `${folder}/${file}`,
        lines: readFileSync(new URL(`${folder}/${file}`, SETS), 'utf8')
          .split('\n')
          .filter(Boolean)
          .flatMap((line) => linesOf(JSON.parse(line) as Given, seen))
          .flatMap((line) => Array<Line>(file.startsWith('identity') ? IDENTITY_TIMES : 1).fill(line)),
      })),
  );
}

/** A benign conversation is ordinary text: what phrases see in it is neither expected nor wrong. */
function linesOf(given: Given, seen: (text: string) => readonly Sign[]): Line[] {
  if (given.messages)
    return given.risky ? [] : given.messages.map(({ text }) => ({ text, signs: [], may: seen(text) }));
  if (given.kind !== 'message' || given.from === 'me' || !given.text || !given.expect) return [];
  return [{ text: given.text, signs: given.expect, may: given.may ?? [] }];
}

/** The features of each line, by number, and their names. */
function featuresOf(lines: readonly Line[]) {
  const compiled = compileRules(loadRules()).text('message');
  const words = readWords(compiled.words);
  const reader = createTextReader(compiled, EXAMPLES_YEAR);
  const counts = new Map<string, number>();
  const named = lines.map(({ text }) => {
    reader.read(text);
    const names = new Set<string>();
    const count = eachFeature(reader.tokens, (kind, first, second) => {
      names.add(writeFeature(kind, first, second, words));
    });
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return { names, count };
  });
  const frequent = [...counts].filter(([, count]) => count >= LEAST_LINES).map(([name]) => name);
  const places = new Map(frequent.sort().map((name, place) => [name, place]));
  const rows = named.map(({ names, count }) => ({
    features: Int32Array.from([...names].flatMap((name) => places.get(name) ?? [])),
    scale: 1 / Math.sqrt(Math.max(1, count)),
  }));
  return { names: [...places.keys()], rows };
}

type Rows = ReturnType<typeof featuresOf>['rows'];

/** The weights of all features for one sign, and that of a text without any. */
function learn(all: Rows, wanted: Int8Array, size: number): { weights: Float64Array; bias: number } {
  const shown = new Uint16Array(size);
  for (const [place, { features }] of all.entries())
    if (wanted[place] === 1) for (const feature of features) shown[feature] = (shown[feature] as number) + 1;
  const rows = all.map(({ features, scale }) => ({
    features: features.filter((feature) => (shown[feature] as number) >= LEAST_LINES),
    scale,
  }));
  const weights = new Float64Array(size);
  const steps = new Float64Array(size);
  let bias = -3;
  const order = Uint32Array.from(rows.keys());
  let random = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      // Knuth's linear congruence: the same order each time.
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const j = random % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const place of order) {
      const want = wanted[place] as number;
      if (want < 0) continue;
      const { features, scale } = rows[place] as Rows[number];
      let sum = bias;
      for (const feature of features) sum += (weights[feature] as number) * scale;
      const error = (want - 1 / (1 + Math.exp(-sum))) * (want ? POSITIVE : 1);
      if (Math.abs(error) < 0.01) continue;
      for (const feature of features) {
        const slope = error * scale;
        const sumOfSquares = (steps[feature] as number) + slope * slope;
        steps[feature] = sumOfSquares;
        const step = STEP / Math.sqrt(sumOfSquares + 1e-3);
        const moved = (weights[feature] as number) + step * slope;
        weights[feature] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * PULL * scale);
      }
      bias += 0.01 * error;
    }
  }
  return { weights, bias };
}

function learnCues(lines: readonly Line[]): Cues {
  const { names, rows } = featuresOf(lines);
  const bias: Partial<Record<Sign, number>> = {};
  const weights: Record<string, Partial<Record<Sign, number>>> = {};
  for (const sign of CUE_SIGNS) {
    const wanted = Int8Array.from(lines, ({ signs, may }) =>
      signs.includes(sign) ? 1 : may.includes(sign) ? -1 : 0,
    );
    const learned = learn(rows, wanted, names.length);
    bias[sign] = inUnits(learned.bias);
    for (const [place, name] of names.entries()) {
      const weight = inUnits(learned.weights[place] as number);
      if (weight !== 0 && identitiesIn(name, {}).length === 0)
        weights[name] = { ...weights[name], [sign]: weight };
    }
  }
  return { bias, weights };
}

function inUnits(weight: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight / CUE_UNIT)));
}

/** One feature a line, so that a change can be read. */
function write({ bias, weights }: Cues): string {
  const rows = Object.entries(weights)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `    ${JSON.stringify(name)}: ${JSON.stringify(row)}`);
  return `{\n  "bias": ${JSON.stringify(bias)},\n  "weights": {\n${rows.join(',\n')}\n  }\n}\n`;
}

function tryOn(lines: readonly Line[], cues: Cues): void {
  for (const [what, set] of [
    ['phrases', { bias: {}, weights: {} }],
    ['with cues', cues],
  ] as const) {
    const engine = createEngine(compileRules({ ...loadRules(), cues: set }), EXAMPLES_YEAR);
    let [expected, found, extra, quiet, raised, told] = [0, 0, 0, 0, 0, 0];
    for (const { text, signs, may } of lines) {
      const finding = engine.assess({ kind: 'message', text, from: 'them' }, { audience: null });
      const seen = new Set(finding.signs.map(({ sign }) => sign));
      expected += signs.length;
      found += signs.filter((sign) => seen.has(sign)).length;
      extra += [...seen].filter((sign) => !signs.includes(sign) && !may.includes(sign)).length;
      if (signs.length > 0) continue;
      quiet++;
      if ([...seen].some((sign) => !may.includes(sign))) raised++;
      if (finding.level !== 'none' && may.length === 0) told++;
    }
    console.log(
      `${what}: recall ${(found / expected).toFixed(3)}, precision ${(found / (found + extra)).toFixed(3)}; ` +
        `of ${quiet} ordinary lines ${raised} show a sign, ${told} tell it`,
    );
  }
}

const { values } = parseArgs({ options: { dry: { type: 'boolean' } } });
const lines = readSets().flatMap((set) => set.lines);
const isKept = (_: Line, place: number) => place % 3 !== 0;
const cues = learnCues(values.dry ? lines.filter(isKept) : lines);
if (values.dry)
  tryOn(
    lines.filter((line, place) => !isKept(line, place)),
    cues,
  );
else {
  const text = write(cues);
  writeFileSync(FILE, text);
  console.log(
    `${Object.keys(cues.weights).length} features from ${lines.length} lines: ${text.length} characters.`,
  );
}
