import { browser } from 'wxt/browser';
import { type LoadedSettings, loadSettings } from '../../settings/index.ts';
import { EVERYWHERE } from '../../sites/patterns.ts';
import { agreeWithBrowser, giveBack } from './access.ts';
import { injectOpenTabs } from './inject.ts';
import { followPacks } from './packs.ts';
import { listedPatterns, register } from './scripts.ts';

/** In memory that the browser drops with the extension itself: there while this start of it lasts. */
const BEGUN = 'begun';

/** After a change of settings: registers, gives back the permissions that it made needless, starts in open pages. */
export async function followSettings({ settings }: LoadedSettings): Promise<void> {
  const { fresh, gone } = await register(settings);
  await giveBack(gone);
  const added = fresh.filter((pattern) => pattern !== EVERYWHERE);
  await injectOpenTabs(added, 'chat');
  if (added.length < fresh.length) await injectOpenTabs([EVERYWHERE], 'probe');
}

/**
 * At each start of the extension, be it an installation, an update, the browser's start or its being turned on again:
 * an update drops what was registered, and pages that are open hold no script, or that of the version before. A
 * background that was merely asleep has nothing to do.
 */
export async function begin(): Promise<void> {
  if (!(await isFirst())) return;
  void followPacks();
  await agreeWithBrowser((await loadSettings()).settings);
  const { settings } = await loadSettings();
  await register(settings);
  await injectOpenTabs([...listedPatterns(), ...settings.sites.added], 'chat');
  if (settings.watchEverywhere) await injectOpenTabs([EVERYWHERE], 'probe');
}

async function isFirst(): Promise<boolean> {
  try {
    const { session } = browser.storage;
    if ((await session.get(BEGUN))[BEGUN]) return false;
    await session.set({ [BEGUN]: true });
  } catch {
    // Without that memory each start counts as the first, which does no harm.
  }
  return true;
}
