import type { Later } from './slices.ts';

/** So long what may wait waits for a page that is never idle, in milliseconds. */
const PATIENCE = 150;
/** After that it goes on for so long, in milliseconds, between the tasks of the page, before it waits again. */
const IMPATIENCE = 300;

/** What was on its way when a page was left, and kept to come back to, is lost. */
function whenBack(view: Window | null, signal: AbortSignal, act: () => void): void {
  view?.addEventListener('pageshow', ({ persisted }) => persisted && act(), { signal });
}

/** A new task as soon as the page had its turn; a message channel is not slowed down in a tab behind others. */
export function soon({ defaultView }: Document, signal: AbortSignal): Later {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  whenBack(defaultView, signal, () => {
    for (const _ of waiting) port2.postMessage(null);
  });
  return (slice) => {
    waiting.push(slice);
    port2.postMessage(null);
  };
}

/**
 * When the page has drawn its frame and has nothing to do, so that a busy page loses no frame. A page that is always busy
 * does not put the work off for ever, and one that nobody sees has no frames to lose.
 */
export function whenIdle(document: Document, signal: AbortSignal, otherwise: Later): Later {
  const view = document.defaultView;
  let until = Number.NEGATIVE_INFINITY;
  const waiting = new Set<(spare?: number) => void>();
  whenBack(view, signal, () => {
    for (const slice of waiting) otherwise(() => waiting.delete(slice) && slice());
  });
  return (slice) => {
    // happy-dom has no idle time to offer.
    if (!view?.requestIdleCallback || document.hidden || performance.now() < until) return otherwise(slice);
    waiting.add(slice);
    view.requestIdleCallback(
      (deadline) => {
        if (!waiting.delete(slice)) return;
        if (deadline.didTimeout) until = performance.now() + IMPATIENCE;
        slice(deadline.didTimeout ? undefined : deadline.timeRemaining());
      },
      { timeout: PATIENCE },
    );
  };
}
