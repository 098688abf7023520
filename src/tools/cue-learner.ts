/**
 * A logistic regression a sign, all at once, by stochastic gradient descent with Adagrad's steps (Duchi, Hazan and Singer 2011), one step for all
 * that a feature weighs. Every feature is learned of first. Then those weights are kept that say most for the room that they take, and these are
 * learned anew, for they have to say what the others said. They are whole numbers: what is written can be read, and mended, by hand.
 */
import { MOST_WEIGHT } from '../engine/cues/index.ts';
import { worthTheirRoom } from './cue-room.ts';

const STEP = 1;
/** Pulls weights to 0 (L2), a little. */
const PULL = 0.001;
/** Errors below are no reason to learn. */
const LEAST_ERROR = 0.005;
const FIRST_BIAS = -3;
const BIAS_STEP = 0.02;

/** A line as the learner sees it. */
export interface Row {
  /** Its features by number, those that stand in it twice twice. */
  readonly features: Int32Array;
  /** By what their weights are multiplied. */
  readonly scale: number;
  /** For each sign 1 where it shows, 0 where it does not, -1 where nothing is to be learned. */
  readonly wanted: Int8Array;
}

/** How to learn. */
export interface Course {
  /** How often all lines are gone through. */
  readonly rounds: number;
  /** How many kB weights may take: they are learned once for each, with what the time before found worth its room. */
  readonly sizes: readonly number[];
}

/** What was learned, sign by sign within each feature. */
export interface Learned {
  readonly weights: Float32Array;
  readonly bias: readonly number[];
}

/**
 * Which weights are worth learning: sign by sign within each feature 1, or 0.
 * @param room how many bits it takes to write each feature
 * @param signs how many signs there are
 */
export function worthLearning(
  rows: readonly Row[],
  room: Float32Array,
  signs: number,
  course: Course,
): Uint8Array {
  const often = oftenIn(rows, room.length);
  let isOpen: Uint8Array = new Uint8Array(room.length * signs).fill(1);
  for (const size of course.sizes)
    isOpen = worthTheirRoom(descend(rows, isOpen, signs, course).weights, often, room, size);
  return isOpen;
}

/** @param isOpen the weights that are learned; the others stay 0 */
export function learn(rows: readonly Row[], isOpen: Uint8Array, signs: number, course: Course): Learned {
  const { weights, bias } = descend(rows, isOpen, signs, course);
  return { weights: weights.map(rounded), bias: Array.from(bias, (one) => Math.round(one * 10) / 10) };
}

function descend(rows: readonly Row[], isOpen: Uint8Array, signs: number, { rounds }: Course): Learned {
  const weights = new Float32Array(isOpen.length);
  const squares = new Float32Array(isOpen.length / signs);
  const bias = new Array<number>(signs).fill(FIRST_BIAS);
  const sums = new Float64Array(signs);
  /** The signs that a row was wrong about, and by how much. */
  const wrong = new Uint8Array(signs);
  const slopes = new Float64Array(signs);
  const used = squares.map((_, feature) =>
    isOpen.subarray(feature * signs, (feature + 1) * signs).includes(1) ? 1 : 0,
  );
  const short = rows.map((row) => ({
    ...row,
    features: row.features.filter((feature) => used[feature] === 1),
  }));
  for (const { features, scale, wanted } of inTurns(short, rounds)) {
    sums.fill(0);
    for (let i = 0; i < features.length; i++) {
      const at = (features[i] as number) * signs;
      for (let sign = 0; sign < signs; sign++)
        sums[sign] = (sums[sign] as number) + (weights[at + sign] as number);
    }
    let active = 0;
    let square = 0;
    for (let sign = 0; sign < signs; sign++) {
      const want = wanted[sign] as number;
      if (want < 0) continue;
      const odds = (bias[sign] as number) + (sums[sign] as number) * scale;
      const error = want - 1 / (1 + Math.exp(-odds));
      if (Math.abs(error) < LEAST_ERROR) continue;
      bias[sign] = (bias[sign] as number) + BIAS_STEP * error;
      wrong[active] = sign;
      slopes[active++] = error * scale;
      square += (error * scale) ** 2;
    }
    if (active === 0) continue;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number;
      squares[feature] = (squares[feature] as number) + square;
      const step = STEP / Math.sqrt((squares[feature] as number) + 1e-3);
      for (let j = 0; j < active; j++) {
        const at = feature * signs + (wrong[j] as number);
        if (isOpen[at] === 0) continue;
        const weight = weights[at] as number;
        weights[at] = weight + step * ((slopes[j] as number) - PULL * weight);
      }
    }
  }
  return { weights, bias };
}

/** In how many rows each feature stands. */
function oftenIn(rows: readonly Row[], features: number): Uint32Array {
  const often = new Uint32Array(features);
  for (const row of rows)
    for (const feature of new Set(row.features)) often[feature] = (often[feature] as number) + 1;
  return often;
}

/** All rows, round by round, in an order that is mixed up the same way each time (Knuth's linear congruence). */
function* inTurns<T>(rows: readonly T[], rounds: number): Generator<T> {
  const order = Uint32Array.from(rows.keys());
  let random = 1;
  for (let round = 0; round < rounds; round++) {
    for (let i = order.length - 1; i > 0; i--) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const j = random % (i + 1);
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const place of order) yield rows[place] as T;
  }
}

function rounded(weight: number): number {
  return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.round(weight)));
}
