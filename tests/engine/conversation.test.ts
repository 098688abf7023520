/** Signs add up over a conversation: who said them, in which turn, to whom. */
import { beforeEach, describe, expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import type { Audience, Level } from '../../src/engine/finding.ts';
import { createEngine, type Engine } from '../../src/engine/index.ts';
import { rule, ruleSet } from './observe.ts';

const set = ruleSet([
  rule('age', ['quel age']),
  rule('secret', ['notre secret'], { sign: 'secrecy' }),
  rule('app', ['t as snap'], { sign: 'moves-app' }),
  rule('photo', ['une photo'], { sign: 'asks-image' }),
  rule('threat', ['je publie tout'], { sign: 'threat-exposure' }),
  rule('minor', ['j ai {minor} ans'], { sign: 'minor-mention', from: 'any' }),
  rule('name', ['genereux'], { sign: 'paid-sex', in: ['member'] }),
]);

let engine: Engine;
let audience: Audience | null;
beforeEach(() => {
  engine = createEngine(compileRules(set));
  audience = 'teen';
});

const say = (text: string, from: 'me' | 'them' = 'them', conversation: string | undefined = 'c') =>
  engine.assess({ kind: 'message', text, from, conversation }, { audience });
const level = (text: string, from?: 'me' | 'them', conversation?: string): Level =>
  say(text, from, conversation).level;

describe('a conversation', () => {
  test('grows from info to danger as signs come together', () => {
    expect(level('quel age ?')).toBe('info');
    expect(level('il fait beau')).toBe('none');
    const finding = say('c’est notre secret');
    expect(finding.level).toBe('danger');
    expect(finding.because).toContain('secret-and-approach');
    expect(finding.seen).toEqual(['asks-age', 'secrecy']);
  });

  test('keeps correspondents apart', () => {
    say('quel age ?', 'them', 'a');
    expect(say('c’est notre secret', 'them', 'b').because).toEqual(['secrecy']);
  });

  test('takes a message without a conversation alone', () => {
    engine.assess({ kind: 'message', text: 'quel age' }, { audience });
    expect(engine.assess({ kind: 'message', text: 'notre secret' }, { audience }).level).toBe('caution');
  });

  test('in a room adds up by author', () => {
    const inRoom = (author: string, text: string) =>
      engine.assess(
        { kind: 'message', text, from: 'them', author, conversation: 'room', where: 'room' },
        { audience },
      );
    inRoom('a', 'quel age');
    expect(inRoom('b', 'notre secret').level).toBe('caution');
    expect(inRoom('a', 'notre secret').level).toBe('danger');
  });

  test('does not count the reader’s own words against anybody', () => {
    expect(level('quel age ?', 'me')).toBe('none');
    expect(say('c’est notre secret').because).toEqual(['secrecy']);
  });

  test('does not repeat a danger until something new is seen', () => {
    expect(level('je publie tout')).toBe('danger');
    expect(level('je publie tout')).toBe('info');
    expect(level('quel age ?')).toBe('info');
    expect(level('notre secret')).toBe('danger');
  });

  test('tells when the same is asked again', () => {
    expect(level('notre secret')).toBe('caution');
    say('bla');
    const again = say('notre secret');
    expect(again).toMatchObject({ level: 'danger', because: ['secrecy', 'secret-again'] });
  });

  test('lets old signs fade', () => {
    say('quel age ?');
    for (let i = 0; i < set.levels.fadesAfter; i++) say('bla');
    expect(say('notre secret').because).toEqual(['secrecy']);
    expect(say('encore').seen).toEqual(['secrecy']);
  });

  test('is forgotten when asked', () => {
    say('quel age ?');
    engine.forget('c');
    expect(say('notre secret').because).toEqual(['secrecy']);
  });

  test('holds no word and no name in what it hands over', () => {
    say('quel age ?');
    expect(JSON.stringify(say('notre secret, Camille de Rouen'))).not.toMatch(/Camille|Rouen|secret,/);
  });
});

describe('weak evidence', () => {
  const weakly = createEngine(
    compileRules(
      ruleSet([
        rule('sure-secret', ['notre secret'], { sign: 'secrecy' }),
        rule('weak-secret', ['entre nous'], { sign: 'secrecy', weak: true }),
        rule('sure-threat', ['je balance tout'], { sign: 'threat-exposure' }),
        rule('weak-threat', ['je publie'], { sign: 'threat-exposure', weak: true }),
        rule('weak-age', ['quel age'], { weak: true }),
      ]),
    ),
  );
  const hear = (text: string, conversation?: string) =>
    weakly.assess({ kind: 'message', text, ...(conversation && { conversation }) }, { audience: 'teen' });

  test('alone is at most info, whatever its sign', () => {
    expect(hear('je publie').level).toBe('info');
    expect(hear('ça reste entre nous').level).toBe('info');
  });
  test('together with other weak evidence is no more', () => {
    hear('quel age ?', 'a');
    expect(hear('ça reste entre nous', 'a').level).toBe('info');
  });
  test('beside something sure counts in full', () => {
    hear('quel age ?', 'b');
    expect(hear('c’est notre secret', 'b').level).toBe('danger');
    expect(hear('c’est notre secret', 'c').level).toBe('caution');
    expect(hear('quel age ?', 'c').level).toBe('danger');
  });
  test('does not use up what the sure sign of the same kind tells later', () => {
    hear('je publie', 'd');
    expect(hear('je balance tout', 'd').level).toBe('danger');
    expect(hear('je balance tout', 'd').level).toBe('info');
  });
});

describe('the reader', () => {
  test('who is an adult is not warned of what adults ask each other', () => {
    audience = 'adult';
    expect(level('quel age ?')).toBe('none');
    expect(level('t as snap')).toBe('none');
    expect(level('une photo')).toBe('none');
    expect(level('je publie tout')).toBe('danger');
  });

  test('who is not known has the teen’s thresholds', () => {
    audience = null;
    expect(level('quel age ?')).toBe('info');
  });

  test('who says that they are under 18 has the teen’s thresholds from there on', () => {
    audience = 'adult';
    expect(level('une photo')).toBe('none');
    say('j’ai 15 ans', 'me');
    expect(level('une photo')).toBe('info');
    const asked = say('c’est notre secret');
    expect(asked.level).toBe('danger');
    expect(asked.because).toContain('minor-approached');
  });

  test('who typed an age under 18 at the entry form has them everywhere', () => {
    audience = 'adult';
    engine.assess({ kind: 'entry-form', asks: ['age'], age: 14 }, { audience });
    expect(say('c’est notre secret', 'them', 'x').because).toContain('minor-approached');
  });

  test('may mute a rule', () => {
    const muted = new Set(['threat']);
    const finding = engine.assess({ kind: 'message', text: 'je publie tout' }, { audience, muted });
    expect(finding).toMatchObject({ level: 'none', signs: [] });
  });
});

describe('signs add up by how close they stand', () => {
  const { reach, weakReach, fadesAfter } = set.levels;
  const chat = (messages: number) => {
    for (let i = 0; i < messages; i++) say('il fait beau');
  };

  test.each([
    [reach - 1, 'danger'],
    [reach, 'caution'],
  ] as const)('two with %i messages between are a %s', (between, expected) => {
    say('quel age ?');
    chat(between);
    expect(level('notre secret')).toBe(expected);
  });
  test('a third reaches back as far again', () => {
    say('quel age ?');
    chat(reach);
    say('t as snap ?');
    chat(reach - 2);
    say('une photo');
    expect(say('notre secret').because).toContain('secret-and-approach');
    expect(reach * 3).toBeLessThan(fadesAfter);
  });
  test('twice as far for a reader who told that they are a minor', () => {
    say('j’ai 14 ans', 'me');
    say('une photo');
    chat(2 * reach - 1);
    expect(say('notre secret').because).toContain('secret-and-approach');
  });
  test('an hour’s chatter with a sign here and there stays where each sign is', () => {
    for (let i = 0; i < 10; i++) {
      for (const text of ['t as snap ?', 'une photo']) {
        expect(level(text)).not.toBe('danger');
        chat(reach);
      }
      expect(level('notre secret')).not.toBe('danger');
      chat(reach);
    }
  });
  test('what is weak must be close by', () => {
    const engineOf = () =>
      createEngine(
        compileRules(
          ruleSet([
            rule('app', ['t as snap'], { sign: 'moves-app' }),
            rule('hush', ['chut'], { sign: 'secrecy', weak: true }),
          ]),
        ),
      );
    const apart = (between: number, ...texts: readonly [string, string]) => {
      const one = engineOf();
      const hear = (text: string) =>
        one.assess({ kind: 'message', text, from: 'them', conversation: 'w' }, { audience }).level;
      hear(texts[0]);
      for (let i = 0; i < between; i++) hear('il fait beau');
      return hear(texts[1]);
    };
    expect(apart(weakReach - 1, 'chut', 't as snap ?')).toBe('danger');
    expect(apart(weakReach, 'chut', 't as snap ?')).toBe('info');
    expect(apart(weakReach - 1, 't as snap ?', 'chut')).toBe('danger');
    expect(apart(weakReach, 't as snap ?', 'chut')).toBe('info');
  });
});

describe('what the two tell', () => {
  const told = ruleSet(
    [
      rule('asks', ['quel age']),
      rule('minor', ['j ai {minor} ans'], { sign: 'minor-mention', from: 'any' }),
      rule('school', ['au college'], { sign: 'minor-mention', from: 'any', weak: true }),
      rule('adult', ['j ai (30|40) ans'], { sign: 'age-gap', from: 'any', tells: 'adult' }),
      rule('number', ['^ (30|40) $'], { sign: 'age-gap', from: 'any', tells: 'adult', weak: true }),
      rule('family', ['c est mamie'], { sign: 'asks-alone', from: 'any', tells: 'family' }),
      rule('peer', ['j ai 14 ans'], { sign: 'minor-mention', from: 'any', tells: 'minor' }),
      rule('you', ['t as 14 ans'], { sign: 'minor-mention', tells: 'other-minor' }),
      rule('home', ['t es chez toi'], { sign: 'asks-alone', weak: true, to: 'minor' }),
      rule('photo', ['une photo'], { sign: 'asks-image' }),
      rule('alone', ['t es seule'], { sign: 'asks-alone' }),
    ],
    {
      contexts: [
        { id: 'c', from: 'me', cancels: ['minor-mention'], phrases: ['ma fille'], flags: [], passes: [] },
      ],
    },
  );
  beforeEach(() => {
    engine = createEngine(compileRules(told));
  });

  test('an adult’s age is a sign to a minor, whoever told first', () => {
    audience = null;
    say('j’ai 15 ans', 'me');
    expect(say('j’ai 30 ans')).toMatchObject({
      level: 'caution',
      signs: [{ sign: 'age-gap', rule: 'adult' }],
    });
    expect(level('une photo')).toBe('danger');
    expect(say('j’ai 30 ans', 'them', 'other')).toMatchObject({ level: 'none', signs: [] });
    say('j’ai 15 ans', 'me', 'other');
    expect(say('une photo', 'them', 'other').because).toContain('older-and-contact');
  });
  test('it is weak to who was set as a teen and told no age', () => {
    expect(say('j’ai 30 ans')).toMatchObject({ level: 'info', signs: [{ sign: 'age-gap', weak: true }] });
    say('j’ai 40 ans', 'me');
    expect(say('j’ai 30 ans').signs).toEqual([]);
  });
  test('the other side may say that the reader is a minor', () => {
    audience = 'adult';
    expect(level('t as 14 ans')).toBe('none');
    expect(level('j’ai 30 ans')).toBe('caution');
  });
  test('it is none to an adult, and no sign in what the reader says', () => {
    expect(say('j’ai 40 ans', 'me').signs).toEqual([]);
    expect(say('j’ai 30 ans').signs).toEqual([]);
  });
  test('a bare number is an age where ages were asked or told, and no number elsewhere', () => {
    say('j’ai 15 ans', 'me');
    expect(say('40').signs).toHaveLength(1);
    for (let i = 0; i < 7; i++) say('bla');
    expect(say('40').signs).toEqual([]);
  });
  test('a reader who chose nothing and tells that they are an adult is one', () => {
    audience = null;
    expect(level('une photo')).toBe('info');
    say('j’ai 40 ans', 'me');
    say('je mange au collège', 'me');
    expect(level('une photo')).toBe('none');
    audience = 'teen';
    expect(level('t es seule ?')).toBe('caution');
  });
  test('what counts to minors alone counts from who asked their age and told none, or an adult’s', () => {
    const talk = (conversation: string, ...texts: readonly string[]) => {
      say('j’ai 15 ans', 'me', conversation);
      for (const text of texts) say(text, 'them', conversation);
      return say('t es chez toi ?', 'them', conversation).signs.map(({ rule }) => rule);
    };
    expect(talk('friend')).toEqual([]);
    expect(talk('asks', 'quel age ?')).toEqual(['home']);
    expect(talk('peer', 'quel age ?', 'j’ai 14 ans')).toEqual([]);
    expect(talk('adult', 'j’ai 30 ans')).toEqual(['home']);
    expect(talk('liar', 'j’ai 14 ans', 'j’ai 30 ans')).toEqual(['home']);
    say('quel age ?', 'them', 'grown');
    say('j’ai 40 ans', 'me', 'grown');
    expect(say('t es chez toi ?', 'them', 'grown').signs).toEqual([]);
  });
  test('somebody else’s age is not the reader’s', () => {
    audience = 'adult';
    say('ma fille, j’ai 15 ans de photos', 'me');
    expect(level('une photo')).toBe('none');
  });
  test('where family knows of the talk, a caution of signs together is an info', () => {
    say('t es seule ?');
    expect(level('une photo')).toBe('caution');
    say('c’est mamie', 'them', 'm');
    say('t es seule ?', 'them', 'm');
    expect(level('une photo', 'them', 'm')).toBe('info');
  });
});

describe('ages', () => {
  const member = (age: number | undefined, to: Audience | null = 'teen') =>
    engine.assess({ kind: 'member', name: 'alex', ...(age !== undefined && { age }) }, { audience: to });

  test.each([52, 30])('a member of %i is far from a teen', (age) => {
    expect(member(age)).toMatchObject({ level: 'info', because: ['age-gap'] });
  });
  test.each([15, 19, 26, undefined])('a member of %s is not', (age) => {
    expect(member(age).level).toBe('none');
  });
  test.each(['adult', null] as const)('no age is a sign to a reader set as %s who told none', (to) => {
    expect(member(70, to).level).toBe('none');
    const who = { kind: 'prompt', name: 'alex', age: 46, text: 'une photo', conversation: 'p' } as const;
    expect(engine.assess(who, { audience: to }).signs.map(({ sign }) => sign)).toEqual(['asks-image']);
  });
  test('a reader who told an age under 18 is told of a gap, whatever was set', () => {
    engine.assess({ kind: 'entry-form', asks: ['age'], age: 16 }, { audience: null });
    expect(member(46, null).because).toEqual(['age-gap']);
  });
  test.each([
    ['salut', 'caution'],
    ['une photo', 'danger'],
    ['c’est notre secret', 'danger'],
  ] as const)(
    '“%s”, in private, from a much older adult to a reader who typed 15 at the door, is a %s',
    (text, expected) => {
      engine.assess({ kind: 'entry-form', asks: ['age'], age: 15 }, { audience: null });
      const who = { kind: 'prompt', name: 'alex', age: 34, text, conversation: 'p' } as const;
      expect(engine.assess(who, { audience: null }).level).toBe(expected);
    },
  );
  test('an older stranger’s private message counts in what follows', () => {
    const who = { kind: 'prompt', name: 'alex', age: 45, conversation: 'p' } as const;
    expect(engine.assess(who, { audience }).signs.map(({ sign }) => sign)).toEqual(['age-gap']);
    expect(say('une photo', 'them', 'p').because).toContain('older-and-contact');
  });
  const person = { kind: 'correspondent', name: 'alex', age: 45, conversation: 'p' } as const;
  test.each([
    ['at once', 0],
    ['in the middle of a talk', 5],
  ])('an age that the page shows later, %s, is a caution, once, and counts in what follows', (_, before) => {
    engine.assess({ kind: 'entry-form', asks: ['age'], age: 15 }, { audience: null });
    for (let i = 0; i < before; i++) say('salut', 'them', 'p');
    expect(engine.assess(person, { audience })).toMatchObject({
      level: 'caution',
      because: ['age-gap'],
      signs: [{ sign: 'age-gap', of: 'name' }],
    });
    expect(engine.assess(person, { audience }).level).toBe('none');
    expect(say('une photo', 'them', 'p').because).toContain('older-and-contact');
  });
  test('it is told once, be it with the request or after it', () => {
    engine.assess({ kind: 'prompt', name: 'alex', age: 45, conversation: 'p' }, { audience });
    expect(engine.assess(person, { audience }).level).toBe('none');
  });
  test('it is nothing to an adult, until they tell that they are none', () => {
    expect(engine.assess(person, { audience: 'adult' }).level).toBe('none');
    expect(engine.readerIsMinor).toBe(false);
    say('j ai 15 ans', 'me', 'p');
    expect(engine.readerIsMinor).toBe(true);
    expect(engine.assess(person, { audience: 'teen' }).level).toBe('caution');
  });
  test('a gap that the reader called wrong is no more told', () => {
    const muted = new Set(['age-gap']);
    expect(engine.assess(person, { audience, muted }).level).toBe('none');
    expect(engine.assess({ kind: 'member', name: 'alex', age: 50 }, { audience, muted }).level).toBe('none');
  });
  test('a prompt is judged by its name and by its words', () => {
    const finding = engine.assess({ kind: 'prompt', name: 'genereux', text: 'quel age ?' }, { audience });
    expect(finding.signs.map(({ rule }) => rule)).toEqual(['name', 'age']);
  });
});

describe('a hint', () => {
  const engineOf = () =>
    createEngine(
      compileRules(
        ruleSet([
          rule('hint', ['je publie'], { sign: 'threat-exposure', weak: true }),
          rule('photo', ['une photo'], { sign: 'asks-image', weak: true }),
          rule('secret', ['notre secret'], { sign: 'secrecy', weak: true }),
        ]),
      ),
    );
  const told = (hints: Level | undefined, ...texts: string[]) => {
    const one = engineOf();
    const reader = hints ? { audience, hints } : { audience };
    return texts.map((text) => one.assess({ kind: 'message', text, conversation: 'h' }, reader).level).at(-1);
  };

  test.each([
    [undefined, 'info', 'info'],
    ['caution', 'caution', 'caution'],
  ] as const)('may tell at most %s: alone %s, with another %s', (hints, alone, together) => {
    expect(told(hints, 'je publie')).toBe(alone);
    expect(told(hints, 'une photo', 'notre secret')).toBe(together);
  });

  test('tells no more than its row, whatever it may', () => {
    expect(told('caution', 'une photo')).toBe('info');
  });
});
