import { expect, it } from 'vitest';
import { isLikeTopic, isTopic } from '../../src/page/by-structure/parts/topics.ts';

it.each([
  'Musique',
  'Jeux vidéo',
  'Movies & series',
  'Cooking corner',
  '18-25 ans',
  '40 ans et +',
  'Over 30s',
  '40-60',
  '+ de 50 ans',
])('a room is called "%s"', (name) => {
  expect(isTopic(name)).toBe(true);
});

it.each([
  'lea',
  'Marc41',
  'foot62',
  'Thomas B.',
  'xX_Leo_Xx',
  'Lola 18',
  'luna.92',
  'nils (33)',
  'rosa 1-2',
  '',
])('somebody is called "%s"', (name) => {
  expect(isTopic(name)).toBe(false);
  expect(isLikeTopic(name)).toBe(false);
});

it.each([
  'Nuits blanches',
  'Les cousins',
  'Friday pub crew',
  'Reunion 2024',
  'Covoit Rennes',
  'Office Lunch Plans',
])('beside rooms, one is called "%s"', (name) => {
  expect(isLikeTopic(name)).toBe(true);
});

it.each(['Clara Martin', 'petit ange', 'Jean Paul D'])('beside rooms, somebody is called "%s"', (name) => {
  expect(isLikeTopic(name)).toBe(false);
});

it.each(['Rando', 'Vide-grenier', 'Potager', 'Théâtre', 'Les colocs'])(
  'is called as a room is: %s',
  (name) => {
    expect(isTopic(name)).toBe(true);
  },
);
