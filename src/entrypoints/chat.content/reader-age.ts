import { browser } from 'wxt/browser';
import type { AgeTypedMessage, ReaderAgeRequest } from '../../settings/index.ts';

/** What the reader told of their age in another document of this site, and what they tell in this one. */
export interface ReaderAge {
  /** In years; settles with nothing where nothing was told, and where nobody answers. */
  ask(): Promise<number | undefined>;
  /** The reader typed it here. */
  tell(age: number): void;
}

export const readerAge: ReaderAge = {
  async ask() {
    const request: ReaderAgeRequest = { type: 'reader-age', opened: isOpenedBySite(window) };
    try {
      const answer: unknown = await browser.runtime.sendMessage(request);
      return typeof answer === 'number' ? answer : undefined;
    } catch {
      return undefined;
    }
  },
  tell(age) {
    const message: AgeTypedMessage = { type: 'age-typed', age };
    try {
      browser.runtime.sendMessage(message).catch(() => undefined);
    } catch {
      // The extension was updated or removed under this page.
    }
  },
};

/**
 * Whether a page of this very site opened this one, as the first of its tab. The browser calls a tab opened by many that are not, and a
 * frame comes from the page that it stands in.
 */
function isOpenedBySite({ self, top, opener, history, location, document }: Window): boolean {
  if (self !== top || history.length > 1) return false;
  if (URL.parse(document.referrer)?.host === location.host) return true;
  try {
    return opener?.location.host === location.host;
  } catch {
    return false;
  }
}
