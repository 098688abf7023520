import { alive } from './alive.ts';

/** Slow beat for what no event tells: rows that moved because something above them changed, a page that covers us. */
const BEAT_MS = 400;
const FRAME_MS = 16;
/** A laying is followed by a rest of so many times what it took: twice where something moved, longer on the beat. */
const REST = { moved: 2, beat: 20, still: 80, check: 20 };
/** The longest rest, in milliseconds. A page that covers us is found out within a second, however busy it is. */
const LONGEST = { moved: 1000, beat: 4000, still: 2000, check: 600 };

/**
 * Calls `lay` before the next frame after anything that may move things, and `check` on a slow beat.
 * @param busy whether anything is shown; nothing is done while it is false
 * @param moves whether something that we follow moves when this element scrolls
 * @param isStill whether all that we follow stands where it stood at the last laying: the next one may wait longer
 * @returns lays at once, unless the last laying took so long that the page needs its turn first
 */
export function createBeats(
  document: Document,
  signal: AbortSignal,
  busy: () => boolean,
  lay: () => void,
  check: () => void,
  moves: (scrolled: Element) => boolean,
  isStill: () => boolean,
): () => void {
  const view = document.defaultView;
  if (!view) return () => {};
  let frame = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let ended = Number.NEGATIVE_INFINITY;
  let took = 0;
  const restLeft = (why: keyof typeof REST) =>
    ended + Math.min(took * REST[why], LONGEST[why]) - performance.now();
  const timed = (act: () => void) => {
    const start = performance.now();
    act();
    ended = performance.now();
    took = ended - start;
  };
  const ask = () => {
    if (frame || waiting !== undefined || signal.aborted) return;
    const rest = restLeft('moved');
    // Less than a frame is no rest: the next frame comes after it anyway.
    if (rest > FRAME_MS) {
      waiting = setTimeout(() => {
        waiting = undefined;
        ask();
      }, rest);
      return;
    }
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted && busy()) timed(lay);
    });
  };
  const options = { capture: true, passive: true, signal };
  // Every message scrolls its conversation to the end: that is no reason to ask the page where everything is.
  view.addEventListener(
    'scroll',
    ({ target }) => {
      if (!(target as Element | null)?.matches || moves(target as Element)) ask();
    },
    options,
  );
  for (const type of ['resize', 'focusin', 'transitionend', 'input'])
    view.addEventListener(type, ask, options);
  view.visualViewport?.addEventListener('resize', ask, { signal });
  view.visualViewport?.addEventListener('scroll', ask, { signal });
  const timer = setInterval(() => {
    if (!alive(document)) return clearInterval(timer);
    if (document.hidden || !busy()) return;
    if (restLeft('check') <= 0) check();
    if (restLeft('beat') <= 0 && (restLeft('still') <= 0 || !isStill())) ask();
  }, BEAT_MS);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    clearTimeout(waiting);
    if (frame) view.cancelAnimationFrame(frame);
  });
  return () => {
    if (restLeft('moved') <= FRAME_MS) timed(lay);
    ask();
  };
}
