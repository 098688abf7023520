import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/settings/defaults.ts';
import { parseSettings } from '../../src/settings/parse.ts';
import { type Settings, settingsSchema } from '../../src/settings/schema.ts';

const chosen: Settings = {
  version: 1,
  audience: 'teen',
  language: 'en',
  country: 'BE',
  sites: { off: ['coco.gg'], added: ['*://*.example.com/*'] },
  watchEverywhere: true,
  mutedRules: ['fr.age.1'],
  topicsOff: ['scams'],
  sensitivity: { adult: 'fewer', teen: 'more' },
  counters: true,
  advicePage: false,
  welcomed: true,
  seenVersion: '0.1.0',
};

it('has defaults that fit the schema', () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings);
});

it('reads nothing stored as the defaults, without a notice', () => {
  expect(parseSettings(undefined)).toEqual({ settings: defaultSettings });
});

it('reads what was chosen as it is', () => {
  expect(parseSettings(chosen)).toEqual({ settings: chosen });
});

it.each([null, 'settings', 7, true, [], [chosen]])('reads %j as the defaults, with a notice', (stored) => {
  expect(parseSettings(stored)).toEqual({ settings: defaultSettings, notice: 'unreadable' });
});

describe('a damaged field', () => {
  it.each<[keyof Settings, unknown]>([
    ['audience', 'parent'],
    ['language', 'de'],
    ['country', 'fr'],
    ['sites', null],
    ['mutedRules', ['a', 3]],
    ['mutedRules', ['']],
    ['watchEverywhere', 'yes'],
    ['topicsOff', 'scams'],
    ['sensitivity', 'more'],
    ['counters', 1],
    ['advicePage', null],
    ['seenVersion', 1],
  ])('%s: %j gets its default, and the others stay', (field, value) => {
    const expected = { ...chosen, [field]: defaultSettings[field] };
    expect(parseSettings({ ...chosen, [field]: value })).toEqual({
      settings: expected,
      notice: 'unreadable',
    });
  });

  it('inside the sites leaves the rest of the sites', () => {
    const { settings } = parseSettings({ ...chosen, sites: { ...chosen.sites, off: ['https://coco.gg/'] } });
    expect(settings.sites).toEqual({ off: [], added: chosen.sites.added });
  });
});

it.each(Object.keys(chosen) as (keyof Settings)[])('takes its default silently: %s, when absent', (field) => {
  const { [field]: _, ...others } = chosen;
  expect(parseSettings({ ...others, version: 1 })).toEqual({
    settings: { ...chosen, [field]: defaultSettings[field] },
  });
});

it('keeps the sensitivity of one audience when that of the other is damaged or absent', () => {
  const of = (sensitivity: unknown) => parseSettings({ ...chosen, sensitivity }).settings.sensitivity;
  expect(of({ adult: 'loud', teen: 'more' })).toEqual({ adult: 'normal', teen: 'more' });
  expect(of({ teen: 'more' })).toEqual({ adult: 'normal', teen: 'more' });
});

it('takes what it knows from a newer version', () => {
  const newer = { ...chosen, version: 2, lock: { hash: 'x' }, audience: 'parent' };
  expect(parseSettings(newer)).toEqual({ settings: { ...chosen, audience: null }, notice: 'newer-version' });
});

it('accepts exactly what the schema accepts, and always gives valid settings', () => {
  const oddly = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 6, arbitrary }, { weight: 1, arbitrary: fc.anything() });
  const host = fc.constantFrom('coco.gg', 'example.com', 'a b', 'HTTP://x', '');
  const level = oddly(fc.constantFrom('fewer', 'normal', 'more'));
  const stored = fc.record({
    version: oddly(fc.constant(1)),
    audience: oddly(fc.constantFrom('adult', 'teen', null)),
    language: oddly(fc.constantFrom('auto', 'fr', 'en')),
    country: oddly(fc.constantFrom('FR', 'CA', null)),
    sites: oddly(fc.record({ off: fc.array(host), added: fc.array(fc.string()) })),
    mutedRules: oddly(fc.array(fc.string())),
    watchEverywhere: oddly(fc.boolean()),
    topicsOff: oddly(fc.array(fc.string())),
    sensitivity: oddly(fc.record({ adult: level, teen: level }, { requiredKeys: [] })),
    counters: oddly(fc.boolean()),
    advicePage: oddly(fc.boolean()),
    welcomed: oddly(fc.boolean()),
    seenVersion: oddly(fc.oneof(fc.string(), fc.constant(null))),
  });
  fc.assert(
    fc.property(stored, (value) => {
      const { settings, notice } = parseSettings(value);
      expect(settingsSchema.parse(settings)).toEqual(settings);
      expect(notice === undefined).toBe(settingsSchema.safeParse(value).success);
    }),
  );
});
