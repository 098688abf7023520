/** The rule language, each of its pieces both ways. */
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { createEngine } from '../../src/engine/index.ts';
import { PhraseError, parsePhrase } from '../../src/engine/match/parse-phrase.ts';
import { rule, ruleSet, seen } from './observe.ts';

const matches = (phrase: string, text: string, words?: Record<string, string[]>) =>
  seen(ruleSet([rule('it', [phrase])], words ? { words } : {}), text).length > 0;

describe('a phrase', () => {
  test.each([
    ['ta photo', 'envoie ta photo', 'ta belle photo'],
    ['photo*', 'des photographies', 'phot'],
    ['(dis|raconte*) rien', 'racontez rien', 'pense rien'],
    ['(dis|ne parle) rien', 'ne parle rien', 'parle rien'],
    ['((t|tu) es|es tu) seule', 'es-tu seule', 'tu seule'],
    ['viens [tout de suite] ici', 'viens ici', 'viens vite ici'],
    ['viens [tout de suite] ici', 'viens tout de suite ici', 'viens tout ici'],
    ['rien ..2 parents', 'rien à tes parents', 'rien à dire à tes parents'],
    ['rien .. parents', 'rien à dire parents', 'rien à dire à tes parents'],
    ['rien ..2 parents', 'rien parents', 'rien. À tes parents'],
    ['^ seule', 'Seule ici', 'es-tu seule'],
    ['^ seule', 'salut ! seule ?', 'salut, seule'],
    ['^ ..1 seule', 'toute seule', 'elle est seule'],
    ['^ ..1 seule', 'salut ! toute seule', 'salut toute seule'],
    ['^ [oh] ..1 seule', 'toute seule', 'elle est seule'],
    ['^ [oh] ..1 seule', 'oh toi seule', 'ah toi seule'],
    ['seule $', 'toute seule', 'seule au monde'],
    ['seule ?', 'tu es seule ?', 'tu es seule'],
    ['seule ..2 ?', 'es-tu seule ce soir ?', 'es-tu seule ce soir-là ?'],
    ['seule ..2 $', 'tu es seule ce soir', 'tu es seule ce soir je crois'],
    ['tu es seule [toi] ?', 'tu es seule ?', 'tu es seule toi'],
    ['ans {minor}', 'ans 14', 'ans 18'],
    ['{adult} ans', '18 ans', '17 ans'],
    ['{age} ans', '6 ans', '120 ans'],
    ['moins de 18', 'moins de 18 ans', 'moins de 25 ans'],
    ['moins de 18', 'moins de dix-huit ans', 'moins de 19'],
    ['{number} ans deux fois', '3 ans, deux fois', '3 ans fois'],
    ['(ne|nee) en {birthyear}', 'née en 2010', 'née en 2007'],
    ['(ne|nee) en {birthyear}', 'né en 12', 'né en 1998'],
    ['(nee en 2011|ne en {birthyear})', 'né en 2011', 'né en 2019'],
    ['{number} {birthyear}', '2010 2010', '2026 2026'],
    ['i m {minor}', 'i’m 14 am i right', 'i’m up at 10 am'],
    ['(quinze|seize) ans', '15 ans', 'quatorze ans'],
    ['(dit 18|oui) {adult} ans', 'oui 18 ans', 'dit 19 ans'],
    ['[a|b] c ..1 [d] e', 'c x e', 'c x y e'],
    ['l âge', "l'âge", 'la ge'],
  ])('%s', (phrase, yes, no) => {
    expect(matches(phrase, yes), `${phrase} in ${yes}`).toBe(true);
    expect(matches(phrase, no), `${phrase} in ${no}`).toBe(false);
  });

  test('may name sets of words, of several words and of other sets', () => {
    const words = { toi: ['toi', 'tes parents', '@eux'], eux: ['ta mere'] };
    expect(matches('rien a @toi', 'rien à ta mère', words)).toBe(true);
    expect(matches('rien a @toi', 'rien à tes parents', words)).toBe(true);
    expect(matches('rien a @toi', 'rien à tes', words)).toBe(false);
  });

  test.each([
    ['', /empty/],
    ['(a|b', /"\)" is missing/],
    ['{ages} ans', /no slot is named \{ages\}/],
    ['a)', /no beginning/],
    ['(a|)', /alternative is empty/],
    ['ab*', /three letters/],
    ['a ..9 b', /from 1 to 6/],
    ['[peut etre]', /can be nothing/],
    ['@unknown', /no set of words/],
  ])('that is wrong says so: %j', (phrase, message) => {
    expect(() =>
      createEngine(compileRules(ruleSet([rule('it', [phrase])]))).assess(
        { kind: 'message', text: 'a' },
        { audience: null },
      ),
    ).toThrow(message);
  });

  test('errors name the rule', () => {
    expect(() =>
      createEngine(compileRules(ruleSet([rule('fr-broken', ['(a'])]))).assess(
        { kind: 'message', text: 'a' },
        { audience: null },
      ),
    ).toThrow(/fr-broken/);
    expect(() => parsePhrase('(a')).toThrow(PhraseError);
  });
});

describe('exceptions', () => {
  test('take off a match that they overlap, and no other', () => {
    const set = ruleSet([rule('it', ['envoie ..2 photo'], { except: ['photo du menu'] })]);
    expect(seen(set, 'envoie la photo du menu')).toEqual([]);
    expect(seen(set, 'envoie la photo du menu puis envoie une photo')).toEqual(['it:envoie une photo']);
  });

  test('`unless` takes off every match in the text', () => {
    const set = ruleSet([rule('it', ['c est un secret'], { unless: ['anniversaire'] })]);
    expect(seen(set, 'c’est un secret')).toHaveLength(1);
    expect(seen(set, 'c’est un secret, pour son anniversaire')).toEqual([]);
  });

  test('a frame cancels the signs that it names', () => {
    const contexts = [
      { id: 'fr-told', cancels: ['asks-age' as const], phrases: ['il m a demande'], flags: [], passes: [] },
    ];
    const set = ruleSet([rule('it', ['mon age']), rule('other', ['secret'], { sign: 'secrecy' })], {
      contexts,
    });
    expect(seen(set, 'il m’a demandé mon âge en secret')).toEqual(['other:secret']);
  });
});
