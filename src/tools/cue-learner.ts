/**
 * A logistic regression a sign, all at once, by stochastic gradient descent with Adagrad's steps (Duchi, Hazan and Singer 2011). What says
 * little is pulled to 0, and weights are whole numbers: what is written can be read, and mended, by hand.
 */
import { MOST_WEIGHT } from '../engine/cues/index.ts';

const STEP = 0.5;
/** Pulls weights to 0 at each step (L1): a feature that says little weighs nothing. */
const PULL = 0.08;
/** Errors below are no reason to learn. */
const LEAST_ERROR = 0.01;
const FIRST_BIAS = -3;
const BIAS_STEP = 0.01;

/** A line as the learner sees it. */
export interface Row {
  /** Its features by number, those that stand in it twice twice. */
  readonly features: Int32Array;
  /** By what their weights are multiplied. */
  readonly scale: number;
  /** For each sign 1 where it shows, 0 where it does not, -1 where nothing is to be learned. */
  readonly wanted: Int8Array;
  /** How much it counts. */
  readonly weight: number;
}

/** How to learn. */
export interface Course {
  /** How often all lines are gone through. */
  readonly rounds: number;
  /** A line that shows a sign counts so much more for it: there are so much fewer of them. */
  readonly positive: number;
}

/** What was learned, sign by sign within each feature. */
export interface Learned {
  readonly weights: Float32Array;
  readonly bias: readonly number[];
}

/**
 * @param least in how many lines that show a sign each feature must stand to weigh for it
 * @param signs how many signs there are
 */
export function learn(
  rows: readonly Row[],
  least: Uint8Array,
  signs: number,
  { rounds, positive }: Course,
): Learned {
  const isOpen = openWeights(rows, least, signs);
  const weights = new Float32Array(least.length * signs);
  const squares = new Float32Array(weights.length);
  const bias = new Float64Array(signs).fill(FIRST_BIAS);
  const sums = new Float64Array(signs);
  /** The signs that a row was wrong about, and by how much. */
  const wrong = new Uint8Array(signs);
  const slopes = new Float64Array(signs);
  const isUsed = (feature: number) => isOpen.subarray(feature * signs, (feature + 1) * signs).includes(1);
  const used = Uint8Array.from(least, (_, feature) => (isUsed(feature) ? 1 : 0));
  const short = rows.map((row) => ({
    ...row,
    features: row.features.filter((feature) => used[feature] === 1),
  }));
  for (const row of inTurns(short, rounds)) {
    const { features, scale, wanted, weight } = row;
    sums.fill(0);
    for (let i = 0; i < features.length; i++) {
      const at = (features[i] as number) * signs;
      for (let sign = 0; sign < signs; sign++)
        sums[sign] = (sums[sign] as number) + (weights[at + sign] as number);
    }
    let active = 0;
    for (let sign = 0; sign < signs; sign++) {
      const want = wanted[sign] as number;
      if (want < 0) continue;
      const odds = (bias[sign] as number) + (sums[sign] as number) * scale;
      const error = (want - 1 / (1 + Math.exp(-odds))) * (want ? positive : 1) * weight;
      if (Math.abs(error) < LEAST_ERROR) continue;
      bias[sign] = (bias[sign] as number) + BIAS_STEP * error;
      wrong[active] = sign;
      slopes[active++] = error * scale;
    }
    if (active === 0) continue;
    for (let i = 0; i < features.length; i++) {
      const first = (features[i] as number) * signs;
      for (let j = 0; j < active; j++) {
        const at = first + (wrong[j] as number);
        if (isOpen[at] === 0) continue;
        const slope = slopes[j] as number;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        const step = STEP / Math.sqrt(square + 1e-3);
        const moved = (weights[at] as number) + step * slope;
        weights[at] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * PULL * scale);
      }
    }
  }
  return { weights: weights.map(rounded), bias: Array.from(bias, (one) => Math.round(one * 10) / 10) };
}

function openWeights(rows: readonly Row[], least: Uint8Array, signs: number): Uint8Array {
  const shown = new Uint16Array(least.length * signs);
  for (const { features, wanted } of rows)
    for (let sign = 0; sign < signs; sign++)
      if (wanted[sign] === 1)
        for (const feature of new Set(features))
          shown[feature * signs + sign] = (shown[feature * signs + sign] as number) + 1;
  return Uint8Array.from(shown, (count, at) => (count >= (least[Math.floor(at / signs)] as number) ? 1 : 0));
}

/** All rows, round by round, in an order that is mixed up the same way each time (Knuth's linear congruence). */
function* inTurns(rows: readonly Row[], rounds: number): Generator<Row> {
  const order = Uint32Array.from(rows.keys());
  let random = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const j = random % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const place of order) yield rows[place] as Row;
  }
}

function rounded(weight: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight)));
}
