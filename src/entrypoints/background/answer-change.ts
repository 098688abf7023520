import {
  applyChange,
  type ChangeSettingsRequest,
  type LoadedSettings,
  loadSettings,
} from '../../settings/index.ts';

/**
 * Writes a change of settings that one of our pages asked for. From a private window, only what is tied to no page
 * is written: a host or a rule muted there would tell where the reader was.
 */
export function answerChange(
  { change }: ChangeSettingsRequest,
  sender: { readonly tab?: { readonly incognito?: boolean } },
): Promise<LoadedSettings> {
  const tiedToPage = change?.site || change?.addedSite || change?.rule;
  return sender.tab?.incognito && tiedToPage ? loadSettings() : applyChange(change);
}
