import { type Browser, browser } from 'wxt/browser';

type Tab = Browser.tabs.Tab;

/**
 * The tab that the popup is about.
 * @param query the popup's own query: `?tab=ID` names a tab, else it is the active one
 * @returns `undefined` when the browser does not tell
 */
export async function findTab(query: string): Promise<Tab | undefined> {
  const id = Number(new URLSearchParams(query).get('tab') ?? Number.NaN);
  if (Number.isInteger(id)) return browser.tabs.get(id);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  if (active && !isOurs(active)) return active;
  return lastUsed(await browser.tabs.query({ currentWindow: true }));
}

// Firefox for Android opens the popup as a tab of its own: the page it is about is the one used before.
function lastUsed(tabs: readonly Tab[]): Tab | undefined {
  return tabs
    .filter((tab) => !isOurs(tab))
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0))[0];
}

function isOurs(tab: Tab): boolean {
  return tab.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}
