import { describe, expect, it } from 'vitest';
import { Sides } from '../../src/page/by-structure/side.ts';

describe('whose a message is, where the page’s own words are at odds with where it stands', () => {
  it('is told by where it stands', () => {
    const sides = new Sides();
    sides.learn('mine', undefined, 'theirs');
    sides.learn('theirs', undefined, 'mine');
    expect(sides.marked('mine', undefined, 'theirs')).toBe('theirs');
    expect(sides.marked('theirs', undefined, undefined)).toBe('mine');
  });

  it('is told by the words, where one row alone stands otherwise', () => {
    const sides = new Sides();
    sides.learn('mine', undefined, 'mine');
    sides.learn('theirs', undefined, 'mine');
    expect(sides.marked('mine', undefined, undefined)).toBe('mine');
    expect(sides.marked('theirs', undefined, 'mine')).toBe('theirs');
  });

  it('is told by the words, where rows of one side alone stand otherwise', () => {
    const sides = new Sides();
    for (const _ of [1, 2, 3]) sides.learn('mine', 'lea', 'theirs');
    expect(sides.marked('mine', 'lea', 'theirs')).toBe('mine');
  });
});
