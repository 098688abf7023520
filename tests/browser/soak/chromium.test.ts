import { expect, test } from 'vitest';
import { soak } from './soak.ts';

test('a quarter of a minute of heavy traffic: nothing missed, nothing told twice, no error, memory flat', {
  timeout: 150_000,
}, async () => {
  const { visits, errors, kills } = await soak(15);
  expect(errors).toEqual([]);
  expect(visits.map(({ told }) => told)).toEqual(visits.map(({ expected }) => expected));
  // What was soaked at all.
  expect(Math.min(...visits.map(({ expected }) => expected.conversations))).toBeGreaterThan(0);
  expect(kills).toBeGreaterThan(0);
  const [first, last] = [visits[0], visits.at(-1)];
  expect((last?.heap ?? 0) - (first?.heap ?? 0)).toBeLessThan(5);
});
