/** Which parts of a page its structure is asked for, where selectors read it. */
import { describe, expect, it } from 'vitest';
import { missing } from '../../src/page/mixed.ts';

const read = (counts: { rooms: number; members: number; messages: number }, panes: number) =>
  missing({ counts, layout: { panes: () => Array.from({ length: panes }) } } as never);

describe('the parts that selectors miss', () => {
  it('are those of which they found nothing', () => {
    expect(read({ rooms: 0, members: 2, messages: 0 }, 0)).toEqual(['rooms', 'messages']);
    expect(read({ rooms: 3, members: 2, messages: 9 }, 1)).toEqual([]);
  });

  it('are not the messages where their box is there: nobody spoke in it so far', () => {
    expect(read({ rooms: 3, members: 2, messages: 0 }, 1)).toEqual([]);
  });
});
