import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS, SIGNS } from '../../src/engine/finding.ts';
import { checkRules } from '../../src/tools/check-rules.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

const rules = loadRules();

describe('the bundled packs', () => {
  // All examples of all rules, twice: seconds on a busy machine.
  test('are sound: shape, phrases, and every example both ways', { timeout: 60_000 }, () => {
    expect(checkRules(rules)).toEqual([]);
  });

  test('are named by their file', () => {
    for (const language of ['fr', 'en'])
      for (const file of readdirSync(`src/rules/${language}`)) {
        const { pack } = JSON.parse(readFileSync(`src/rules/${language}/${file}`, 'utf8'));
        if (pack !== undefined) expect(`${pack}.json`).toBe(`${language}/${file}`);
      }
  });

  test.each(['fr', 'en'])('see every sign in %s', (language) => {
    const signs = new Set(
      rules.packs
        .filter((pack) => pack.language === language)
        .flatMap((pack) => pack.rules ?? [])
        .map(({ sign }) => sign),
    );
    expect([...SIGNS].filter((sign) => !signs.has(sign))).toEqual([]);
  });
});

describe('the table of levels', () => {
  const { alone, together } = rules.levels;

  test('has a row for each sign and no other', () => {
    expect(Object.keys(alone).sort()).toEqual([...SIGNS].sort());
  });

  test('names signs and levels that there are', () => {
    for (const row of together) {
      for (const sign of [...(row.all ?? []), ...(row.any ?? [])]) expect(SIGNS).toContain(sign);
      for (const level of Object.values(row.level)) expect(LEVELS).toContain(level);
      expect((row.all?.length ?? 0) + (row.any?.length ?? 0), row.id).toBeGreaterThan(0);
    }
    expect(new Set(together.map(({ id }) => id)).size).toBe(together.length);
  });

  test('a sign alone is a danger only where one sentence is enough', () => {
    const dangers = SIGNS.filter((sign) => alone[sign].teen === 'danger' || alone[sign].adult === 'danger');
    expect(new Set(dangers)).toEqual(
      new Set(['threat-exposure', 'drugging', 'ambush', 'abuse-room', 'minor-coded']),
    );
  });

  test('an adult’s consent raises nothing: an advance, another app, a picture asked', () => {
    for (const sign of ['sexual-advance', 'moves-app', 'asks-image', 'adult-coded'] as const)
      expect(alone[sign].adult).toBe('none');
  });
});
