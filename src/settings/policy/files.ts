import type { Settings } from '../schema.ts';
import { macProfile } from './mac-profile.ts';
import { registryFile } from './registry-file.ts';
import type { Policy } from './schema.ts';

/** Who reads a policy file. */
export const POLICY_TARGETS = [
  'chromium-linux',
  'chrome-linux',
  'chrome-windows',
  'chrome-mac',
  'edge-linux',
  'edge-windows',
  'edge-mac',
  'firefox',
] as const;
export type PolicyTarget = (typeof POLICY_TARGETS)[number];

/** Where Vigie comes from: the ids and addresses that the stores gave it. */
export interface Shop {
  /** Id in the Chrome Web Store (also used by Chromium). */
  readonly chromeId: string;
  /** Id in Edge's store. */
  readonly edgeId: string;
  /** Id in the Firefox manifest. */
  readonly firefoxId: string;
  /** Address of the signed file for Firefox. */
  readonly firefoxFile: string;
}

/** A policy file, ready to be put where `where` says. */
export interface PolicyFile {
  readonly name: string;
  readonly where: string;
  readonly text: string;
}

const CHROME_UPDATES = 'https://clients2.google.com/service/update2/crx';
const EDGE_UPDATES = 'https://edge.microsoft.com/extensionwebstorebase/v1/crx';

/** A policy that gives every machine the settings of this one. What a reader alone can know (muted rules) is left out. */
export function policyFrom(settings: Settings): Policy {
  const {
    audience,
    country,
    language,
    sites,
    watchEverywhere,
    topicsOff,
    sensitivity,
    counters,
    advicePage,
  } = settings;
  return {
    ...(audience && { audience }),
    ...(country && { country }),
    ...(language !== 'auto' && { language }),
    ...(sites.off.length > 0 && { sitesOff: sites.off }),
    ...(sites.added.length > 0 && { sitesAdded: sites.added }),
    ...(watchEverywhere && { watchEverywhere }),
    ...(topicsOff.length > 0 && { topicsOff: topicsOff as Policy['topicsOff'] }),
    sensitivityAdult: sensitivity.adult,
    sensitivityTeen: sensitivity.teen,
    counters,
    advicePage,
  };
}

/**
 * The file that sets a policy, and pins Vigie, for one browser on one system.
 * @param policy as `schema.ts` has it
 * @param shop where Vigie comes from
 */
export function policyFile(target: PolicyTarget, policy: Policy, shop: Shop): PolicyFile {
  switch (target) {
    case 'chromium-linux':
      return linux('/etc/chromium/policies/managed/', policy, shop.chromeId, CHROME_UPDATES);
    case 'chrome-linux':
      return linux('/etc/opt/chrome/policies/managed/', policy, shop.chromeId, CHROME_UPDATES);
    case 'edge-linux':
      return linux('/etc/opt/edge/policies/managed/', policy, shop.edgeId, EDGE_UPDATES);
    case 'chrome-windows':
      return registryFile('Google\\Chrome', policy, shop.chromeId, CHROME_UPDATES);
    case 'edge-windows':
      return registryFile('Microsoft\\Edge', policy, shop.edgeId, EDGE_UPDATES);
    case 'chrome-mac':
      return macProfile('com.google.Chrome', policy, shop.chromeId, CHROME_UPDATES);
    case 'edge-mac':
      return macProfile('com.microsoft.Edge', policy, shop.edgeId, EDGE_UPDATES);
    case 'firefox':
      return firefox(policy, shop);
    default:
      throw new Error(`No such target: ${target satisfies never}`);
  }
}

function linux(folder: string, policy: Policy, id: string, updates: string): PolicyFile {
  const text = {
    ExtensionSettings: {
      [id]: { installation_mode: 'force_installed', update_url: updates, toolbar_pin: 'force_pinned' },
    },
    '3rdparty': { extensions: { [id]: policy } },
  };
  return { name: 'vigie.json', where: `${folder}vigie.json`, text: `${JSON.stringify(text, null, 2)}\n` };
}

function firefox(policy: Policy, { firefoxId, firefoxFile }: Shop): PolicyFile {
  const text = {
    policies: {
      ExtensionSettings: {
        [firefoxId]: {
          installation_mode: 'force_installed',
          install_url: firefoxFile,
          private_browsing: true,
          default_area: 'navbar',
        },
      },
      '3rdparty': { Extensions: { [firefoxId]: policy } },
    },
  };
  return {
    name: 'policies.json',
    where:
      'Linux: /etc/firefox/policies/ · Windows: …\\Mozilla Firefox\\distribution\\ · macOS: Firefox.app/Contents/Resources/distribution/',
    text: `${JSON.stringify(text, null, 2)}\n`,
  };
}
