import { isSiteOff, type PageState, type Settings } from '../../settings/index.ts';

/** What the popup says of the open page. */
export type PageView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'watching'; readonly state: PageState }
  | { readonly kind: 'off'; readonly state: PageState }
  /** A listed site whose page does not answer: it was opened before Vigie was installed or updated. */
  | { readonly kind: 'waiting'; readonly host: string }
  | { readonly kind: 'not-watched'; readonly host: string }
  | { readonly kind: 'cannot'; readonly why: 'browser' | 'store' }
  | { readonly kind: 'failed' };

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com/addons',
];

/**
 * What to say of a page.
 * @param url the tab's address; absent when the browser keeps it to itself, as it does for its own pages
 * @param answer what the page's content script said; absent when there is none
 * @param isListed whether a site is watched from the moment of install
 */
export function pageView(
  url: string | undefined,
  answer: PageState | undefined,
  isListed: (url: URL) => boolean,
): PageView {
  if (answer) return { kind: answer.on ? 'watching' : 'off', state: answer };
  const address = url === undefined ? null : URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol)) return { kind: 'cannot', why: 'browser' };
  if (STORES.some((store) => `${address.host}${address.pathname}`.startsWith(store)))
    return { kind: 'cannot', why: 'store' };
  return { kind: isListed(address) ? 'waiting' : 'not-watched', host: address.hostname };
}

/**
 * The view as the stored switch has it: the page itself hears of a change a moment later. A private page follows
 * nothing stored, and is believed as it is.
 */
export function asSwitched(view: PageView, settings: Settings, isPrivate: boolean): PageView {
  if (isPrivate || (view.kind !== 'watching' && view.kind !== 'off')) return view;
  return { kind: isSiteOff(settings, view.state.host) ? 'off' : 'watching', state: view.state };
}

/** The host that the page line and the switch are about, if the page has one. */
export function hostOf(view: PageView): string | undefined {
  if (view.kind === 'watching' || view.kind === 'off') return view.state.host;
  return view.kind === 'waiting' || view.kind === 'not-watched' ? view.host : undefined;
}
