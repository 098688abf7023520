import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countries, emergencyNumbers, reportBody, reportWay } from '../../src/authorities/index.ts';
import { type Country, countrySchema } from '../../src/authorities/schema.ts';

const folder = 'src/authorities';
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Country => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

describe.each(files)('%s', (name) => {
  const file = read(name);

  it('fits the schema', () => {
    expect(countrySchema.parse(file)).toEqual(file);
  });

  it('is named after its country, and bundled', () => {
    expect(name).toBe(`${file.country.toLowerCase()}.json`);
    expect(countries).toContain(file.country);
  });

  it('names a time zone that the browser knows', () => {
    expect(() => new Intl.DateTimeFormat('en', { timeZone: file.timeZone })).not.toThrow();
  });

  it('gives each body one id, a purpose, and hours in one form', () => {
    const ids = file.bodies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { takes, hours } of file.bodies) {
      expect(Object.keys(takes)).not.toHaveLength(0);
      if (hours) expect(Boolean(hours.always)).not.toBe(Boolean(hours.spans));
    }
  });

  it('dials what it shows', () => {
    for (const { phone, sms } of file.bodies)
      for (const number of [phone, sms]) {
        const shown = number?.shown.replace(/\D/g, '').replace(/^[01](?=\d{9,})/, '') ?? '';
        expect(number?.dial ?? '').toMatch(new RegExp(`${shown}$`));
      }
  });

  it('has a body that takes reports and a number for danger', () => {
    const body = reportBody(file.country);
    expect(reportWay(body)?.href).toMatch(/^(https|mailto):/);
    expect(body.takes['illegal-content'] ?? body.takes.minor).toBe('anyone');
    expect(emergencyNumbers(file.country)).not.toHaveLength(0);
  });
});

describe('France', () => {
  it('gives 17, 112 and 114 by SMS, in this order', () => {
    expect(emergencyNumbers('FR').map(({ shown, way, href }) => [shown, way, href])).toEqual([
      ['17', 'call', 'tel:17'],
      ['112', 'call', 'tel:112'],
      ['114', 'sms', 'sms:114'],
    ]);
  });

  it('reports to PHAROS', () => {
    expect(reportWay(reportBody('FR'))?.href).toBe('https://www.internet-signalement.gouv.fr');
  });
});

it('never offers 114 as an emergency number in Italy, where it is a children’s line', () => {
  expect(emergencyNumbers('IT').map(({ shown }) => shown)).toEqual(['112']);
});

it('prints no number that nobody has seen on a source', () => {
  const unseen = [
    '0800 1111',
    '1800 66 66 66',
    '800 21 90 90',
    '0800-0432',
    '1 800 263-2266',
    '0800 22 55 530',
  ];
  const shown = files.flatMap((name) =>
    read(name).bodies.flatMap(({ phone, sms }) => [phone?.shown, sms?.shown]),
  );
  for (const number of [...unseen, '101', '113', '110']) expect(shown).not.toContain(number);
});

it('throws on a country without a file, and bundles every file', () => {
  expect(() => emergencyNumbers('XX')).toThrow('No authorities for XX');
  expect(countries).toHaveLength(files.length);
});
