// @vitest-environment happy-dom
/** Whose lines are where everybody is named, and some stand or are called as if they were the reader's. */
import { expect, test } from 'vitest';
import { saidIn } from './support/said-in.ts';

const LINES = ['Odile', 'Basile', 'Nadia', 'Basile', 'Odile', 'Basile', 'Nadia', 'Odile'] as const;

/** Whose each line is, where those of some are called `right`. */
function whose(isRight: (name: string) => boolean, ofOwn = ''): string[] {
  const rows = LINES.map(
    (name, at) =>
      `<div class="item"><div class="content ${isRight(name) ? 'right' : 'left'}"><b>${name}</b><p>il pleut ici, dit ${name}, ${at}</p>${name === 'Odile' ? ofOwn : ''}</div></div>`,
  );
  return saidIn(rows).map(({ author, from }) => `${author} ${from}`);
}

test('one of them alone is the reader', () => {
  expect(whose((name) => name === 'Odile')).toEqual(
    LINES.map((name) => `${name} ${name === 'Odile' ? 'me' : 'them'}`),
  );
});

test('several of them are those of one side of a matter: none is told as the reader', () => {
  expect(whose((name) => name !== 'Basile').filter((one) => one.endsWith(' me'))).toEqual([]);
});

test('what is marked tells more than where it stands', () => {
  expect(whose((name) => name === 'Basile', '<button>Modifier</button>')).toEqual(
    LINES.map((name) => `${name} ${name === 'Odile' ? 'me' : 'them'}`),
  );
});
