import { describe, expect, it } from 'vitest';
import { hashOf, isHash, isSecret } from '../../../src/settings/lock/hash.ts';
import { codeFault, isPhrase, readCode, readPhrase } from '../../../src/settings/lock/secret.ts';

describe('a code', () => {
  it.each([
    ['', 'short'],
    ['12345', 'short'],
    ['  1 3 5  ', 'short'],
    ['000000', 'easy'],
    ['121212', 'easy'],
    ['123456', 'easy'],
    ['987654', 'easy'],
    ['abcdef', 'easy'],
    ['phare-79', null],
    ['602214', null],
    ['été 2026', null],
  ])('"%s": %s', (code, fault) => {
    expect(codeFault(code)).toBe(fault);
  });

  it('is the same from another keyboard', () => {
    expect(readCode('phare-\uff17\uff19 ')).toBe('phare-79');
    expect(readCode('e\u0301te\u0301 79')).toBe(readCode('été 79'));
    expect(readCode('Phare-79')).not.toBe(readCode('phare-79'));
  });
});

describe('a recovery phrase', () => {
  it('is read from paper as it was shown', () => {
    const shown = 'abeille académie étoile flûte gravité hélice';
    expect(readPhrase('  ABEILLE, academie\netoile   flute – gravite helice.')).toBe(readPhrase(shown));
    expect(readPhrase('academie abeille etoile flute gravite helice')).not.toBe(readPhrase(shown));
  });

  it('has six words at least', () => {
    expect(isPhrase('one two three four five six')).toBe(true);
    expect(isPhrase('one two three four five')).toBe(false);
    expect(isPhrase('')).toBe(false);
  });
});

describe('a hash', () => {
  it('is salted and slow, and holds nothing of the secret', async () => {
    const [one, other] = await Promise.all([hashOf('phare-79'), hashOf('phare-79')]);
    expect(one.rounds).toBeGreaterThanOrEqual(600_000);
    expect(one.salt).not.toBe(other.salt);
    expect(one.sum).not.toBe(other.sum);
    expect(JSON.stringify(one)).not.toContain('phare');
    expect(isHash(one)).toBe(true);
    expect(await isSecret('phare-79', one)).toBe(true);
    expect(await isSecret('phare-78', one)).toBe(false);
  });

  it('is PBKDF2 with HMAC-SHA-256 as others compute it', async () => {
    const { pbkdf2Sync } = await import('node:crypto');
    const { salt, rounds, sum } = await hashOf('phare-79');
    const expected = pbkdf2Sync('phare-79', Buffer.from(salt, 'base64'), rounds, 32, 'sha256');
    expect(sum).toBe(expected.toString('base64'));
  });

  it.each([
    [undefined],
    [{}],
    [{ salt: 'AAAA', rounds: 600_000, sum: 'AAAA' }],
    [{ salt: 'A'.repeat(22).concat('=='), rounds: 1, sum: 'A'.repeat(43).concat('=') }],
    [{ salt: '%'.repeat(24), rounds: 600_000, sum: 'A'.repeat(43).concat('=') }],
  ])('is none: %j', (value) => {
    expect(isHash(value)).toBe(false);
  });
});
