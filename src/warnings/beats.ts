/** Slow beat for what no event tells: rows that moved because something above them changed, a page that covers us. */
const BEAT_MS = 400;

/**
 * Calls `lay` before the next frame after anything that may move things, and `check` on a slow beat.
 * @param busy whether anything is shown; nothing is done while it is false
 * @returns a function that asks for a `lay` before the next frame
 */
export function createBeats(
  document: Document,
  signal: AbortSignal,
  busy: () => boolean,
  lay: () => void,
  check: () => void,
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let frame = 0;
  const ask = () => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && busy()) lay();
    });
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'focusin', 'transitionend', 'input'])
    view.addEventListener(type, ask, options);
  view.visualViewport?.addEventListener('resize', ask, { signal });
  view.visualViewport?.addEventListener('scroll', ask, { signal });
  const timer = setInterval(() => {
    if (document.hidden || !busy()) return;
    check();
    ask();
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    if (frame) view.cancelAnimationFrame(frame);
  });
  return ask;
}
