/** Escape, so many times within so many milliseconds. */
const TIMES = 3;
const WITHIN = 1500;

/**
 * Leaves at once when Escape is pressed three times in a row.
 * @param armed whether the reader was told of it: on a quiet page Escape closes whatever the page has open
 */
export function listenForExit(
  view: Window | null,
  signal: AbortSignal,
  armed: () => boolean,
  leave: () => void,
): void {
  let presses: number[] = [];
  const onKey = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.repeat) return;
    if (event.key !== 'Escape' || !armed()) {
      presses = [];
      return;
    }
    const now = Date.now();
    presses = [...presses.filter((at) => now - at < WITHIN), now];
    if (presses.length < TIMES) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    leave();
  };
  view?.addEventListener('keydown', onKey, { capture: true, signal });
}
