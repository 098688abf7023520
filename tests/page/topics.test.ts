import { expect, it } from 'vitest';
import { isTopic, isWrittenAsTopic } from '../../src/page/by-structure/parts/topics.ts';

it.each([
  'Musique',
  'Jeux vidéo',
  'Movies & series',
  'Cooking corner',
  '18-25 ans',
  '40 ans et +',
  'Over 30s',
])('a room is called "%s"', (name) => {
  expect(isTopic(name)).toBe(true);
});

it.each(['lea', 'Marc41', 'foot62', 'Thomas B.', 'xX_Leo_Xx', 'Lola 18', 'luna.92', 'nils (33)', ''])(
  'somebody is called "%s"',
  (name) => {
    expect(isTopic(name)).toBe(false);
    expect(isWrittenAsTopic(name)).toBe(false);
  },
);

it('a sentence begins with a capital, and goes on without', () => {
  expect(isWrittenAsTopic('Nuits blanches')).toBe(true);
  expect(isWrittenAsTopic('Clara Martin')).toBe(false);
  expect(isWrittenAsTopic('petit ange')).toBe(false);
});
