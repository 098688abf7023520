import { browser } from 'wxt/browser';

/**
 * Opens the popup as a page of its own, about the tab that asked, with its list of help unfolded. No window is named:
 * Chrome opens no extension page inside a private one, and then takes an ordinary window.
 */
export async function openHelp(tabId: number | undefined): Promise<void> {
  const about = tabId === undefined ? '' : `tab=${tabId}&`;
  await browser.tabs
    .create({ url: browser.runtime.getURL(`/popup.html?${about}help`) })
    .catch(() => undefined);
}
