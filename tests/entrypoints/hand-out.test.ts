import { describe, expect, it } from 'vitest';
import { type Own, ownOf, policyOf } from '../../src/entrypoints/options/hand-out/policy-of.ts';
import { lacksId, placeOf, shopOf, TARGETS } from '../../src/entrypoints/options/hand-out/targets.ts';
import { defaultSettings, type StoredPack } from '../../src/settings/index.ts';
import { policyBytes } from '../../src/settings/policy/bytes.ts';
import { POLICY_TARGETS, policyFile } from '../../src/settings/policy/files.ts';
import { appliedPolicy } from '../../src/settings/policy/index.ts';

const nothing: Own = { brandName: '', brandContact: '', brandLink: '', brandPhone: '', lockAll: false };

describe('the policy that the settings page exports', () => {
  it('holds the settings, and no empty field', () => {
    const { policy, ignored } = policyOf(
      { ...defaultSettings, audience: 'teen', topicsOff: ['scams'] },
      undefined,
      { ...nothing, brandName: '  École Exemple ' },
      undefined,
    );
    expect(ignored).toEqual([]);
    expect(policy).toMatchObject({ audience: 'teen', topicsOff: ['scams'], brandName: 'École Exemple' });
    expect(policy).not.toHaveProperty('brandContact');
    expect(policy).not.toHaveProperty('lockAll');
    expect(policy).not.toHaveProperty('packs');
  });

  it('hands on the packs, and what the policy here says of itself', () => {
    const applied = appliedPolicy({
      brandName: 'Asso',
      brandColour: '#0f4c5c',
      sitesOn: ['coco.gg'],
      lockAll: true,
    });
    const packs = { list: [{ source: '{"id":"asso/one"}' } as StoredPack], refused: [] };
    const own = ownOf(applied);
    expect(own).toMatchObject({ brandName: 'Asso', lockAll: true });
    expect(policyOf(defaultSettings, packs, own, applied).policy).toMatchObject({
      packs: ['{"id":"asso/one"}'],
      brandColour: '#0f4c5c',
      sitesOn: ['coco.gg'],
      lockAll: true,
    });
  });

  it('names what does not fit', () => {
    const own = { ...nothing, brandLink: 'http://example.org', brandPhone: 'call us' };
    expect(policyOf(defaultSettings, undefined, own, undefined).ignored).toEqual([
      { name: 'brandLink', fault: 'value' },
      { name: 'brandPhone', fault: 'value' },
    ]);
  });
});

describe('its targets', () => {
  it('are all that there are files for', () => {
    expect(TARGETS.map(({ value }) => value).sort()).toEqual([...POLICY_TARGETS].sort());
    expect(new Set(TARGETS.map(({ value }) => placeOf(value)))).toEqual(
      new Set(['windows', 'mac', 'linux', 'firefox']),
    );
  });

  it.each([
    ['chrome', 'chrome-windows', false],
    ['chrome', 'chromium-linux', false],
    ['chrome', 'edge-mac', true],
    ['edge', 'edge-mac', false],
    ['edge', 'chrome-linux', true],
    ['firefox', 'firefox', false],
    ['firefox', 'chrome-windows', true],
  ] as const)('this install is one for %s: a file for %s lacks the id: %s', (build, target, lacks) => {
    const shop = shopOf(build, 'a'.repeat(32));
    expect(lacksId(target, shop)).toBe(lacks);
    expect(policyFile(target, {}, shop).text.includes('VIGIE-ID')).toBe(lacks);
  });
});

it('a registry file is UTF-16 with its mark, others are UTF-8', () => {
  const bytes = policyBytes({ name: 'vigie.reg', where: '', text: 'é€' });
  expect([...bytes]).toEqual([0xff, 0xfe, 0xe9, 0, 0xac, 0x20]);
  expect(new TextDecoder().decode(policyBytes({ name: 'vigie.json', where: '', text: 'é' }))).toBe('é');
});
