import { defaultSettings } from './defaults.ts';
import { isHost } from './host.ts';
import type { LoadedSettings, SettingsNotice } from './load.ts';
import type { Settings } from './schema.ts';

const isSensitivity = oneOf('fewer', 'normal', 'more');

/**
 * Reads a stored value field by field: a field that does not fit gets its default, the others stay. A field that is
 * absent gets its default too, and that is no damage.
 * @param stored what storage held; `undefined` when nothing was ever stored
 */
export function parseSettings(stored: unknown): LoadedSettings {
  if (stored === undefined) return { settings: defaultSettings };
  if (!isRecord(stored)) return { settings: defaultSettings, notice: 'unreadable' };

  let damaged = false;
  const field = <T>(value: unknown, fits: (value: unknown) => value is T, fallback: T): T => {
    if (value === undefined) return fallback;
    if (fits(value)) return value;
    damaged = true;
    return fallback;
  };
  const sites = field(stored.sites, isRecord, {});
  const sensitivity = field(stored.sensitivity, isRecord, {});
  const flag = (name: 'watchEverywhere' | 'counters' | 'advicePage' | 'welcomed') =>
    field(stored[name], isBoolean, defaultSettings[name]);
  const settings: Settings = {
    version: 1,
    audience: field(stored.audience, oneOf('adult', 'teen', null), defaultSettings.audience),
    language: field(stored.language, oneOf('auto', 'fr', 'en'), defaultSettings.language),
    country: field(stored.country, isCountryOrNull, defaultSettings.country),
    sites: {
      off: field(sites.off, listOf(isHost), defaultSettings.sites.off),
      added: field(sites.added, listOf(isText), defaultSettings.sites.added),
    },
    watchEverywhere: flag('watchEverywhere'),
    mutedRules: field(stored.mutedRules, listOf(isText), defaultSettings.mutedRules),
    topicsOff: field(stored.topicsOff, listOf(isText), defaultSettings.topicsOff),
    sensitivity: {
      adult: field(sensitivity.adult, isSensitivity, defaultSettings.sensitivity.adult),
      teen: field(sensitivity.teen, isSensitivity, defaultSettings.sensitivity.teen),
    },
    counters: flag('counters'),
    advicePage: flag('advicePage'),
    welcomed: flag('welcomed'),
    seenVersion: field(stored.seenVersion, isTextOrNull, defaultSettings.seenVersion),
  };
  const notice = noticeFor(stored.version, damaged);
  return notice ? { settings, notice } : { settings };
}

function noticeFor(version: unknown, damaged: boolean): SettingsNotice | undefined {
  if (typeof version === 'number' && version > defaultSettings.version) return 'newer-version';
  return damaged || version !== defaultSettings.version ? 'unreadable' : undefined;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

function isCountryOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^[A-Z]{2}$/.test(value));
}

function oneOf<T extends string | null>(...values: readonly T[]) {
  return (value: unknown): value is T => values.some((one) => one === value);
}

function listOf<T>(fits: (value: unknown) => value is T) {
  return (value: unknown): value is T[] => Array.isArray(value) && value.every(fits);
}
