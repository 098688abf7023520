import { reportUrl } from '../../authorities/index.ts';
import { changeSettings, readerCountry, type Settings } from '../../settings/index.ts';
import type { Actions } from '../../warnings/index.ts';
import { openHelp } from './tell-background.ts';

/**
 * What happens when a reader asks for something in a warning.
 * @param muteHere mutes a rule on this page at once, whether or not the settings can be written
 */
export function actionsFor(settings: () => Settings, muteHere: (rule: string) => void): Actions {
  return {
    // An empty page: it needs no network, and it stands in the place of the chat in the tab's history.
    leave: () => location.replace('about:blank'),
    report: () => void window.open(reportUrl(readerCountry(settings())), '_blank', 'noopener,noreferrer'),
    mute(rule) {
      muteHere(rule);
      changeSettings({ rule: { id: rule, muted: true } }).catch(() => undefined);
    },
    openHelp,
    useCode: openHelp,
  };
}
