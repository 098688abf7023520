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

describe('ages', () => {
  const member = (age: number | undefined, to: Audience | null = 'teen') =>
    engine.assess({ kind: 'member', name: 'alex', ...(age !== undefined && { age }) }, { audience: to });

  test.each([52, 30])('a member of %i is far from a teen', (age) => {
    expect(member(age)).toMatchObject({ level: 'info', because: ['age-gap'] });
  });
  test.each([15, 19, 26, undefined])('a member of %s is not', (age) => {
    expect(member(age).level).toBe('none');
  });
  test('no age is a sign for an adult', () => {
    expect(member(70, 'adult').level).toBe('none');
  });
  test('an older stranger’s private message counts in what follows', () => {
    const who = { kind: 'prompt', name: 'alex', age: 45, conversation: 'p' } as const;
    expect(engine.assess(who, { audience }).signs.map(({ sign }) => sign)).toEqual(['age-gap']);
    expect(say('une photo', 'them', 'p').because).toContain('older-and-contact');
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
