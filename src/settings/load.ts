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

/**
 * So long reading waits for a policy, in milliseconds. Chromium tells of one only some three seconds after its own start,
 * and a chat page that is open by then is to be watched. `watchSettings` tells of one that comes later.
 */
export const POLICY_WAIT_MS = 300;

/**
 * Reads the settings, a policy laid over them. It never throws: where reading fails, defaults come with a notice.
 * @param wait how long it waits for a policy, in milliseconds
 */
export async function loadSettings(wait = POLICY_WAIT_MS): Promise<LoadedSettings> {
  const [policy, loaded] = await Promise.all([policySoon(wait), loadStored()]);
  return underPolicy(loaded, policy);
}

function policySoon(wait: number): Promise<AppliedPolicy | null> {
  return new Promise((settle) => {
    const patience = setTimeout(() => settle(null), wait);
    void loadPolicy().then((policy) => {
      clearTimeout(patience);
      settle(policy);
    });
  });
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
