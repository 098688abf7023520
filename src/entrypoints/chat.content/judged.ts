import type { Sighting } from '../../page/index.ts';
import { inTasks } from './in-tasks.ts';

/** What waited is told for so long, in milliseconds, before the page gets its turn. */
const SLICE = 8;

/**
 * Tells what is seen, in order. To make the rules ready takes a page as long as all else of its load: it is done, in tasks of
 * its own, when the first thing is seen that they judge, and on a page without any, as a chat's door is, not at all.
 * @param prepare makes the next part of what judging waits for; says whether anything is left
 */
export function whenJudged(
  prepare: () => boolean,
  tell: (sighting: Sighting) => void,
  signal: AbortSignal,
): (sighting: Sighting) => void {
  const waiting: Sighting[] = [];
  let state: 'asleep' | 'preparing' | 'ready' = 'asleep';
  const tellSome = () => {
    const until = performance.now() + SLICE;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (signal.aborted) return false;
      try {
        tell(next);
      } catch {
        // One that fails holds back no other, as where nothing waits.
      }
      if (performance.now() > until) return waiting.length > 0;
    }
    return false;
  };
  const wake = async () => {
    state = 'preparing';
    await inTasks(() => !signal.aborted && prepare());
    while (waiting.length > 0 && !signal.aborted) await inTasks(tellSome);
    state = 'ready';
  };
  return (sighting) => {
    if (state === 'ready' || (state === 'asleep' && !isJudged(sighting))) return tell(sighting);
    waiting.push(sighting);
    if (state === 'asleep') void wake();
  };
}

/** A form tells the reader's age, and is not judged. */
function isJudged({ observation }: Sighting): boolean {
  return observation.kind !== 'entry-form';
}
