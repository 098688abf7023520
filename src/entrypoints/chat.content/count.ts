import { COUNTED_LEVELS, type CountedLevel, type Tally } from '../../settings/index.ts';
import type { SeenHere } from '../../warnings/index.ts';

type Seen = Pick<SeenHere, 'byLevel' | 'signs'>;

const NOTHING: Seen = { byLevel: { none: 0, info: 0, caution: 0, danger: 0 }, signs: [] };

/** A list of rooms is read in one go: it is one message, not fifty. */
const GATHER_MS = 1500;

interface Options {
  /** Whether the reader wants warnings counted, as the settings are now. */
  isOn(): boolean;
  send(tally: Tally): void;
  readonly signal: AbortSignal;
}

/**
 * Counts the warnings of one page for the reader's own counters: what is new since the last count, as numbers alone.
 * @returns to be called whenever the page may show something new, with the way to ask what it shows
 */
export function createCounting({ isOn, send, signal }: Options): (seen: () => Seen) => void {
  let counted = NOTHING;
  let ask = () => NOTHING;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const count = () => {
    clearTimeout(waiting);
    waiting = undefined;
    const seen = ask();
    const tally = newIn(seen, counted);
    counted = seen;
    if (tally && isOn()) send(tally);
  };
  signal.addEventListener('abort', count, { once: true });
  addEventListener('pagehide', count, { signal });
  return (now) => {
    ask = now;
    waiting ??= setTimeout(count, GATHER_MS);
  };
}

/** A warning that got worse counts at its new level too. Null where nothing is new. */
function newIn(seen: Seen, counted: Seen): Tally | null {
  const risen = (level: CountedLevel) => Math.max(0, seen.byLevel[level] - counted.byLevel[level]);
  const levels = COUNTED_LEVELS.filter((level) => risen(level) > 0);
  const signs = seen.signs.filter((sign) => !counted.signs.includes(sign));
  if (levels.length === 0 && signs.length === 0) return null;
  return {
    levels: Object.fromEntries(levels.map((level) => [level, risen(level)])),
    signs: Object.fromEntries(signs.map((sign) => [sign, 1])),
  };
}
