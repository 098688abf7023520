// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import { type POLICY_TARGETS, policyFile, policyFrom } from '../../../src/settings/policy/files.ts';
import { readPolicy } from '../../../src/settings/policy/read.ts';

const shop = {
  chromeId: 'c'.repeat(32),
  edgeId: 'e'.repeat(32),
  firefoxId: 'vigie@example.org',
  firefoxFile: 'https://example.org/v.xpi',
};
const policy = {
  audience: 'teen',
  lockAll: true,
  sitesOff: ['example.com'],
  brandName: 'A <b> & "c" \\ d',
} as const;
const given = { ...policy, sitesOff: [...policy.sitesOff] };
const text = (target: (typeof POLICY_TARGETS)[number]) => policyFile(target, given, shop).text;

describe('policy files', () => {
  it.each(['chromium-linux', 'chrome-linux', 'edge-linux'] as const)(
    '%s holds the policy as it is',
    (target) => {
      const id = target === 'edge-linux' ? shop.edgeId : shop.chromeId;
      const file = JSON.parse(text(target));
      expect(file['3rdparty'].extensions[id]).toEqual(policy);
      expect(file.ExtensionSettings[id].installation_mode).toBe('force_installed');
    },
  );

  it('firefox holds it under the id of the manifest', () => {
    const { policies } = JSON.parse(text('firefox'));
    expect(policies['3rdparty'].Extensions['vigie@example.org']).toEqual(policy);
  });

  it.each(['chrome-windows', 'edge-windows'] as const)(
    '%s: lists are numbered, truth values numbers, signs escaped',
    (target) => {
      const lines = text(target).split('\r\n');
      expect(lines).toContain('"lockAll"=dword:00000001');
      expect(lines).toContain('"brandName"="A <b> & \\"c\\" \\\\ d"');
      expect(lines[lines.findIndex((line) => line.endsWith('\\policy\\sitesOff]')) + 1]).toBe(
        '"1"="example.com"',
      );
    },
  );

  it('windows: a line break cannot begin a setting of its own', () => {
    const file = policyFile('chrome-windows', { brandContact: 'one\r\n"audience"="adult"' }, shop).text;
    expect(file.split('\r\n').filter((line) => line.startsWith('"audience"'))).toEqual([]);
  });

  it.each(['chrome-mac', 'edge-mac'] as const)('%s is a property list', (target) => {
    const parsed = new DOMParser().parseFromString(text(target), 'application/xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
    expect(text(target)).toContain('<string>A &lt;b&gt; &amp; "c" \\ d</string>');
    expect(text(target)).toContain('<key>lockAll</key>\n      <true/>');
  });

  it('settings become a policy that fits', () => {
    const settings = {
      ...defaultSettings,
      audience: 'adult' as const,
      sites: { off: ['example.com'], added: ['*://*.example.org/*'] },
      topicsOff: ['scams'],
      mutedRules: ['fr-one'],
    };
    const made = policyFrom(settings);
    expect(readPolicy(made)).toEqual({ policy: made, ignored: [] });
    expect(JSON.stringify(made)).not.toContain('fr-one');
  });
});
