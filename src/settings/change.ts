import type { Audience } from '../engine/finding.ts';
import { isHost, isUnder, tidyHost } from './host.ts';
import type { Sensitivity, Settings } from './schema.ts';
import type { Topic } from './topics.ts';

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
  readonly watchEverywhere?: boolean;
  /** Mutes a rule, or hears it again. */
  readonly rule?: { readonly id: string; readonly muted: boolean };
  /** Turns a topic on or off. */
  readonly topic?: { readonly id: Topic; readonly on: boolean };
  readonly sensitivity?: { readonly audience: Audience; readonly value: Sensitivity };
  readonly counters?: boolean;
  readonly advicePage?: boolean;
  readonly welcomed?: boolean;
  readonly seenVersion?: string;
  /** Other settings in the place of all of these: an import, or a reset. */
  readonly replace?: Settings;
}

/** Settings that are one value each, and change by being replaced. */
const PLAIN = [
  'audience',
  'language',
  'country',
  'watchEverywhere',
  'counters',
  'advicePage',
  'welcomed',
  'seenVersion',
] as const;

/**
 * Settings after a change. Pure.
 * @param settings valid settings
 * @param change may come from anywhere: the caller parses the result again, so a wrong value changes nothing
 */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  const { site, addedSite, rule, topic, sensitivity, replace } = change;
  if (replace !== undefined) return replace;
  const host = typeof site?.host === 'string' && tidyHost(site.host);
  const plain = PLAIN.filter((name) => change[name] !== undefined).map((name) => [name, change[name]]);
  return {
    ...settings,
    ...Object.fromEntries(plain),
    sites: {
      ...settings.sites,
      ...(site && isHost(host) && { off: hostsOff(settings.sites.off, host, site.on) }),
      ...(addedSite && { added: withElement(settings.sites.added, addedSite.pattern, addedSite.on) }),
    },
    ...(rule && { mutedRules: withElement(settings.mutedRules, rule.id, rule.muted) }),
    ...(topic && { topicsOff: withElement(settings.topicsOff, topic.id, !topic.on) }),
    ...(sensitivity && {
      sensitivity: { ...settings.sensitivity, [sensitivity.audience]: sensitivity.value },
    }),
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
