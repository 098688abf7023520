// @vitest-environment happy-dom
/** Where a page has those of one rank stand on the right, whoever stands there is not the reader for that. */
import { afterEach, expect, it, vi } from 'vitest';
import { placed, placeWords } from './support/placed.ts';
import { saidIn } from './support/said-in.ts';

afterEach(() => vi.restoreAllMocks());

/** Who of three is told as whom, the first of them on the right. */
function told(called: string, others: string): readonly string[] {
  placeWords();
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return placed(this);
  });
  const rows = Array.from({ length: 12 }, (_, at) => {
    const isFirst = at % 3 === 0;
    const name = ['Basile', 'Odile', 'Nadia'][at % 3];
    const place = isFirst ? '500 690' : '10 200';
    return `<div class="${isFirst ? called : others}"><div class="content" data-at="${place}"><div class="name" data-at="${place}">${name}</div><div data-at="${place}">il fait ${at} degrés</div></div></div>`;
  });
  return [...new Set(saidIn(rows, 'role="log"').map(({ author, from }) => `${author} ${from}`))].sort();
}

it('is told by where it stands, where nothing speaks of ranks', () => {
  expect(told('message-a', 'message-b')).toContain('Basile me');
});

it.each([
  ['message-teacher', 'message-student'],
  ['line moderator', 'line'],
])('is not told for "%s" beside "%s"', (called, others) => {
  expect(told(called, others).join()).not.toContain('Basile me');
});
