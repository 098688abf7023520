/** A logistic regression by gradient descent on all examples at once: no chance in it, and the same result each time. */

/** What an example shows: how much of what. What it is of is a place in the list of all names. */
export interface Row {
  readonly places: Int32Array;
  readonly values: Float64Array;
}

export interface Example {
  readonly row: Row;
  readonly isRisky: boolean;
  /** How much it counts, where not 1. */
  readonly times?: number;
}

/** What everything weighs, in logarithms of odds, by its place, and an example that shows nothing. */
export interface Model {
  readonly bias: number;
  readonly weights: Float64Array;
}

const ROUNDS = 400;
const STEP = 3;
/** Pulls weights to 0 (L2), so that what few examples show weighs little. */
const PULL = 0.5;

/** What an example weighs. */
export function weigh({ places, values }: Row, { bias, weights }: Model): number {
  let sum = bias;
  for (let i = 0; i < places.length; i++)
    sum += (weights[places[i] as number] as number) * (values[i] as number);
  return sum;
}

/** @param names how many there are */
export function descend(examples: readonly Example[], names: number): Model {
  const weights = new Float64Array(names);
  let bias = 0;
  const step = STEP / examples.reduce((sum, { times = 1 }) => sum + times, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(names);
    let biasSlope = 0;
    for (const { row, isRisky, times = 1 } of examples) {
      const error = times * ((isRisky ? 1 : 0) - 1 / (1 + Math.exp(-weigh(row, { bias, weights }))));
      biasSlope += error;
      const { places, values } = row;
      for (let i = 0; i < places.length; i++)
        slopes[places[i] as number] = (slopes[places[i] as number] as number) + error * (values[i] as number);
    }
    bias += step * biasSlope;
    for (let i = 0; i < names; i++)
      weights[i] = (weights[i] as number) + step * ((slopes[i] as number) - PULL * (weights[i] as number));
  }
  return { bias, weights };
}
