// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { saidIn } from './support/said-in.ts';

it('what one person said in a row may stand in several lists, one after each time', () => {
  const talk: readonly (readonly [string, ...string[]])[] = [
    ['Odile', 'bonjour à vous'],
    ['Me', 'il neige ici', 'depuis hier', 'et chez toi ?'],
    ['Nadia', 'pas encore'],
    ['Basile', 'ici non plus'],
    ['Odile', 'tant mieux'],
    ['Me', 'à demain', 'vers midi', 'ou plus tard', 'selon le train'],
    ['Nadia', 'entendu'],
    ['Basile', 'moi aussi', 'je crois'],
    ['Odile', 'bonne soirée'],
    ['Nadia', 'à vous aussi'],
  ];
  const item = (text: string) => `<li>${text}</li>`;
  const rows = talk.map(
    ([name, first = '', ...more], at) =>
      `<div class="message is_${name === 'Me' ? 'self' : 'remote'}"><strong>${name}</strong><ul>${item(first)}</ul><div class="timestamp">20:0${at}</div><ul>${more.map(item).join('')}</ul></div>`,
  );
  expect(saidIn(rows).map(({ text }) => text)).toEqual(talk.flatMap(([, ...texts]) => texts));
});
