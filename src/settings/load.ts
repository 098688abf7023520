import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults.ts';
import { parseSettings } from './parse.ts';
import type { Settings } from './schema.ts';

/** The key of the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/**
 * What went wrong, for a line in the interface:
 * - `newer-version`: a newer Vigie wrote them; what this one knows counts, the rest is kept as it is
 * - `unreadable`: what was stored is no settings, or some fields of it are not; defaults stand in for those
 * - `storage-failed`: the browser's storage cannot be read or written; defaults, for now
 * - `locked`: the change that was asked for was refused, the settings are locked
 */
export type SettingsNotice = 'newer-version' | 'unreadable' | 'storage-failed' | 'locked';

export interface LoadedSettings {
  readonly settings: Settings;
  readonly notice?: SettingsNotice;
}

/** Reads the settings. It never throws: where reading fails, defaults come with a notice. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return { settings: defaultSettings, notice: 'storage-failed' };
  }
}
