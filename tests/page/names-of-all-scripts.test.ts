// @vitest-environment happy-dom
/** A name in letters of any script may hold a number: it is none. */
import { expect, it } from 'vitest';
import { linesIn } from './support/said-in.ts';

it.each([
  ['Лена77', 'Тимур', 'Ольга'],
  ['コウ2号', 'みかん', '柚子胡椒'],
  ['Νίκος3', 'Άννα', 'Ζωή'],
  ['سمير7', 'نادية', 'ليلى'],
  ['小明88', '李雷', '韩梅'],
])('is who speaks: %s, %s, %s', (one, two, three) => {
  const said = [one, two, one, three, one, two, one, three, one].map(
    (name, at) => [name, `${['мост', 'yes', '駅で', 'ok', 'non'][at % 5] ?? ''} ${at}`] as const,
  );
  const rows = said.map(
    ([name, text]) => `<dl class="talk"><dt>${name}</dt><dd><p class="body">${text}</p></dd></dl>`,
  );
  expect(linesIn(rows)).toEqual(said.map(([name, text]) => `${name}: ${text}`));
});
