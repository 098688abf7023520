/** Numbers as characters: small ones, which nearly all become by taking differences, take one byte in the file. */

/** Characters below are control characters, the space, and the quotation mark, which would be escaped. */
export const OFFSET = 0x23;
/** Numbers from here on take two characters. Both stay below the surrogates. */
const LONG = 0x8000;
const LONG_BITS = 14;
/** How many bits the low halves of wide numbers have. */
export const LOW_BITS = 6;
const LOW_MASK = (1 << LOW_BITS) - 1;

/** Writes numbers from 0 to 2²⁸. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) =>
      number < LONG
        ? String.fromCharCode(number + OFFSET)
        : String.fromCharCode(
            LONG + OFFSET + (number >> LONG_BITS),
            OFFSET + (number & ((1 << LONG_BITS) - 1)),
          ),
    )
    .join('');
}

/** Reads what `writeNumbers` wrote; each is `more` greater. */
export function readNumbers(text: string, more = 0): Int32Array {
  return readColumn(text, 0, more, 0, NOT_ROUND);
}

/** Reads what `writeNumbers` wrote of differences, as the numbers that they are between; each is `more` greater, and they begin after `before`. */
export function readSums(text: string, more = 0, before = 0): Int32Array {
  return readColumn(text, 1, more, before, NOT_ROUND);
}

/** Numbers below `count`, which need not rise, as how much further each is than the one before: after the greatest comes 0. */
export function stepsAround(numbers: readonly number[], count: number): number[] {
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0) + count) % count);
}

/** Reads what `writeNumbers` wrote of `stepsAround`, as the numbers that it was made of. */
export function readAround(text: string, count: number): Int32Array {
  return readColumn(text, 1, 0, 0, count);
}

/** Greater than any sum. */
const NOT_ROUND = 2 ** 31 - 1;

/** One loop for all, so that it is compiled for speed while the first column is read. */
function readColumn(text: string, keep: 0 | 1, more: number, before: number, count: number): Int32Array {
  const { length } = text;
  const numbers = new Int32Array(length);
  let read = 0;
  let last = before;
  for (let i = 0; i < length; i++) {
    let number = text.charCodeAt(i) - OFFSET;
    if (number >= LONG) number = ((number - LONG) << LONG_BITS) + text.charCodeAt(++i) - OFFSET;
    last = number + more + keep * last;
    if (last >= count) last -= count;
    numbers[read++] = last;
  }
  return read === length ? numbers : numbers.subarray(0, read);
}

/**
 * Writes numbers below 2¹⁵, each as one character, so that whoever reads them may do so while doing something else: at a start, each pass over
 * a column costs.
 */
export function writeNarrow(numbers: readonly number[]): string {
  if (numbers.some((number) => number >= LONG)) throw new RangeError('A number is too large for its column.');
  return writeNumbers(numbers);
}

/** Numbers below take one character, the others two of about ninety: gzip makes that shorter where small ones are frequent. */
const SINGLE = 40;
const BASE = 90;

/** Writes numbers that are the smaller the more frequent they are. */
export function writeShort(numbers: readonly number[]): string {
  return writeNarrow(
    numbers.flatMap((number) => {
      const rest = number - SINGLE;
      return rest < 0 ? [number] : [SINGLE + Math.floor(rest / BASE), rest % BASE];
    }),
  );
}

/** Reads what `writeShort` wrote. */
export function readShort(text: string): Int32Array {
  const { length } = text;
  const numbers = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const number = text.charCodeAt(i) - OFFSET;
    numbers[count++] =
      number < SINGLE ? number : number + (number - SINGLE) * (BASE - 1) + text.charCodeAt(++i) - OFFSET;
  }
  return numbers.subarray(0, count);
}

/** Two columns that know of each other as one: gzip makes that shorter. The first number says how the others are put together. */
export function joinColumns(first: readonly number[], second: readonly number[]): number[] {
  const stride = second.reduce((most, number) => Math.max(most, number), 0) + 1;
  return [stride, ...first.map((number, i) => number * stride + (second[i] as number))];
}

/** Writes numbers below 2²⁰ with their high halves first, then their low ones: gzip makes that shorter where most are large. */
export function writeWide(numbers: readonly number[]): string {
  return writeNarrow([
    ...numbers.map((number) => number >> LOW_BITS),
    ...numbers.map((number) => number & LOW_MASK),
  ]);
}
