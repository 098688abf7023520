import { expect, vi } from 'vitest';
import type { MessageObservation } from '../../../src/engine/observation.ts';
import { watchPage } from '../../../src/page/index.ts';

/** Watches the document as a page that goes on: what is said in it, and a wait until so much was told. */
export function watched(): {
  readonly said: readonly MessageObservation[];
  /** Waits until so many messages were told, at least. */
  until(count: number): Promise<void>;
  stop(): void;
} {
  const stop = new AbortController();
  const said: MessageObservation[] = [];
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    onSighting: ({ observation }) => {
      if (observation.kind === 'message') said.push(observation);
    },
  });
  return {
    said,
    until: (count) => vi.waitFor(() => expect(said.length).toBeGreaterThanOrEqual(count), 5000),
    stop: () => stop.abort(),
  };
}
