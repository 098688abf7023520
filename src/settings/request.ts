import { browser } from 'wxt/browser';
import type { SettingsChange } from './change.ts';
import { type LoadedSettings, loadSettings } from './load.ts';
import type { ChangeSettingsRequest } from './messages.ts';

/**
 * Asks the background to change settings.
 * @returns the settings as they are afterwards; with the notice `storage-failed` when the change was not kept.
 * It never throws.
 */
export async function changeSettings(change: SettingsChange): Promise<LoadedSettings> {
  const request: ChangeSettingsRequest = { type: 'change-settings', change };
  try {
    const answer: LoadedSettings | undefined = await browser.runtime.sendMessage(request);
    if (answer) return answer;
  } catch {
    // No background answers: the extension was updated or removed under an open page.
  }
  const { settings } = await loadSettings();
  return { settings, notice: 'storage-failed' };
}
