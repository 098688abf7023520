import { browser } from 'wxt/browser';
import type { Settings, Watched } from '../../settings/index.ts';
import { isMatched } from '../../sites/index.ts';

/** Why a page is watched, if it is: the manifest lists it, the reader added it, or they wished it everywhere. */
export function watchedAs(url: URL, { sites, watchEverywhere }: Settings): Exclude<Watched, 'once'> {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  if (
    isMatched(
      scripts.flatMap(({ matches = [] }) => matches),
      url,
    )
  )
    return 'listed';
  if (isMatched(sites.added, url)) return 'added';
  return watchEverywhere ? 'everywhere' : 'not';
}

/** The address of the page in a frame; one that has none, such as `about:srcdoc`, has that of the page that made it. */
export function addressOf({ document, location }: Window): URL {
  return URL.parse(document.baseURI) && !/^https?:/.test(location.href)
    ? new URL(document.baseURI)
    : new URL(location.href);
}
