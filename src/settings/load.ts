import { browser } from 'wxt/browser';
import { defaultSettings } from './defaults.ts';
import { parseSettings } from './parse.ts';
import { type AppliedPolicy, loadPolicy, withPolicy } from './policy/index.ts';
import type { Settings } from './schema.ts';

/** The key of the settings in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/**
 * What went wrong, for a line in the interface:
 * - `newer-version`: a newer Vigie wrote them; what this one knows counts, the rest is kept as it is
 * - `unreadable`: what was stored is no settings, or some fields of it are not; defaults stand in for those
 * - `storage-failed`: the browser's storage cannot be read or written; defaults, for now
 * - `locked`: the change that was asked for was refused, the settings are locked or set by a policy
 */
export type SettingsNotice = 'newer-version' | 'unreadable' | 'storage-failed' | 'locked';

export interface LoadedSettings {
  readonly settings: Settings;
  readonly notice?: SettingsNotice;
  /** What an association set: it is in the settings already. */
  readonly policy?: AppliedPolicy;
}

/** Reads the settings, a policy laid over them. It never throws: where reading fails, defaults come with a notice. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [policy, loaded] = await Promise.all([loadPolicy(), loadStored()]);
  return underPolicy(loaded, policy);
}

/** What is stored, with the policy laid over it. */
export function underPolicy(loaded: LoadedSettings, policy: AppliedPolicy | null): LoadedSettings {
  if (!policy) return loaded;
  return { ...loaded, settings: withPolicy(loaded.settings, policy.policy), policy };
}

async function loadStored(): Promise<LoadedSettings> {
  try {
    const stored = await browser.storage.local.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return { settings: defaultSettings, notice: 'storage-failed' };
  }
}
