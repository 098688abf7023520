import { describe, expect, it } from 'vitest';
import { excerpt, plain } from '../../src/warnings/excerpt.ts';

/** The pieces as one string, marked ones in brackets. */
const shown = (text: string, ...words: string[]) =>
  excerpt(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('what is quoted', () => {
  it.each([
    ['marks the signs', 'dis rien à tes parents ok ?', ['dis rien'], '[dis rien] à tes parents ok ?'],
    ['in the order of the text', 'a bb cc', ['cc', 'bb'], 'a [bb] [cc]'],
    ['joins overlapping ones', 'abcdef', ['abcd', 'cdef'], '[abcdef]'],
    ['drops direction and zero-width characters', 'a\u202eb\u200b c', ['c'], 'ab [c]'],
    ['puts lines on one', 'a\n\n  b', ['b'], 'a [b]'],
    ['leaves markup as text', '<img src=x> b', ['b'], '<img src=x> [b]'],
  ])('%s', (_, text, words, expected) => {
    expect(shown(text, ...words)).toBe(expected);
  });

  it('keeps the words around, not the whole of a long message', () => {
    const quote = shown(`${'mot '.repeat(500)}secret ${'mot '.repeat(500)}`, 'secret');
    expect(quote.length).toBeLessThan(120);
    expect(quote).toMatch(/^… (mot )+\[secret\] (mot ?)+…$/);
  });

  it('cuts a long span and keeps a megabyte quick', () => {
    const text = 'x'.repeat(1_000_000);
    const before = performance.now();
    expect(excerpt(text, [{ start: 10, end: 900_000 }])[1]?.text.length).toBeLessThan(130);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('takes spans that are out of the text as they come', () => {
    expect(
      excerpt('abc', [
        { start: 2, end: 99 },
        { start: 50, end: 60 },
        { start: -3, end: 1 },
      ]),
    ).toEqual([
      { text: 'a', marked: true },
      { text: 'b', marked: false },
      { text: 'c', marked: true },
    ]);
  });

  it('makes a name short and harmless', () => {
    expect(plain('  Marc\u202e41  ', 24)).toBe('Marc41');
    expect(plain('a'.repeat(100), 24)).toBe(`${'a'.repeat(24)}…`);
    expect(plain(`z${'\u0301'.repeat(50)}`, 24).length).toBeLessThan(5);
  });
});
