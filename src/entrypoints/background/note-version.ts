import { browser } from 'wxt/browser';
import { applyChange, loadSettings } from '../../settings/index.ts';

interface Installed {
  readonly reason: string;
  readonly previousVersion?: string | undefined;
}

/**
 * Notes whose news the reader knows, where nothing says so yet: at the first install all of it is new, so none is news; at an
 * update, what the version before brought is known. No tab opens: the popup has a line.
 */
export async function noteVersion({ reason, previousVersion }: Installed): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const known = reason === 'install' ? version : reason === 'update' ? previousVersion : undefined;
  if (!known) return;
  const { settings, notice } = await loadSettings();
  // Writing would mend damaged settings before their reader was told.
  if (!notice && settings.seenVersion === null) await applyChange({ seenVersion: known });
}
