import { vi } from 'vitest';

/** What of time passes only when it is told to: all that a page and its watch wait with. */
const FAKED = ['setTimeout', 'clearTimeout', 'Date', 'performance'] as const;

/** From now on time stands still, until `vi.useRealTimers()`. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: [...FAKED] });
}

/** So many milliseconds go by, and all that was to happen in them happens. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** Lets time go by until a promise that waits for it is kept. */
export async function passUntil<T>(promise: Promise<T>, ms = 5000): Promise<T> {
  await pass(ms);
  return promise;
}
