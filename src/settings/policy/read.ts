import { isHost } from '../host.ts';
import { isRecord } from '../parse.ts';
import { TOPICS } from '../topics.ts';
import { contrast } from './contrast.ts';
import { LEAST_CONTRAST, LOGO_LIMIT, TEXT_LIMITS } from './limits.ts';
import type { Policy } from './schema.ts';

/** Why a value of a policy was left out. */
export type PolicyFault = 'unknown' | 'type' | 'value' | 'too-long' | 'contrast' | 'not-a-picture';

/** A value that was left out, for the options page. */
export interface Ignored {
  /** Name of the setting, as the policy gives it. */
  readonly name: string;
  readonly fault: PolicyFault;
}

/** `null` when the value fits. */
type Check = (value: unknown) => PolicyFault | null;

const SENSITIVITY = oneOf('fewer', 'normal', 'more');

const CHECKS: Readonly<Record<keyof Policy, Check>> = {
  audience: oneOf('adult', 'teen'),
  language: oneOf('auto', 'fr', 'en'),
  country: text(2, /^[A-Z]{2}$/),
  lockAll: flag,
  sitesOn: host,
  sitesOff: host,
  sitesAdded: text(Number.POSITIVE_INFINITY),
  watchEverywhere: flag,
  topicsOff: oneOf(...TOPICS),
  sensitivityAdult: SENSITIVITY,
  sensitivityTeen: SENSITIVITY,
  counters: flag,
  advicePage: flag,
  packs: text(Number.POSITIVE_INFINITY),
  brandName: text(TEXT_LIMITS.brandName),
  brandContact: text(TEXT_LIMITS.brandContact),
  brandLink: text(TEXT_LIMITS.brandLink, /^https:\/\/[^\s/]+/),
  brandPhone: text(TEXT_LIMITS.brandPhone, /^\+?[0-9][0-9 .()-]{1,20}$/),
  brandColour: colour,
  brandLogo: logo,
};

const LISTS: ReadonlySet<string> = new Set(['sitesOn', 'sitesOff', 'sitesAdded', 'topicsOff', 'packs']);

/**
 * Reads a policy value by value: what does not fit is left out and named, and nothing else is lost.
 * @param managed what the browser's managed storage holds; it is not to be trusted
 */
export function readPolicy(managed: unknown): { policy: Policy; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const kept: [string, unknown][] = [];
  for (const [name, value] of Object.entries(isRecord(managed) ? managed : {})) {
    const check = Object.hasOwn(CHECKS, name) ? CHECKS[name as keyof Policy] : null;
    if (!check) ignored.push({ name, fault: 'unknown' });
    else if (!LISTS.has(name)) {
      const fault = check(value);
      if (fault) ignored.push({ name, fault });
      else kept.push([name, value]);
    } else if (!Array.isArray(value)) ignored.push({ name, fault: 'type' });
    else {
      const faults = value.map(check);
      for (const [index, fault] of faults.entries())
        if (fault) ignored.push({ name: `${name}[${index}]`, fault });
      kept.push([name, value.filter((_, index) => faults[index] === null)]);
    }
  }
  return { policy: Object.fromEntries(kept) as Policy, ignored };
}

function oneOf(...values: readonly string[]): Check {
  return (value) => (typeof value !== 'string' ? 'type' : values.includes(value) ? null : 'value');
}

function flag(value: unknown): PolicyFault | null {
  return typeof value === 'boolean' ? null : 'type';
}

function text(most: number, pattern = /./su): Check {
  return (value) => {
    if (typeof value !== 'string') return 'type';
    if (value.length > most) return 'too-long';
    return pattern.test(value) ? null : 'value';
  };
}

function host(value: unknown): PolicyFault | null {
  if (typeof value !== 'string') return 'type';
  return isHost(value) ? null : 'value';
}

function colour(value: unknown): PolicyFault | null {
  const fault = text(7, /^#[0-9a-f]{6}$/i)(value);
  return fault ?? (contrast(value as string, '#ffffff') >= LEAST_CONTRAST ? null : 'contrast');
}

/** Pictures only: an SVG may hold a script, and an address elsewhere would be a request. */
function logo(value: unknown): PolicyFault | null {
  if (typeof value !== 'string') return 'type';
  if (value.length > LOGO_LIMIT) return 'too-long';
  return /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/.test(value) ? null : 'not-a-picture';
}
