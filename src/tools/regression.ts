/** A logistic regression by gradient descent on all examples at once: no chance in it, and the same result each time. */

/** What an example shows: how much of what. */
export type Row = ReadonlyMap<string, number>;

const ROUNDS = 400;
const STEP = 3;
/** Pulls weights to 0 (L2), so that what few examples show weighs little. */
const PULL = 0.5;

/** @returns what everything weighs, in logarithms of odds, and an example that shows nothing */
export function descend(examples: readonly { readonly row: Row; readonly isRisky: boolean }[]): {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
} {
  const names = [...new Set(examples.flatMap(({ row }) => [...row.keys()]))].sort();
  const places = new Map(names.map((name, place) => [name, place]));
  const rows = examples.map(({ row, isRisky }) => ({
    places: Int32Array.from(row.keys(), (name) => places.get(name) as number),
    values: Float64Array.from(row.values()),
    want: isRisky ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(names.length);
    let biasSlope = 0;
    for (const { places, values, want } of rows) {
      let sum = bias;
      for (let i = 0; i < places.length; i++)
        sum += (weights[places[i] as number] as number) * (values[i] as number);
      const error = want - 1 / (1 + Math.exp(-sum));
      biasSlope += error;
      for (let i = 0; i < places.length; i++)
        slopes[places[i] as number] = (slopes[places[i] as number] as number) + error * (values[i] as number);
    }
    const step = STEP / rows.length;
    bias += step * biasSlope;
    for (let i = 0; i < weights.length; i++)
      weights[i] = (weights[i] as number) + step * ((slopes[i] as number) - PULL * (weights[i] as number));
  }
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i] as number])) };
}
