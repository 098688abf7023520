import { type Browser, browser } from 'wxt/browser';
import type { AgeTypedMessage, ReaderAgeRequest, ReaderIsMessage } from '../../settings/index.ts';
import { isUnder, tidyHost } from '../../settings/index.ts';

/**
 * The age that the reader typed at a chat's door, while the tab shows that site: the form often stands in one document and
 * the chat in the next. In memory alone; that of a private window in the background's own, which goes when it sleeps.
 */
const AGES_KEY = 'reader-ages';
const OLDEST = 120;

interface Held {
  readonly age: number;
  /** Of the site that the tab shows. */
  readonly host: string;
  readonly isPrivate: boolean;
}

type Sender = Pick<Browser.runtime.MessageSender, 'tab' | 'frameId' | 'url'>;
type Tab = Pick<Browser.tabs.Tab, 'incognito' | 'openerTabId'>;
type Shown = Pick<Browser.tabs.Tab, 'url'>;
type Change = Pick<Browser.tabs.OnUpdatedInfo, 'status' | 'url'>;

/** By tab; the one told last at the end. */
const held = new Map<number, Held>();
let known: Promise<void> | undefined;

/** A form was filled in: whoever reads another part of the tab is told too. */
export async function hearAge({ age }: AgeTypedMessage, sender: Sender): Promise<void> {
  const { tab } = sender;
  const host = siteOf(sender);
  if (tab?.id === undefined || !host || !isAge(age)) return;
  await remembered();
  await hold(tab.id, { age, host, isPrivate: tab.incognito });
  const message: ReaderIsMessage = { type: 'reader-is', age };
  await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

/** What the reader of a tab told of their age on this site: in this tab, or in the one that it was opened from. */
export async function ageFor({ opened }: ReaderAgeRequest, sender: Sender): Promise<number | null> {
  const { tab } = sender;
  const host = siteOf(sender);
  if (tab?.id === undefined || !host) return null;
  await remembered();
  const own = held.get(tab.id);
  if (own && isSame(own.host, host)) return own.age;
  if (own) await forgetAge(tab.id);
  const from = opened && (openerOn(host, tab) ?? lastOn(host, tab));
  if (!from) return null;
  await hold(tab.id, { ...from, host });
  return from.age;
}

/** A tab that closed takes the age along. */
export async function forgetAge(tabId: number): Promise<void> {
  await remembered();
  if (!held.delete(tabId)) return;
  if (held.size === 0) browser.tabs.onUpdated.removeListener(followTab);
  await keep();
}

/** At each start of the background, which was asleep: tabs may have gone elsewhere meanwhile. */
export async function checkAges(): Promise<void> {
  await remembered();
  for (const tabId of [...held.keys()])
    await follow(tabId, await browser.tabs.get(tabId).catch((): Shown => ({})));
}

/** Firefox tells of other changes between two documents too, when the tab has no address for a moment. */
function followTab(tabId: number, { status, url }: Change, tab: Shown): void {
  if (status || url) void follow(tabId, tab);
}

/** The browser names no site to us that we may not read: a tab without an address is not on the one that it was on. */
async function follow(tabId: number, { url }: Shown): Promise<void> {
  const one = held.get(tabId);
  if (one && !isSame(one.host, hostOf(url) ?? '')) await forgetAge(tabId);
}

async function hold(tabId: number, one: Held): Promise<void> {
  held.delete(tabId);
  held.set(tabId, one);
  listen();
  await keep();
}

/** While no age is held, no tab that loads a page wakes the background. */
function listen(): void {
  if (!browser.tabs.onUpdated.hasListener(followTab)) browser.tabs.onUpdated.addListener(followTab);
}

async function keep(): Promise<void> {
  const kept = [...held].filter(([, { isPrivate }]) => !isPrivate);
  // Without that memory a background that sleeps forgets, and no more.
  await browser.storage.session.set({ [AGES_KEY]: kept }).catch(() => undefined);
}

function remembered(): Promise<void> {
  known ??= (async () => {
    const { [AGES_KEY]: kept }: Record<string, unknown> = await browser.storage.session
      .get(AGES_KEY)
      .catch(() => ({}));
    for (const [tabId, one] of Array.isArray(kept) ? kept : []) held.set(tabId, one);
    if (held.size > 0) listen();
  })();
  return known;
}

function openerOn(host: string, { openerTabId = -1, incognito }: Tab): Held | undefined {
  const one = held.get(openerTabId);
  return one && one.isPrivate === incognito && isSame(one.host, host) ? one : undefined;
}

/** A window that a page opened for itself has, in Firefox, no tab that it came from. */
function lastOn(host: string, { incognito }: Tab): Held | undefined {
  return [...held.values()].findLast((one) => one.isPrivate === incognito && isSame(one.host, host));
}

/** The site is that of the page, whatever frame asks. What the browser does not tell us is nobody's. */
function siteOf({ tab, frameId, url }: Sender): string | undefined {
  return hostOf(frameId === 0 ? url : tab?.url);
}

function hostOf(address: string | undefined): string | undefined {
  const url = URL.parse(address ?? '');
  return url && /^https?:$/.test(url.protocol) ? tidyHost(url.hostname) : undefined;
}

function isSame(one: string, other: string): boolean {
  return isUnder(one, other) || isUnder(other, one);
}

function isAge(age: unknown): age is number {
  return Number.isInteger(age) && (age as number) > 0 && (age as number) <= OLDEST;
}
