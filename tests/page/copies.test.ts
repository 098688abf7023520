/** Two panes that show one conversation, of which only one is known for a room. */
import { expect, it } from 'vitest';
import { Conversations } from '../../src/page/conversations.ts';
import type { Pane } from '../../src/page/layout.ts';
import { Own } from '../../src/page/own.ts';

const pane = (where: 'room' | undefined): Pane => ({
  element: {} as Element,
  box: {} as Element,
  lines: () => ({ all: [{ text: 'bonsoir', element: null, author: 'tom' }], token: {}, isHasty: false }),
  title: () => 'cuisine',
  where: () => where,
});

it.each([[undefined, 'room'] as const, ['room', undefined] as const])(
  'tell it once, whichever is read first: %s',
  (first, second) => {
    const conversations = new Conversations('chat.example.com', new Own());
    const told = [pane(first), pane(second)].flatMap((one) => {
      const found = conversations.read(one, 0, [one], undefined, 0);
      return [...found, ...conversations.settle(Number.POSITIVE_INFINITY)];
    });
    expect(told.length).toBe(1);
  },
);
