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
