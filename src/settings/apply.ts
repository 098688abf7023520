import { browser } from 'wxt/browser';
import { type SettingsChange, withChange } from './change.ts';
import { type LoadedSettings, loadSettings, SETTINGS_KEY, underPolicy } from './load.ts';
import { isRecord, parseSettings } from './parse.ts';
import { type AppliedPolicy, isFixed, loadPolicy } from './policy/index.ts';

/** Where a stored value that could not be read is kept, so that an update able to read it finds it. */
export const ASIDE_KEY = 'settings-unreadable';

/**
 * So long a change waits for the policy, in milliseconds: Chromium tells of one some three seconds after its own start.
 * Where nothing is told by then the change is refused, for it might have been locked.
 */
const PATIENCE_MS = 10_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes a change of settings. For the background only: it alone writes, one change after the other, so that two
 * windows cannot undo each other. Other pages call `changeSettings`.
 * @returns the settings as they are now; with `storage-failed`, the change did not last
 */
export function applyChange(change: SettingsChange): Promise<LoadedSettings> {
  const mine = last.then(async () => {
    const policy = await policyInTime();
    if (policy === 'late') return { ...(await loadSettings()), notice: 'storage-failed' as const };
    const asked = isRecord(change) ? change : {};
    if (policy && isFixed(asked, policy)) return { ...(await loadSettings()), notice: 'locked' as const };
    return underPolicy(await writeChange(asked), policy);
  });
  last = mine;
  return mine;
}

async function policyInTime(): Promise<AppliedPolicy | null | 'late'> {
  let patience: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((settle) => {
    patience = setTimeout(() => settle('late'), PATIENCE_MS);
  });
  const policy = await Promise.race([loadPolicy(), late]);
  clearTimeout(patience);
  return policy;
}

async function writeChange(change: SettingsChange): Promise<LoadedSettings> {
  let stored: unknown;
  try {
    stored = (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY];
    const before = parseSettings(stored);
    const changed = parseSettings(withChange(before.settings, change));
    if (changed.notice) return before;
    const { notice } = before;
    await browser.storage.local.set({
      ...(notice === 'unreadable' && { [ASIDE_KEY]: stored }),
      [SETTINGS_KEY]:
        notice === 'newer-version' ? merge(stored, before.settings, changed.settings) : changed.settings,
    });
    return notice === 'newer-version' ? { ...changed, notice } : changed;
  } catch {
    return { settings: parseSettings(stored).settings, notice: 'storage-failed' };
  }
}

/** A newer version's object with only what changed put into it: its version and all that we do not know stay. */
function merge(stored: unknown, before: unknown, after: unknown): unknown {
  if (JSON.stringify(before) === JSON.stringify(after)) return stored;
  if (!isRecord(after) || !isRecord(before)) return after;
  const base = isRecord(stored) ? stored : {};
  const keys = Object.keys(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  return {
    ...base,
    ...Object.fromEntries(keys.map((key) => [key, merge(base[key], before[key], after[key])])),
  };
}
