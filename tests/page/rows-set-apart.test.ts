// @vitest-environment happy-dom
/** Rows that are set apart, and names that are set off, in ways of old pages. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, LINES, told } from './support/five-lines.ts';
import type { Row } from './support/said-in.ts';

it.each<[string, (row: Row, at: number) => string]>([
  [
    'each is a block with a break behind it',
    ([name, text]) => `<div class="item"><p class="x1">${name}</p><p class="x2">${text}</p></div><br>`,
  ],
  ['names and texts are parted by >', ([name, text]) => `<div align="left">${name} &gt; ${text}<br></div>`],
  [
    'the day is set off from the name, and the year from the day',
    ([name, text], at) =>
      `<div class="panel"><div class="x1">By ${name}, le November 30, 2026 20:0${at}</div><div class="x2">${text}</div></div>`,
  ],
  [
    'a name and a time are words of the row, over what is said',
    ([name, text], at) =>
      `<div class="item"><img src="a.png"> ${name} <br> 2026-11-30 20:01:0${at}<div style="clear:both"></div><p class="x1">${text}</p></div>`,
  ],
])('%s', (_, row) => {
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('nothing stands on a page but what was said, and when it was read', () => {
  const rows = LINES.map(
    ([name, text], at) =>
      `<div class="x0"><div><p><span class="timestamp">Nov 30, 2026 5:2${at}:17 PM (Read after ${at} seconds)</span> <span class="sender">${name}</span></p><hr><div class="x3"><span>${text}</span></div></div></div>`,
  );
  document.body.innerHTML = rows.join('');
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []))).toEqual(ALL);
});
