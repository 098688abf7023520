import { browser } from 'wxt/browser';
import { type LoadedSettings, loadSettings } from './load.ts';
import { changeSettings } from './request.ts';

/** Where the browser lets Vigie look. It asks the reader itself, and only straight after a click. */

const EVERYWHERE = '*://*/*';

/**
 * Watches a site that is not listed. To be called straight from a click: nothing may be awaited before.
 * @param patterns the browser's match patterns of that site, and of no other
 * @returns whether the reader said yes
 */
export async function watchSite(patterns: readonly string[]): Promise<boolean> {
  if (!(await ask(patterns))) return false;
  for (const pattern of patterns) await changeSettings({ addedSite: { pattern, on: true } });
  return true;
}

/**
 * Takes a site back. The background then gives the permission back too.
 * @returns the settings as they are afterwards, as `changeSettings` does
 */
export async function leaveSite(patterns: readonly string[]): Promise<LoadedSettings> {
  let after = await loadSettings();
  for (const pattern of patterns) after = await changeSettings({ addedSite: { pattern, on: false } });
  return after;
}

/**
 * Watches every site on which a chat is found, or no longer. To be called straight from a click.
 * @returns whether it is as was wished
 */
export async function watchEverywhere(on: boolean): Promise<boolean> {
  if (on && !(await ask([EVERYWHERE]))) return false;
  const { settings, notice } = await changeSettings({ watchEverywhere: on });
  return notice !== 'storage-failed' && settings.watchEverywhere === on;
}

/** Whether Vigie may look at all of these now: the reader may have taken it back in the browser's own settings. */
export async function hasAccess(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [...patterns] });
  } catch {
    return false;
  }
}

async function ask(patterns: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    return false;
  }
}
