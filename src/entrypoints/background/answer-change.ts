import {
  applyChange,
  type ChangeSettingsRequest,
  isCovered,
  isLocked,
  type LoadedSettings,
  loadSettings,
} from '../../settings/index.ts';

/**
 * Writes a change of settings that one of our pages asked for, unless they are locked. From a private window, only what
 * is tied to no page is written: a host or a rule muted there would tell where the reader was.
 */
export async function answerChange(
  { change }: ChangeSettingsRequest,
  sender: { readonly tab?: { readonly incognito?: boolean } },
): Promise<LoadedSettings> {
  const tiedToPage = change?.site || change?.addedSite || change?.rule;
  if (sender.tab?.incognito && tiedToPage) return loadSettings();
  try {
    if (isCovered(change) && (await isLocked())) return { ...(await loadSettings()), notice: 'locked' };
  } catch {
    return { ...(await loadSettings()), notice: 'storage-failed' };
  }
  return applyChange(change);
}
