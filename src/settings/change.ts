import { isHost, isUnder, tidyHost } from './host.ts';
import type { Settings } from './schema.ts';

/**
 * A wish to change settings. Lists are changed by one element, not replaced, so that two windows changing at once
 * lose nothing.
 */
export interface SettingsChange {
  readonly audience?: Settings['audience'];
  readonly language?: Settings['language'];
  readonly country?: Settings['country'];
  /** Turns a site on or off. */
  readonly site?: { readonly host: string; readonly on: boolean };
  /** Adds or removes a match pattern. */
  readonly addedSite?: { readonly pattern: string; readonly on: boolean };
  /** Mutes a rule, or hears it again. */
  readonly rule?: { readonly id: string; readonly muted: boolean };
}

/**
 * Settings after a change. Pure.
 * @param settings valid settings
 * @param change may come from anywhere: the caller parses the result again, so a wrong value changes nothing
 */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  const { audience, language, country, site, addedSite, rule } = change;
  const host = typeof site?.host === 'string' && tidyHost(site.host);
  return {
    ...settings,
    ...(audience !== undefined && { audience }),
    ...(language !== undefined && { language }),
    ...(country !== undefined && { country }),
    sites: {
      ...settings.sites,
      ...(site && isHost(host) && { off: hostsOff(settings.sites.off, host, site.on) }),
      ...(addedSite && { added: withElement(settings.sites.added, addedSite.pattern, addedSite.on) }),
    },
    ...(rule && { mutedRules: withElement(settings.mutedRules, rule.id, rule.muted) }),
  };
}

/** Turned on, a site leaves the list with every host above it, which kept it off too. */
function hostsOff(off: readonly string[], host: string, on: boolean): string[] {
  return on ? off.filter((one) => !isUnder(host, one)) : withElement(off, host, true);
}

function withElement(list: readonly string[], element: string, wanted: boolean): string[] {
  const others = list.filter((one) => one !== element);
  return wanted ? [...others, element] : others;
}
