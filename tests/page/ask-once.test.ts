import { expect, test } from 'vitest';
import { inOneGo, once } from '../../src/page/ask-once.ts';

function counted() {
  const asked: string[] = [];
  const shout = once((text: string) => {
    asked.push(text);
    return text.toUpperCase();
  });
  return { asked, shout };
}

test('a text is asked once in one go, be it undefined that is answered', () => {
  const { asked, shout } = counted();
  let none = 0;
  const nothing = once((_: string) => void none++);
  inOneGo(() => {
    expect([shout('lea'), shout('tom'), shout('lea')]).toEqual(['LEA', 'TOM', 'LEA']);
    nothing('lea');
    nothing('lea');
  });
  expect(asked).toEqual(['lea', 'tom']);
  expect(none).toBe(1);
});

test('nothing that was asked in one go is known in the next, nor between two', () => {
  const { asked, shout } = counted();
  inOneGo(() => shout('lea'));
  shout('lea');
  expect(() =>
    inOneGo(() => {
      shout('lea');
      throw new Error('the page fought back');
    }),
  ).toThrow();
  inOneGo(() => shout('lea'));
  expect(asked).toEqual(['lea', 'lea', 'lea', 'lea']);
});

test('two questions of the same text have two answers', () => {
  const first = once((text: string) => text[0]);
  const last = once((text: string) => text.at(-1));
  inOneGo(() => expect([first('lea'), last('lea')]).toEqual(['l', 'a']));
});
