/** What is seen is told in the order in which it was seen, however long the telling takes. */
import { expect, it } from 'vitest';
import type { Sighting } from '../../src/page/index.ts';
import { Outbox } from '../../src/page/outbox.ts';
import { Slices } from '../../src/page/slices.ts';

const message = (text: string): Sighting => ({ observation: { kind: 'message', text }, element: null });

/** An outbox whose slices are run by hand, and in which each telling takes longer than a slice may. */
function slow() {
  const slices: (() => void)[] = [];
  const told: string[] = [];
  const outbox = new Outbox(
    new Slices(new AbortController().signal, (slice) => slices.push(slice)),
    { hidden: true } as Document,
    ({ observation }) => {
      told.push(observation.kind === 'message' ? observation.text : observation.kind);
      for (const start = performance.now(); performance.now() < start + 9; );
    },
  );
  const run = (most = Number.POSITIVE_INFINITY) => {
    for (let i = 0; i < most && slices.length > 0; i++) slices.shift()?.();
  };
  return { outbox, told, run };
}

it('tells what comes while others are told after them', () => {
  const { outbox, told, run } = slow();
  outbox.send(message('first'));
  outbox.send(message('second'));
  run(1);
  expect(told).toEqual(['first']);
  outbox.send(message('third'));
  outbox.send({ observation: { kind: 'room', text: 'salon' }, element: null });
  run();
  expect(told).toEqual(['first', 'second', 'third', 'room']);
});

it('tells what comes after all was told', () => {
  const { outbox, told, run } = slow();
  outbox.send(message('first'));
  run();
  outbox.send(message('second'));
  run();
  expect(told).toEqual(['first', 'second']);
});
