import { type Browser, browser } from 'wxt/browser';
import { type LoadedSettings, SETTINGS_KEY } from './load.ts';
import { parseSettings } from './parse.ts';

/**
 * Calls back at every change of the settings, whoever made it.
 * @param signal aborting it ends the watch
 */
export function watchSettings(callback: (loaded: LoadedSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) callback(parseSettings(change.newValue ?? undefined));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
