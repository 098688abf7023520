import { isSiteOff, type PageState, type Settings } from '../../settings/index.ts';

/** What the popup says of the open page. */
export type PageView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'watching'; readonly state: PageState }
  /** Read once, because the reader asked; not watched. */
  | { readonly kind: 'checked'; readonly state: PageState }
  | { readonly kind: 'off'; readonly state: PageState }
  /** A watched site whose page does not answer: it was opened before Vigie was installed or updated. */
  | { readonly kind: 'waiting'; readonly host: string }
  /** `looked`: Vigie looks for chats everywhere, and found none here. */
  | { readonly kind: 'not-watched'; readonly host: string; readonly looked?: boolean }
  /** A file of this device, which the browser lets Vigie read when asked to. */
  | { readonly kind: 'file' }
  | { readonly kind: 'cannot'; readonly why: 'browser' | 'store' | 'file' | 'refused' }
  | { readonly kind: 'failed' };

/** What the browser and the settings say of a page that does not answer. */
export interface Access {
  /** Vigie watches it, and the browser lets it. */
  readonly isWatched: boolean;
  /** Vigie looks for chats on every page, and the browser lets it. */
  readonly isEverywhere: boolean;
  /** The browser lets Vigie read files of this device. */
  readonly isFileAllowed: boolean;
}

export const NO_ACCESS: Access = { isWatched: false, isEverywhere: false, isFileAllowed: false };

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
 */
export function pageView(
  url: string | undefined,
  answer: PageState | undefined,
  { isWatched, isEverywhere, isFileAllowed }: Access,
): PageView {
  const address = url === undefined ? null : URL.parse(url);
  if (answer && isAtWork(answer)) return answered(answer);
  if (address?.protocol === 'file:')
    return isFileAllowed ? { kind: 'file' } : { kind: 'cannot', why: 'file' };
  if (answer) return { kind: 'not-watched', host: answer.host };
  if (!address || !/^https?:$/.test(address.protocol)) return { kind: 'cannot', why: 'browser' };
  if (STORES.some((store) => `${address.host}${address.pathname}`.startsWith(store)))
    return { kind: 'cannot', why: 'store' };
  if (isWatched) return { kind: 'waiting', host: address.hostname };
  return { kind: 'not-watched', host: address.hostname, ...(isEverywhere && { looked: true }) };
}

/** Whether a page watches, did so once, or was told not to. */
export function isAtWork(answer: PageState | undefined): boolean {
  return answer !== undefined && (answer.watched !== 'not' || !answer.on);
}

function answered(state: PageState): PageView {
  if (state.watched === 'once') return { kind: 'checked', state };
  return { kind: state.on ? 'watching' : 'off', state };
}

/**
 * The view as the stored switch has it: the page itself hears of a change a moment later. A private page follows
 * nothing stored, and is believed as it is.
 */
export function asSwitched(view: PageView, settings: Settings, isPrivate: boolean): PageView {
  if (isPrivate || (view.kind !== 'watching' && view.kind !== 'off')) return view;
  return { kind: isSiteOff(settings, view.state.host) ? 'off' : 'watching', state: view.state };
}

/** To whom the popup speaks: a reader who told an age under 18 on the page is a teen, whatever is set. */
export function audienceFor(view: PageView, { audience }: Settings): Settings['audience'] {
  return 'state' in view && view.state.readerIsMinor ? 'teen' : audience;
}

/** The host that the page line and the switch are about, if the page has one. */
export function hostOf(view: PageView): string | undefined {
  if ('state' in view) return view.state.host || undefined;
  return view.kind === 'waiting' || view.kind === 'not-watched' ? view.host : undefined;
}
