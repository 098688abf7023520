/** What rule authors are told about phrases that no text can ever meet. */
import { describe, expect, test } from 'vitest';
import { CUE_SIGNS, type Cues } from '../../src/engine/cues/index.ts';
import type { RuleSet } from '../../src/engine/rule-set.ts';
import { checkCues } from '../../src/tools/check-cues.ts';
import { checkRules } from '../../src/tools/check-rules.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

const bundled = loadRules();
/** What packs share: a rule's examples are read without what is learned. */
const { cues: _cues, nameCues: _nameCues, talks: _talks, ...shared } = bundled;

function told(phrase: string, flags: readonly string[] = [phrase, phrase]): string[] {
  const rule = {
    id: 'fr-test',
    sign: 'asks-age' as const,
    phrases: [phrase],
    flags,
    passes: ['non', 'rien'],
  };
  const set: RuleSet = {
    ...shared,
    packs: [{ pack: 'fr/test', language: 'fr', version: 1, rules: [rule] }],
  };
  return checkRules(set).map(({ message }) => message);
}

describe('the rules tool', () => {
  test.each(['quel age', "j'ai {minor} ans", 'dis (moi|nous) ..2 age ?', 'a vingt ans'])(
    'has nothing to say of "%s"',
    (phrase) => {
      expect(told(phrase, [text(phrase), text(phrase)])).toEqual([]);
    },
  );

  test.each([
    ['50 % de part', /"%".*read as a space/],
    ['100 £ ici', /"£".*read as a space/],
    ['j ai vingt quatre ans', /"vingt quatre".*one number: write it in digits/],
    ['quatre-vingt ans', /"quatre vingt".*one number/],
  ])('says why "%s" is never seen', (phrase, message) => {
    expect(told(phrase).some((one) => message.test(one))).toBe(true);
  });

  test.each([
    ['quel age ..', /^"\.\." at the end of "quel age \.\." takes no word: leave it out/],
    ['(quel age|dis ..2)', /^"\.\.2" at the end/],
    ['quel age [toi ..1]', /^"\.\.1" at the end/],
  ])('says that the last gap of "%s" takes no word', (phrase, message) => {
    expect(told(phrase, ['quel age', 'dis quel age']).filter((one) => message.test(one))).toHaveLength(1);
  });

  test('says the same of an exception, and names its rule', () => {
    const rule = {
      ...{ id: 'fr-test', sign: 'asks-age' as const, phrases: ['quel age'], except: ['quel age avait ..2'] },
      ...{ flags: ['quel age', 'quel age ?'], passes: ['quel age avait-il', 'rien'] },
    };
    const packs = [{ pack: 'fr/test', language: 'fr', version: 1, rules: [rule] }];
    expect(checkRules({ ...shared, packs })).toEqual([
      expect.objectContaining({
        pack: 'fr/test',
        rule: 'fr-test',
        message: expect.stringContaining('"..2"'),
      }),
    ]);
  });
});

/** A text that the phrase flags. */
function text(phrase: string): string {
  return phrase
    .replace('{minor}', '15')
    .replace(/\((\w+)\|\w+\)/, '$1')
    .replace('..2 ', '');
}

describe('what it says of cues', () => {
  const faults = (cues: Cues) =>
    checkCues('cues', cues, CUE_SIGNS).map(({ rule, message }) => `${rule}: ${message}`);

  test('is nothing where they are sound', () => {
    expect(
      faults({
        bias: { secrecy: -4.2 },
        classes: { tell: ['tell', 'say'], none: ['nobody'] },
        weights: {
          '@tell .. @none': { secrecy: 6 },
          '{minor} .. ?': { secrecy: 1 },
          '^ shh': { secrecy: 9 },
        },
      }),
    ).toEqual([]);
  });

  test.each([
    ['an identity', { gay: { ambush: 3 } }, /"gay" says who somebody is/],
    ['an identity in a pair', { 'for muslims': { ambush: 3 } }, /"muslims" says who somebody is/],
    ['a class that is not there', { '@lilac .. ?': { secrecy: 3 } }, /there is no class @lilac/],
    ['a sign of rooms', { lycee: { 'minor-coded': 3 } }, /no sign that cues are of/],
    ['half a weight', { shh: { secrecy: 0.5 } }, /a whole number/],
    ['three words', { 'do not tell': { secrecy: 3 } }, /write a word, two words/],
  ])('names %s', (_, weights, message) => {
    expect(faults({ bias: {}, classes: {}, weights: weights as Cues['weights'] })).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test.each([
    ['an identity', ['queer'], /"queer" says who somebody is/],
    ['two words', ['do not'], /"do not" is no plain word/],
  ])('names %s in a class', (_, words, message) => {
    expect(faults({ bias: {}, classes: { lilac: words }, weights: {} })).toEqual([
      expect.stringMatching(message),
    ]);
  });

  test('is nothing of the bundled ones', () => {
    expect(checkCues('cues', bundled.cues as Cues, CUE_SIGNS)).toEqual([]);
  });
});
