import { reportBody, reportWay } from '../../authorities/index.ts';
import { changeSettings, readerCountry, type Settings } from '../../settings/index.ts';
import type { Actions } from '../../warnings/index.ts';
import { openCode, openHelp, openReport } from './tell-background.ts';

/**
 * What happens when a reader asks for something in a warning.
 * @param muteHere mutes a rule on this page at once, whether or not the settings can be written
 */
export function actionsFor(settings: () => Settings, muteHere: (rule: string) => void): Actions {
  return {
    // An empty page: it needs no network, and it stands in the place of the chat in the tab's history.
    leave: () => location.replace('about:blank'),
    report: () => openReport(() => goToBody(readerCountry(settings()))),
    mute(rule) {
      muteHere(rule);
      changeSettings({ rule: { id: rule, muted: true } }).catch(() => undefined);
    },
    openHelp,
    useCode: openCode,
  };
}

/** Where no sheet can be opened any more: straight to the body that takes reports. */
function goToBody(country: string): void {
  const way = reportWay(reportBody(country));
  if (way) window.open(way.href, '_blank', 'noopener,noreferrer');
}
