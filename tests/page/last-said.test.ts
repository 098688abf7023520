// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { isLastSaid } from '../../src/page/by-structure/news/row-around.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

const standing = { isTaken: () => false, isRoomRow: () => false };
const row = (name: string) =>
  `<div class="talk"><div><b>${name}</b><div><span><i>lea:</i> pas encore</span></div></div></div>`;

/** The last words of the first of two conversations. */
function lastWords(between: string): Element {
  document.body.innerHTML = `<div>${row('Marc41')}${between}${row('zoelune')}</div>`;
  return document.querySelector('span') as Element;
}

it.each(['', '<hr>'])(
  'who said something last in the row of somebody else did not turn to the reader: %s',
  (between) => {
    expect(isLastSaid(lastWords(between), 'lea', standing)).toBe(true);
  },
);

it('whose row it is did', () => {
  expect(isLastSaid(lastWords('<hr>'), 'Marc41', standing)).toBe(false);
});
