import { browser } from 'wxt/browser';
import { loadSettings } from '../../settings/index.ts';

/** Opens the welcome page at the first install, once: not at an update, not where settings were there before. */
export async function welcome({ reason }: { readonly reason: string }): Promise<void> {
  if (reason !== 'install') return;
  const { settings } = await loadSettings();
  if (settings.welcomed) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => undefined);
}
