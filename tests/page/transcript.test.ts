import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Transcript } from '../../src/page/transcript.ts';

const keys = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

/** Shows each state in turn and says what was new, in letters; `*` stands before an edited one. */
function newIn(...states: string[]): string[] {
  const transcript = new Transcript();
  return states.map((state) =>
    transcript
      .show(keys(state))
      .map((change) => (change.edited ? '*' : '') + state[change.shown])
      .join(''),
  );
}

describe('a transcript says once what is new', () => {
  test.each([
    ['a first look', ['abc'], ['abc']],
    ['a redraw', ['abc', 'abc'], ['abc', '']],
    ['the same line said twice', ['a', 'aa', 'aaa'], ['a', 'a', 'a']],
    ['a pane emptied, then drawn again', ['abc', '', 'abcd'], ['abc', '', 'd']],
    ['old lines trimmed while new ones come', ['abcd', 'cdef'], ['abcd', 'ef']],
    ['a swap by trimming', ['ab', 'ba'], ['ab', 'a']],
    ['older lines loaded above', ['cd', 'abcd'], ['cd', 'ab']],
    ['older above and newer below', ['cd', 'abcdef'], ['cd', 'abef']],
    ['a line edited in place', ['abcd', 'abXd'], ['abcd', '*X']],
    ['an edit and a new line', ['abca', 'aXcad'], ['abca', '*Xd']],
    ['a line that grows', ['a', 'b', 'c'], ['a', '*b', '*c']],
    ['a line withdrawn', ['abcd', 'abd', 'abde'], ['abcd', '', 'e']],
    [
      'a list scrolled up and down again',
      ['abcdef', 'cde', 'abc', 'def', 'defg'],
      ['abcdef', '', '', '', 'g'],
    ],
    [
      'two conversations in one pane',
      ['abcd', 'wxyz', 'abcd', 'wxyz!', 'abcde'],
      ['abcd', 'wxyz', '', '!', 'e'],
    ],
    ['a last line taken away and shown again', ['abc', 'ab', 'abc', 'abcd'], ['abc', '', '', 'd']],
  ])('%s', (_, states, expected) => {
    expect(newIn(...states)).toEqual(expected);
  });
});

it('finds every line once, in order, however the page redraws while lines are added', () => {
  const line = fc.integer({ min: 0, max: 3 });
  const step = fc.record({
    added: fc.array(line, { maxLength: 5 }),
    blank: fc.boolean(),
    twice: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const transcript = new Transcript();
      const said: number[] = [];
      const found: number[] = [];
      const look = (shown: number[]) => {
        for (const change of transcript.show(shown)) found.push(shown[change.shown] ?? -1);
      };
      for (const { added, blank, twice } of steps) {
        if (blank) look([]);
        said.push(...added);
        look([...said]);
        if (twice) look([...said]);
      }
      expect(found).toEqual(said);
    }),
  );
});

it('misses none and doubles none of different lines in a pane that keeps only its last ones', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 30 }),
      fc.integer({ min: 30, max: 60 }),
      (bursts, most) => {
        const transcript = new Transcript();
        const found: number[] = [];
        let count = 0;
        for (const burst of bursts) {
          count += burst;
          const shown = Array.from(
            { length: Math.min(count, most) },
            (_, i) => count - Math.min(count, most) + i,
          );
          for (const change of transcript.show(shown)) found.push(shown[change.shown] ?? -1);
        }
        expect(found).toEqual(Array.from({ length: count }, (_, i) => i));
      },
    ),
  );
});

it('never finds again what a virtual list scrolls back to', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 30 }), (tops) => {
      const transcript = new Transcript();
      const all = Array.from({ length: 200 }, (_, i) => i * 7);
      transcript.show(all);
      for (const top of tops) expect(transcript.show(all.slice(top, top + 20))).toEqual([]);
    }),
  );
});

it('keeps up with a long conversation rewritten whole at each message', () => {
  const transcript = new Transcript();
  const said: number[] = [];
  let found = 0;
  for (let i = 0; i < 3000; i++) {
    said.push(i % 17);
    found += transcript.show(said).length;
  }
  expect(found).toBe(3000);
});
