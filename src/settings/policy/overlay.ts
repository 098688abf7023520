import { isUnder } from '../host.ts';
import type { Settings } from '../schema.ts';
import type { Policy } from './schema.ts';

/** Settings that a policy can fix. */
export type FixedSetting =
  | 'audience'
  | 'language'
  | 'country'
  | 'sites'
  | 'packs'
  | 'watchEverywhere'
  | 'topicsOff'
  | 'sensitivity.adult'
  | 'sensitivity.teen'
  | 'counters'
  | 'advicePage';

/** Which settings a value of a policy fixes. Sites stay the reader's, those that the policy names apart. */
const FIXES: readonly (readonly [keyof Policy, FixedSetting])[] = [
  ['audience', 'audience'],
  ['language', 'language'],
  ['country', 'country'],
  ['watchEverywhere', 'watchEverywhere'],
  ['topicsOff', 'topicsOff'],
  ['sensitivityAdult', 'sensitivity.adult'],
  ['sensitivityTeen', 'sensitivity.teen'],
  ['counters', 'counters'],
  ['advicePage', 'advicePage'],
];

/** The settings that the reader cannot change, since the policy gives them. */
export function fixedBy(policy: Policy): FixedSetting[] {
  const given = FIXES.filter(([name]) => policy[name] !== undefined).map(([, setting]) => setting);
  return policy.lockAll
    ? [...new Set<FixedSetting>(['sites', 'packs', ...FIXES.map(([, one]) => one)])]
    : given;
}

/** The reader's settings with a policy laid over them. Pure: the stored ones stay as they are. */
export function withPolicy(settings: Settings, policy: Policy): Settings {
  const { sitesOn = [], sitesOff = [], sitesAdded = [], sensitivityAdult, sensitivityTeen } = policy;
  const off = settings.sites.off.filter(
    (host) => !sitesOn.some((on) => isUnder(host, on) || isUnder(on, host)),
  );
  return {
    ...settings,
    ...pick(policy, [
      'audience',
      'language',
      'country',
      'watchEverywhere',
      'topicsOff',
      'counters',
      'advicePage',
    ]),
    sites: {
      off: [...new Set([...off, ...sitesOff])],
      added: [...new Set([...settings.sites.added, ...sitesAdded])],
    },
    sensitivity: {
      adult: sensitivityAdult ?? settings.sensitivity.adult,
      teen: sensitivityTeen ?? settings.sensitivity.teen,
    },
  };
}

function pick<Name extends keyof Policy>(policy: Policy, names: readonly Name[]): Pick<Policy, Name> {
  const given = names.filter((name) => policy[name] !== undefined).map((name) => [name, policy[name]]);
  return Object.fromEntries(given);
}
