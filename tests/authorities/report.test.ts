import { describe, expect, it, test } from 'vitest';
import {
  CATEGORIES,
  type Category,
  categoryFor,
  countries,
  reportBodies,
  reportBody,
  reportWay,
} from '../../src/authorities/index.ts';
import { SIGNS } from '../../src/engine/finding.ts';

describe('the category of a report', () => {
  it.each<[string[], 'teen' | 'adult' | null, Category]>([
    [['asks-age', 'secrecy', 'moves-app'], 'teen', 'minor-approached'],
    [['asks-age', 'secrecy', 'moves-app'], null, 'minor-approached'],
    [['asks-age', 'moves-app'], 'adult', 'other'],
    [['secrecy', 'threat-exposure'], 'teen', 'blackmail'],
    [['money-request', 'threat-exposure'], 'adult', 'blackmail'],
    [['money-request'], 'adult', 'fraud'],
    [['money-request', 'asks-image'], 'teen', 'minor-approached'],
    [['drugging', 'proposes-meeting'], 'adult', 'drugging'],
    [['ambush', 'proposes-meeting'], 'adult', 'ambush'],
    [['paid-sex', 'minor-mention'], 'adult', 'paid'],
    [['minor-coded'], 'adult', 'minors'],
    [['abuse-room'], null, 'minors'],
    [['adult-coded'], 'teen', 'other'],
    [[], null, 'other'],
  ])('of %j for %s: %s', (signs, audience, category) => {
    expect(categoryFor(signs, audience)).toBe(category);
  });

  it('is one of the list for every sign there is', () => {
    for (const sign of SIGNS)
      for (const audience of ['teen', 'adult', null] as const)
        expect(CATEGORIES).toContain(categoryFor([sign], audience));
  });
});

describe('who takes a report', () => {
  const ids = (country: string, category: Category, audience: 'teen' | 'adult') =>
    reportBodies(country, category, audience).map(({ id }) => id);

  it.each<[string, Category, 'teen' | 'adult', string[]]>([
    ['FR', 'minor-approached', 'teen', ['pharos']],
    ['FR', 'minors', 'adult', ['pharos']],
    ['FR', 'blackmail', 'teen', ['3018', 'pharos']],
    ['FR', 'blackmail', 'adult', ['17cyber', 'pharos']],
    ['FR', 'fraud', 'adult', ['17cyber', 'pharos']],
    ['ES', 'minors', 'teen', ['policia-nacional']],
  ])('in %s, %s, %s: %j', (country, category, audience, expected) => {
    expect(ids(country, category, audience)).toEqual(expected);
  });

  test.each(countries)('in %s somebody does, whatever it is about, and can be reached', (country) => {
    for (const category of CATEGORIES)
      for (const audience of ['teen', 'adult', null] as const) {
        const bodies = reportBodies(country, category, audience);
        expect(bodies).toContainEqual(reportBody(country));
        for (const body of bodies) expect(reportWay(body)).toBeDefined();
      }
  });

  it('is written to where there is no form, and called where there is neither', () => {
    const body = reportBody('ES');
    expect(reportWay(body)?.kind).toBe('mail');
    const { url, email, ...bare } = reportBody('FR');
    expect(reportWay(bare)).toBeUndefined();
    expect(reportWay({ ...bare, phone: { shown: '17', dial: '17', sure: 'A' } })).toEqual({
      kind: 'call',
      href: 'tel:17',
    });
  });
});
