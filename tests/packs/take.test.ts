/** What is taken in, and what is refused, and why. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES, MOST_PHRASES, MOST_RULES } from '../../src/packs/limits.ts';
import { signPack } from '../../src/packs/signature.ts';
import { dangerSigns } from '../../src/packs/silences.ts';
import { takePack } from '../../src/packs/take.ts';
import { readLanguage } from '../../src/rules/language.ts';
import { FLAGGED, sample, text, withFrame, withRule } from './sample.ts';

const language = readLanguage();
const take = (file: string, clock?: () => number) => takePack(file, language, clock);
const faults = async (file: string, clock?: () => number) => {
  const taken = await take(file, clock);
  return 'faults' in taken ? taken.faults : [];
};

describe('a sound pack', () => {
  test('is taken in, with what is told of it', async () => {
    const taken = await take(text());
    expect(taken).toMatchObject({
      pack: {
        head: {
          id: 'exemple/forum',
          author: 'Association Exemple',
          version: 3,
          date: '2026-11-20',
          rules: [{ id: 'exemple/forum/fr-lilas', sign: 'secrecy', topic: 'grooming' }],
          frames: 1,
          signer: null,
        },
        bodies: [{ id: 'exemple/forum/ecoute', country: 'FR', timeZone: 'Europe/Paris' }],
      },
    });
  });

  test('is the one that the README shows', async () => {
    const [, file = ''] =
      /## Your own pack[\s\S]*?```json\n([\s\S]*?)```/.exec(readFileSync('src/rules/README.md', 'utf8')) ??
      [];
    expect(file).toContain('example/forum');
    expect(await faults(file)).toEqual([]);
  });

  test('may hold bodies alone', async () => {
    const { rules: _, contexts: __, words: ___, ...bodies } = sample;
    expect(await faults(text(bodies))).toEqual([]);
  });
});

describe('a pack that is refused', () => {
  test.each([
    ['{ "pack": ', { kind: 'syntax' }],
    ['', { kind: 'syntax' }],
    ['[]', { kind: 'not-a-pack' }],
    ['{"format":"vigie-settings"}', { kind: 'not-a-pack' }],
    [text({ ...sample, pack: 'fr' }), { kind: 'form', path: ['pack'] }],
    [text({ ...sample, author: undefined }), { kind: 'type', path: ['author'] }],
    [text({ ...sample, date: '20 nov' }), { kind: 'form', path: ['date'] }],
    [text({ ...sample, levels: {} }), { kind: 'unknown', path: ['levels'] }],
    [withRule({ sign: 'gay' }), { kind: 'value', path: ['rules', 0, 'sign'] }],
    [withRule({ flags: ['un seul'] }), { kind: 'form', path: ['rules', 0, 'flags'] }],
    [withRule({ phrases: ['(a'] }), { kind: 'rule', rule: 'fr-lilas', why: 'phrase', text: '(a' }],
    [withRule({ phrases: ['@inconnu'] }), { kind: 'rule', why: 'phrase' }],
    [withRule({ phrases: ['t es gay'] }), { kind: 'rule', why: 'identity', text: 't es gay' }],
    [withRule({ phrases: ['homosex*'] }), { kind: 'rule', why: 'identity' }],
    [withRule({ id: 'en-lilas' }), { kind: 'rule', why: 'id' }],
    [withRule({ flags: [FLAGGED, 'rien à voir'] }), { kind: 'rule', why: 'flags', text: 'rien à voir' }],
    [
      withRule({ passes: [FLAGGED, 'autre'] }),
      { kind: 'rule', why: 'passes', text: FLAGGED, path: ['rules', 0] },
    ],
    [withFrame({ flags: ['lilas', 'lu dans notre atelier lilas'] }), { kind: 'rule', why: 'frames' }],
    [withFrame({ passes: ['dans notre atelier lilas', 'b'] }), { kind: 'rule', why: 'not-frame' }],
  ])('%#', async (file, fault) => {
    expect((await faults(file))[0]).toMatchObject(fault);
  });

  test('names who somebody is in a named set', async () => {
    const file = text({
      ...sample,
      words: { lieu: ['@qui', 'forum lilas', 'salon lilas'], qui: ['un gay'] },
    });
    expect(await faults(file)).toMatchObject([{ kind: 'rule', rule: 'fr-lilas', why: 'identity' }]);
  });

  test.each(['all', ...dangerSigns(language.levels)])('would silence %s', async (sign) => {
    const found = await faults(withFrame({ cancels: ['asks-age', sign] }));
    expect(found).toEqual([{ kind: 'silences', path: ['contexts', 0, 'cancels'], rule: 'fr-atelier', sign }]);
  });

  test('the dangers that nothing silences are those that one sentence makes', () => {
    expect([...dangerSigns(language.levels)].sort()).toEqual(
      ['abuse-room', 'ambush', 'drugging', 'minor-coded', 'threat-exposure'].sort(),
    );
  });

  test('has 50 MB: not even parsed', async () => {
    const huge = `{"pack":"${'x'.repeat(50_000_000)}"}`;
    const before = performance.now();
    expect(await faults(huge)).toEqual([{ kind: 'big' }]);
    expect(performance.now() - before).toBeLessThan(50);
  });

  test('is too large by its bytes, not its letters', async () => {
    expect(await faults(text({ ...sample, author: 'é'.repeat(MOST_BYTES / 2) }))).toEqual([{ kind: 'big' }]);
  });

  test('has too many rules, or too many phrases', async () => {
    const frame = { id: 'fr-a', cancels: ['secrecy'], phrases: ['a'], flags: ['a', 'a'], passes: ['b', 'b'] };
    const many = { ...sample, contexts: Array.from({ length: MOST_RULES }, () => frame) };
    expect(await faults(text(many))).toEqual([
      { kind: 'many-rules', count: MOST_RULES + 1, most: MOST_RULES },
    ]);
    const words = { lieu: Array.from({ length: MOST_PHRASES }, (_, i) => `mot ${i}`) };
    expect(await faults(text({ ...sample, words }))).toMatchObject([{ kind: 'many-phrases' }]);
  });

  test('takes too long', async () => {
    let now = 0;
    const clock = () => {
      now += 3_000;
      return now;
    };
    expect(await faults(text(), clock)).toEqual([{ kind: 'slow' }]);
  });
});

test('the largest pack there may be is ready, or refused, in its time', { timeout: 30_000 }, async () => {
  const members = Array.from({ length: 300 }, (_, i) => `mot${i} deux${i}`);
  const rules = Array.from({ length: 300 }, (_, i) => ({
    ...sample.rules[0],
    id: `fr-r${i}`,
    except: undefined,
    phrases: Array.from({ length: 10 }, (_, j) => `lilas${i} [@lieu] ..6 (@lieu|a|b c) x${j} [@lieu] fin`),
    flags: [`lilas${i} a x1 fin`, `lilas${i} b c x2 fin`],
  }));
  const file = JSON.stringify({ ...sample, words: { lieu: members }, rules });
  expect(file.length).toBeLessThan(MOST_BYTES);
  const before = performance.now();
  const found = await faults(file);
  expect(performance.now() - before).toBeLessThan(10_000);
  expect([[], [{ kind: 'slow' }]]).toContainEqual(found);
});

describe('a signed pack', async () => {
  const keys = (await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair;
  const signed = await signPack(sample, 'Réseau Exemple', keys);

  test('shows its signer and the fingerprint of the key, whatever the order of its keys', async () => {
    const turned = Object.fromEntries(Object.entries(signed).reverse());
    for (const file of [text(signed), JSON.stringify(turned)])
      expect(await take(file)).toMatchObject({
        pack: {
          head: { signer: { by: 'Réseau Exemple', fingerprint: expect.stringMatching(/^(\w{4} ?){4}$/) } },
        },
      });
  });

  test.each([
    ['another version', { ...signed, version: 4 }],
    ['another phrase', { ...signed, words: { lieu: ['forum lilas', 'salon lilas', 'parc'] } }],
    ['no bodies', { ...signed, bodies: undefined }],
    ['another name', { ...signed, signature: { ...signed.signature, by: 'Autre' } }],
  ])('with %s is refused', async (_, changed) => {
    expect(await faults(text(changed))).toEqual([{ kind: 'tampered' }]);
  });
});

describe('whatever a file holds', () => {
  test('it is taken or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...Object.keys(sample), '__proto__'), fc.jsonValue()),
        async (some) => {
          await take(text({ ...sample, ...some }));
        },
      ),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.string(), async (file) => {
        expect(await faults(file)).toHaveLength(1);
      }),
    );
  });
});
