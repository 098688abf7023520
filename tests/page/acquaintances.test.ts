/** At which age somebody is met is told once, and what a page invents without end is let go of. */
import { expect, it } from 'vitest';
import { Acquaintances } from '../../src/page/acquaintances.ts';
import { keepLast } from '../../src/page/keep-last.ts';

it('tells the age of whom a conversation is with, once, as soon as it is known', () => {
  const people = new Acquaintances();
  expect(people.meet('lea', 'a')).toBeUndefined();
  expect(people.remember({ name: 'tom', age: 30 })).toBeUndefined();
  expect(people.remember({ name: 'Lea', age: 41, city: 'LYON' })).toMatchObject({
    age: 41,
    conversation: 'a',
  });
  expect(people.meet('lea', 'a')).toBeUndefined();
  expect(people.meet('tom', 'b')).toMatchObject({ name: 'tom', age: 30, conversation: 'b' });
});

it('tells no age again that came with the request', () => {
  const people = new Acquaintances();
  people.note('lea', 41, 'a');
  people.remember({ name: 'lea', age: 41 });
  expect(people.meet('lea', 'a')).toBeUndefined();
});

it('forgets first whom it met first, and none that it still meets', () => {
  const people = new Acquaintances();
  people.remember({ name: 'lea', age: 41 });
  people.meet('lea', 'a');
  for (let i = 0; i < 3000; i++) {
    people.meet('lea', 'a');
    people.note(`n${i}`, 20, `c${i}`);
  }
  expect(people.meet('lea', 'a')).toBeUndefined();
  people.remember({ name: 'n0', age: 20 });
  expect(people.meet('n0', 'c0')).toMatchObject({ age: 20 });
});

it('keeps so many, the last ones', () => {
  const all = new Map<number, number>();
  for (let i = 0; i < 10; i++) keepLast(all, i, i, 3);
  keepLast(all, 7, 1, 3);
  keepLast(all, 11, 1, 3);
  expect([...all.keys()]).toEqual([9, 7, 11]);
});
