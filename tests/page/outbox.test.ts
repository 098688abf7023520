/** What is seen is told in the order in which it was seen, however long the telling takes. */
import { expect, it } from 'vitest';
import type { Sighting } from '../../src/page/index.ts';
import { Outbox } from '../../src/page/outbox.ts';
import { Slices } from '../../src/page/slices.ts';

const message = (text: string): Sighting => ({ observation: { kind: 'message', text }, element: null });

/** An outbox whose slices are run by hand, and in which each telling takes longer than a slice may. */
function slow(takes = 9) {
  const slices: (() => void)[] = [];
  const idle: (() => void)[] = [];
  const told: string[] = [];
  const outbox = new Outbox(
    new Slices(new AbortController().signal, (slice) => slices.push(slice)),
    new Slices(new AbortController().signal, (slice) => idle.push(slice)),
    { hidden: true } as Document,
    ({ observation }) => {
      told.push(observation.kind === 'message' ? observation.text : observation.kind);
      for (const start = performance.now(); performance.now() < start + takes; );
    },
  );
  const runAll =
    (queue: (() => void)[]) =>
    (most = Number.POSITIVE_INFINITY) => {
      for (let i = 0; i < most && queue.length > 0; i++) queue.shift()?.();
    };
  return { outbox, told, run: runAll(slices), runIdle: runAll(idle) };
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

const said = (
  text: string,
  where?: 'room' | 'private',
  conversation: string | undefined = where,
): Sighting => ({
  observation: { kind: 'message', text, ...(where && { where }), ...(conversation && { conversation }) },
  element: null,
});

it('lets what rooms say wait until the page is idle, and tells the rest meanwhile', () => {
  const { outbox, told, run, runIdle } = slow();
  outbox.send(said('in the room', 'room'));
  outbox.send(said('to the reader', 'private'));
  outbox.send(said('in the room again', 'room'));
  run();
  expect(told).toEqual(['to the reader']);
  runIdle(1);
  expect(told).toEqual(['to the reader', 'in the room']);
  runIdle();
  expect(told.at(-1)).toBe('in the room again');
});

it('keeps the order of a conversation of which it came out late, or is doubted again, that it is a room', () => {
  const { outbox, told, run, runIdle } = slow();
  outbox.send(said('first', undefined, 'salon'));
  outbox.send(said('second', 'room', 'salon'));
  runIdle();
  run();
  outbox.send(said('third', 'room', 'salon'));
  outbox.send(said('fourth', undefined, 'salon'));
  run();
  runIdle();
  expect(told).toEqual(['first', 'second', 'third', 'fourth']);
});

it('tells earlier lines of rooms at once where too many wait, each once and in order', () => {
  const { outbox, told, runIdle } = slow(0);
  const texts = Array.from({ length: 2500 }, (_, i) => `line ${i}`);
  for (const text of texts) outbox.send(said(text, 'room'));
  expect(told).toEqual(texts.slice(0, 500));
  runIdle();
  expect(told).toEqual(texts);
});
