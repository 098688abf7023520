import { type Browser, browser } from 'wxt/browser';
import { type LoadedSettings, loadSettings, POLICY_WAIT_MS, SETTINGS_KEY } from './load.ts';
import { loadPolicy } from './policy/index.ts';

/**
 * Calls back at every change of the settings, whoever made it, a policy included (Firefox tells of one at its start only).
 * @param signal aborting it ends the watch
 * @param waited how long the first reading waited for a policy, in milliseconds
 */
export function watchSettings(
  callback: (loaded: LoadedSettings) => void,
  signal: AbortSignal,
  waited = POLICY_WAIT_MS,
): void {
  let asked = 0;
  const listen = async (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    if (area !== 'managed' && !(area === 'local' && changes[SETTINGS_KEY])) return;
    await tell();
  };
  const tell = async () => {
    asked += 1;
    const mine = asked;
    const loaded = await loadSettings();
    // Two changes in a row may be read the other way round: the newer one counts.
    if (mine === asked && !signal.aborted) callback(loaded);
  };
  if (signal.aborted) return;
  void tellOfLatePolicy(tell, waited);
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => stopListening(listen), { once: true });
}

/** A policy that reading did not wait for: no change of it is ever told. */
async function tellOfLatePolicy(tell: () => Promise<void>, waited: number): Promise<void> {
  const asked = Date.now();
  const policy = await loadPolicy();
  // Told twice rather than never, where it came as the other stopped waiting.
  if (policy && Date.now() - asked >= waited / 2) await tell();
}

function stopListening(listen: Parameters<typeof browser.storage.onChanged.addListener>[0]): void {
  try {
    browser.storage.onChanged.removeListener(listen);
  } catch {
    // The extension was updated or removed under an open page: its listeners went with it.
  }
}
