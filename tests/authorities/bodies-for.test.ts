import { describe, expect, it } from 'vitest';
import { bodiesFor, countries, type Need } from '../../src/authorities/index.ts';
import { NEEDS_OF_SIGN } from '../../src/authorities/needs.ts';
import { SIGNS } from '../../src/engine/finding.ts';

type Reader = 'adult' | 'teen' | null;
const ids = (signs: string[], audience: Reader, needs: Need[] = []) =>
  bodiesFor('FR', { signs, audience, needs }).map(({ id }) => id);

describe('the right body first, in France', () => {
  it.each<[string, string[], Reader, string[]]>([
    ['a teen is asked their age', ['asks-age'], 'teen', ['3018', '119']],
    ['nobody said who reads: as for a teen', ['asks-age', 'secrecy'], null, ['3018', '119']],
    [
      'an adult sees a room about minors',
      ['minor-coded'],
      'adult',
      ['pharos', 'point-de-contact', '119', '3018'],
    ],
    ['a teen sees a room of abuse', ['abuse-room'], 'teen', ['119', '3018']],
    ['an adult is threatened with images', ['threat-exposure'], 'adult', ['17cyber', 'thesee']],
    ['a teen is threatened with images', ['threat-exposure'], 'teen', ['3018', '17cyber']],
    ['an ambush, an adult', ['ambush'], 'adult', ['sos-homophobie', 'arretons-les-violences']],
    ['drugging', ['drugging'], 'adult', ['crafs']],
    ['drugging, whatever else', ['asks-age', 'drugging'], 'teen', ['crafs']],
    ['money for a minor', ['paid-sex', 'minor-mention'], 'adult', ['119', 'acpe']],
    ['money offered to a teen', ['paid-sex'], 'teen', ['119', 'acpe']],
    ['an adult is asked for money', ['money-request'], 'adult', ['17cyber', 'thesee']],
    ['an adult, nothing seen', [], 'adult', ['pharos']],
  ])('%s', (_, signs, audience, first) => {
    expect(ids(signs, audience).slice(0, first.length)).toEqual(first);
  });

  it('puts what the reader says before what was seen', () => {
    expect(ids(['money-request'], 'adult', ['danger-now']).slice(0, 3)).toEqual(['police', '112', '114']);
  });
});

it('leaves out what is not for this reader', () => {
  expect(ids(['threat-exposure'], 'teen')).not.toContain('thesee');
  expect(bodiesFor('CA', { signs: ['asks-age'], audience: 'adult' }).map(({ id }) => id)).not.toContain(
    'kids-help-phone',
  );
});

it('ends with the discreet door, once', () => {
  expect(ids(['asks-age', 'asks-age'], 'teen').at(-1)).toBe('stop-fr');
  expect(new Set(ids(['asks-age'], 'teen')).size).toBe(ids(['asks-age'], 'teen').length);
});

it('knows what may be needed after every sign', () => {
  expect(Object.keys(NEEDS_OF_SIGN).sort()).toEqual([...SIGNS].sort());
});

it.each([...countries])('finds someone in %s after every sign, for every reader', (country) => {
  for (const sign of SIGNS)
    for (const audience of ['adult', 'teen', null] as const) {
      const [first] = bodiesFor(country, { signs: [sign], audience });
      expect(first, `${sign} for ${audience}`).toBeDefined();
    }
});
