/** Numbers as characters: small ones, which nearly all become by taking differences, take one byte in the file. */

/** Characters below are control characters, the space, and the quotation mark, which would be escaped. */
export const OFFSET = 0x23;
/** Numbers from here on take two characters. Both stay below the surrogates. */
const LONG = 0x8000;
const LONG_BITS = 14;
const LOW_BITS = 6;
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

/** Reads what `writeNumbers` wrote. */
export function readNumbers(text: string): Int32Array {
  const { length } = text;
  const numbers = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const number = text.charCodeAt(i) - OFFSET;
    numbers[count++] =
      number < LONG ? number : ((number - LONG) << LONG_BITS) + text.charCodeAt(++i) - OFFSET;
  }
  return count === length ? numbers : numbers.subarray(0, count);
}

/** Numbers below take one character, the others two of about ninety: gzip makes that shorter where small ones are frequent. */
const SINGLE = 40;
const BASE = 90;

/** Writes numbers that are the smaller the more frequent they are. */
export function writeShort(numbers: readonly number[]): string {
  return writeNumbers(
    numbers.flatMap((number) => {
      const rest = number - SINGLE;
      return rest < 0 ? [number] : [SINGLE + Math.floor(rest / BASE), rest % BASE];
    }),
  );
}

/** Reads what `writeShort` wrote. */
export function readShort(text: string): Int32Array {
  const numbers = readNumbers(text);
  let count = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    numbers[count++] =
      number < SINGLE ? number : number + (number - SINGLE) * (BASE - 1) + (numbers[++i] as number);
  }
  return numbers.subarray(0, count);
}

/** Two columns that know of each other as one: gzip makes that shorter. The first number says how the others are put together. */
export function joinColumns(first: readonly number[], second: readonly number[]): number[] {
  const stride = second.reduce((most, number) => Math.max(most, number), 0) + 1;
  return [stride, ...first.map((number, i) => number * stride + (second[i] as number))];
}

/** What `joinColumns` put together. */
export function splitColumns(joined: Int32Array): [first: Int32Array, second: Int32Array] {
  const stride = joined[0] as number;
  const first = new Int32Array(joined.length - 1);
  const second = new Int32Array(joined.length - 1);
  for (let i = 1; i < joined.length; i++) {
    const number = joined[i] as number;
    first[i - 1] = (number / stride) | 0;
    second[i - 1] = number % stride;
  }
  return [first, second];
}

/** Writes numbers from 0 to 2²⁰ with their high halves first, then their low ones. */
export function writeWide(numbers: readonly number[]): string {
  return writeNumbers([
    ...numbers.map((number) => number >> LOW_BITS),
    ...numbers.map((number) => number & LOW_MASK),
  ]);
}

/** Reads what `writeWide` wrote. */
export function readWide(text: string): Int32Array {
  const count = text.length >> 1;
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++)
    numbers[i] = ((text.charCodeAt(i) - OFFSET) << LOW_BITS) | (text.charCodeAt(count + i) - OFFSET);
  return numbers;
}
