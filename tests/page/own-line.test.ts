// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { newHabits, readMessage } from '../../src/page/by-structure/log/message.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

const row = (name: string, words: string, look: string) =>
  `<div><p class="${look}">${name}</p><i>20:01</i><div><div><span>${words}</span></div></div></div>`;

it('names the reader in the first line of theirs, though their name lacks what makes others’ names ones to click', () => {
  const said = Array.from({ length: 14 }, (_, i) =>
    row(i % 3 ? 'tom' : 'lilou', `bonsoir ${i}`, 'bold opens'),
  );
  document.body.innerHTML = `<main>${said.join('')}${row('karim', 'oui et toi', 'bold')}</main>`;
  const rows = [...document.querySelectorAll('main > div')];
  const habits = newHabits();
  habits.learn(rows.slice(0, -1));
  expect(readMessage(rows.at(-1) as Element, habits)).toMatchObject({ author: 'karim', text: 'oui et toi' });
});
