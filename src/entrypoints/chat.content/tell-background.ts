import { browser } from 'wxt/browser';
import { LEVELS } from '../../engine/finding.ts';
import type { BackgroundMessage, LeadRequest, SeenMessage, Tally } from '../../settings/index.ts';
import type { SeenHere } from '../../warnings/index.ts';

/** So long a frame waits for the background's answer, in milliseconds: one that was asleep starts in less. */
const PATIENCE_MS = 2000;

/** Keeps the badge of this tab told of what the page holds. */
export interface TellBackground {
  /** Says it when it has changed, and the first time; `null` when there is no watch. */
  tell(seen: SeenHere | null): void;
  /** Says again what was said last. */
  again(): void;
  /** Says that this frame holds nothing any more, as its last word. */
  leave(): void;
}

export function createTellBackground(): TellBackground {
  let told: SeenMessage | null = null;
  const say = (message: SeenMessage) => {
    told = message;
    send(message);
  };
  return {
    tell(seen) {
      const byLevel = seen?.byLevel ?? { none: 0, info: 0, caution: 0, danger: 0 };
      const level = LEVELS.findLast((one) => one !== 'none' && byLevel[one] > 0) ?? 'none';
      const count = byLevel.info + byLevel.caution + byLevel.danger;
      if (level !== told?.level || count !== told.count) say({ type: 'seen', level, count });
    },
    again() {
      if (told) send(told);
    },
    leave() {
      if (told && told.count > 0) send({ type: 'seen', level: 'none', count: 0 });
      told = null;
    },
  };
}

/** Opens the popup's content as a page of its own. */
export function openHelp(): void {
  send({ type: 'open-help' });
}

/** Opens the page that takes the lock's code, to go on past the page of advice. */
export function openCode(): void {
  send({ type: 'use-code' });
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

/**
 * Whether the Vigie of this frame speaks for its tab. When nobody answers, or not in time, it does: two bars are better
 * than none, and a frame must not stay unwatched because a message was lost.
 */
export async function askToLead(): Promise<boolean> {
  const request: LeadRequest = { type: 'leads' };
  const patience = new Promise<true>((settle) => setTimeout(() => settle(true), PATIENCE_MS));
  try {
    return (await Promise.race([browser.runtime.sendMessage(request), patience])) !== false;
  } catch {
    return true;
  }
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
