import { browser } from 'wxt/browser';
import { LEVELS } from '../../engine/finding.ts';
import type { BackgroundMessage, Tally } from '../../settings/index.ts';
import type { SeenHere } from '../../warnings/index.ts';

/** Tells the badge of this tab what the page holds, when that has changed; `null` when the watch ends. */
export function createTellBackground(): (seen: SeenHere | null) => void {
  let told = 'none 0';
  return (seen) => {
    const byLevel = seen?.byLevel ?? { none: 0, info: 0, caution: 0, danger: 0 };
    const level = [...LEVELS].reverse().find((one) => one !== 'none' && byLevel[one] > 0) ?? 'none';
    const count = byLevel.info + byLevel.caution + byLevel.danger;
    const now = `${level} ${count}`;
    if (now === told) return;
    told = now;
    send({ type: 'seen', level, count });
  };
}

/** Opens the popup's content as a page of its own. */
export function openHelp(): void {
  send({ type: 'open-help' });
}

/**
 * Opens the report sheet about this page.
 * @param otherwise what to do when the extension was updated or removed under the page: a report cannot wait
 */
export function openReport(otherwise: () => void): void {
  send({ type: 'open-report' }, otherwise);
}

/** Adds to the reader's own counters. */
export function tellCount(tally: Tally): void {
  send({ type: 'count', tally });
}

/** No answer is waited for: the background may be asleep, updated or gone, and the page's reader loses nothing by it. */
function send(message: BackgroundMessage, otherwise: () => void = () => {}): void {
  try {
    browser.runtime.sendMessage(message).catch(otherwise);
  } catch {
    // The extension was updated or removed under this page.
    otherwise();
  }
}
