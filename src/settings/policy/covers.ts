import type { SettingsChange } from '../change.ts';
import { isUnder, tidyHost } from '../host.ts';
import type { AppliedPolicy } from './load.ts';
import type { FixedSetting } from './overlay.ts';

/** What Vigie notes about itself stays its own. */
const OWN_NOTES: readonly string[] = ['welcomed', 'seenVersion'];

/** Whether a policy fixes what a change would change: it is then refused, whichever page asked. */
export function isFixed(change: SettingsChange, { policy, fixed, lockAll }: AppliedPolicy): boolean {
  const names = Object.keys(change);
  if (lockAll) return names.some((name) => !OWN_NOTES.includes(name));
  const { site, addedSite, topic, sensitivity } = change;
  const host = typeof site?.host === 'string' ? tidyHost(site.host) : null;
  const named = [...(policy.sitesOn ?? []), ...(policy.sitesOff ?? [])];
  if (host !== null && named.some((one) => isUnder(host, one))) return true;
  if (addedSite && policy.sitesAdded?.includes(addedSite.pattern)) return true;
  const asked: readonly (FixedSetting | string)[] = [
    ...names,
    ...(topic ? ['topicsOff'] : []),
    ...(sensitivity ? [`sensitivity.${sensitivity.audience}`] : []),
  ];
  return fixed.some((setting) => asked.includes(setting));
}
