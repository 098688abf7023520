import { browser } from 'wxt/browser';

/**
 * Opens the popup as a page of its own, about the tab that asked, with its list of help unfolded. No window is named:
 * Chrome opens no extension page inside a private one, and then takes an ordinary window.
 */
export async function openHelp(tabId: number | undefined): Promise<void> {
  const about = tabId === undefined ? '' : `tab=${tabId}&`;
  await open(`/popup.html?${about}help`);
}

/** Opens the report sheet about the tab that asked. It is told which tab, and asks that one itself. */
export async function openReport(tabId: number | undefined): Promise<void> {
  await open(tabId === undefined ? '/report.html' : `/report.html?tab=${tabId}`);
}

async function open(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/') }).catch(() => undefined);
}
