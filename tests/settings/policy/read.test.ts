import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOGO_LIMIT } from '../../../src/settings/policy/limits.ts';
import { readPolicy } from '../../../src/settings/policy/read.ts';
import { policySchema } from '../../../src/settings/policy/schema.ts';
import { MANAGED_SCHEMA, managedSchema } from '../../../src/tools/managed-schema.ts';

const picture = `data:image/png;base64,${'A'.repeat(400)}`;
const whole = {
  audience: 'teen',
  language: 'fr',
  country: 'FR',
  lockAll: true,
  sitesOn: ['coco.gg'],
  sitesOff: ['chat.example.com'],
  sitesAdded: ['*://*.example.org/*'],
  watchEverywhere: false,
  topicsOff: ['scams'],
  sensitivityAdult: 'fewer',
  sensitivityTeen: 'more',
  counters: false,
  advicePage: true,
  packs: ['{}'],
  brandName: 'Association Exemple',
  brandContact: 'Écrivez-nous, nous répondons le jour même.',
  brandLink: 'https://www.example.org/vigie',
  brandPhone: '+33 6 39 98 12 34',
  brandColour: '#0f4c5c',
  brandLogo: picture,
};

describe('a policy', () => {
  it('is read whole when every value fits', () => {
    expect(readPolicy(whole)).toEqual({ policy: whole, ignored: [] });
    expect(policySchema.parse(whole)).toEqual(whole);
  });

  it.each<[string, unknown, string]>([
    ['audience', 'child', 'value'],
    ['audience', 1, 'type'],
    ['country', 'fr', 'value'],
    ['lockAll', 'yes', 'type'],
    ['sitesOff', 'coco.gg', 'type'],
    ['brandName', 'x'.repeat(61), 'too-long'],
    ['brandLink', 'http://www.example.org', 'value'],
    ['brandLink', 'javascript:alert(1)', 'value'],
    ['brandPhone', 'call us', 'value'],
    ['brandColour', 'red', 'value'],
    ['brandColour', '#ffe08a', 'contrast'],
    ['brandLogo', 'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+', 'not-a-picture'],
    ['brandLogo', 'data:text/html;base64,PHNjcmlwdD4=', 'not-a-picture'],
    ['brandLogo', 'https://www.example.org/logo.png', 'not-a-picture'],
    ['brandLogo', `data:image/png;base64,${'A'.repeat(LOGO_LIMIT)}`, 'too-long'],
    ['colour', '#000000', 'unknown'],
    ['constructor', 'x', 'unknown'],
  ])('leaves out %s: %j, names it, and loses nothing else', (name, value, fault) => {
    const { policy, ignored } = readPolicy({ ...whole, [name]: value });
    const { [name as 'audience']: _, ...rest } = whole;
    expect(policy).toEqual(rest);
    expect(ignored).toEqual([{ name, fault }]);
  });

  it('leaves out one element of a list', () => {
    const { policy, ignored } = readPolicy({ sitesOff: ['coco.gg', 'a b', 3], topicsOff: ['scams', 'love'] });
    expect(policy).toEqual({ sitesOff: ['coco.gg'], topicsOff: ['scams'] });
    expect(ignored).toEqual([
      { name: 'sitesOff[1]', fault: 'value' },
      { name: 'sitesOff[2]', fault: 'type' },
      { name: 'topicsOff[1]', fault: 'value' },
    ]);
  });

  it('is read as its schema says, whatever it holds', () => {
    const value = fc.oneof(
      fc.constantFrom(...Object.values(whole)),
      fc.string(),
      fc.boolean(),
      fc.integer(),
      fc.array(fc.oneof(fc.constantFrom('coco.gg', 'scams', '*://a/*'), fc.string(), fc.integer())),
      fc.constant(null),
    );
    const managed = fc.dictionary(fc.constantFrom(...Object.keys(whole), 'other'), value);
    fc.assert(
      fc.property(managed, (policy) => {
        const read = readPolicy(policy);
        expect(policySchema.safeParse(read.policy).success).toBe(true);
        for (const [name, given] of Object.entries(policy)) {
          const alone = policySchema.strict().safeParse({ [name]: given }).success;
          const dark = name !== 'brandColour' || !read.ignored.some(({ fault }) => fault === 'contrast');
          const complaints = read.ignored.filter((one) => one.name.split('[')[0] === name);
          if (dark) expect(complaints.length === 0, `${name}: ${JSON.stringify(given)}`).toBe(alone);
        }
      }),
    );
  });

  it('is nothing where nothing fits', () => {
    for (const managed of [null, undefined, 3, 'x', []])
      expect(readPolicy(managed)).toEqual({ policy: {}, ignored: [] });
  });
});

it('is told to Chrome and Edge by a schema made from ours: node src/tools/managed-schema.ts', () => {
  expect(readFileSync(MANAGED_SCHEMA, 'utf8')).toBe(managedSchema());
});
