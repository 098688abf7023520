import { browser } from 'wxt/browser';
import { hasAccess, type Settings } from '../../settings/index.ts';
import { EVERYWHERE, isMatched, patternsFor, siteFor } from '../../sites/index.ts';
import { isListed } from './is-listed.ts';
import type { Access } from './page-view.ts';

/** What the browser and the settings say of a page: a site that is listed or added may have been closed to us since. */
export async function accessTo(url: URL | null, settings: Settings): Promise<Access> {
  const isWeb = url !== null && /^https?:$/.test(url.protocol);
  const isMeant =
    isWeb && (isListed(browser.runtime.getManifest(), url) || isMatched(settings.sites.added, url));
  const [isWatched, isEverywhere, isFileAllowed] = await Promise.all([
    isMeant && hasAccess([`*://${url.hostname}/*`]),
    settings.watchEverywhere && hasAccess([EVERYWHERE]),
    isAllowed('isAllowedFileSchemeAccess'),
  ]);
  return { isWatched, isEverywhere, isFileAllowed };
}

/** Whether Vigie runs in private windows: only the reader can let it, in the browser's own settings. */
export function isAllowedInPrivate(): Promise<boolean> {
  return isAllowed('isAllowedIncognitoAccess');
}

/** What to ask the browser for, so that Vigie may watch this site; none of them where it is no site. */
export function patternsOf(url: URL | null): readonly string[] {
  return url && /^https?:$/.test(url.protocol) ? patternsFor(url, siteFor(url)) : [];
}

/** The patterns by which the reader added this site. */
export function addedFor(url: URL, { sites }: Settings): readonly string[] {
  return sites.added.filter((pattern) => isMatched([pattern], url));
}

async function isAllowed(name: 'isAllowedFileSchemeAccess' | 'isAllowedIncognitoAccess'): Promise<boolean> {
  return browser.extension[name]().catch(() => false);
}
