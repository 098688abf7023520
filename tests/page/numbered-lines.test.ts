// @vitest-environment happy-dom
/** Lines that differ by a number alone, as in a flood, are said all the same: nothing else is. What stands beside what is said may count, too. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const NAMES = ['Odile', 'Bastien', 'Gaspard'];
const flood = Array.from({ length: 40 }, (_, i) => `${i} places dans le train`);

function told(rows: readonly string[]): string[] {
  document.body.innerHTML = `<main><div id="chat" style="overflow:auto">${rows.join('')}</div><textarea placeholder="Message"></textarea></main>`;
  const read = readOnce(document, new URL('https://chat.example.com/'));
  return read.flatMap((one) => (one.kind === 'message' ? one.text : []));
}

it('are told where each says for whom it is', () => {
  const rows = flood.map(
    (text, i) =>
      `<div class="line"><b>${NAMES[i % 3]}</b> <i class="to">for</i> <u class="all">everyone</u> <p class="said">${text}</p></div>`,
  );
  expect(told(rows)).toEqual(flood);
});

it('are told where several stand in the bubble of a turn', () => {
  const turns = Array.from({ length: 20 }, (_, i) => flood.slice(2 * i, 2 * i + 2));
  const rows = turns.map((said, i) => {
    const whose = i % 2 ? 'mine' : 'friend';
    return `<div class="${whose}-turn"><div>${said.map((text) => `<div class="${whose}-text">${text}</div>`).join('')}</div></div>`;
  });
  expect(told(rows)).toEqual(flood);
});

it('are not told where they count beside what is said', () => {
  const rows = flood.map(
    (count, i) =>
      `<div class="line"><b class="who">${NAMES[i % 3]}</b><small class="rank">${count}</small><p class="said">il pleut sur la ville ${'x'.repeat(i % 7)}${i}</p></div>`,
  );
  expect(told(rows).filter((text) => text.includes('places'))).toEqual([]);
  expect(told(rows)).toHaveLength(rows.length);
});
