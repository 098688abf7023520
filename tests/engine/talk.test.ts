/** What a talk weighs as a whole, and what that does to rows and single signs. */
import { describe, expect, it } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import { createEngine } from '../../src/engine/index.ts';
import type { Talks } from '../../src/engine/talk/index.ts';
import { checkTalks } from '../../src/tools/check-talks.ts';
import { loadRules } from '../../src/tools/load-rules.ts';
import { rule, ruleSet } from './observe.ts';

const rules = [
  rule('en-secret', ['our secret'], { sign: 'secrecy' }),
  rule('en-photo', ['send a photo'], { sign: 'asks-image' }),
  rule('en-post', ['i will post it'], { sign: 'threat-exposure' }),
  rule('en-who', ['who would see it'], { sign: 'threat-exposure', weak: true }),
  rule('en-hush', ['hush'], { sign: 'secrecy', weak: true }),
  rule('en-pic', ['a pic'], { sign: 'asks-image', weak: true }),
  rule('en-words', ['zzz (homework|loot|boss|lonely|only|me|hm)'], { sign: 'pressure' }),
];
const talks: Talks = {
  bias: -10,
  signs: {
    secrecy: { teen: [10, 5], adult: [10, 5] },
    'asks-image': { teen: [10, 5], adult: [10, 5] },
    'threat-exposure': { teen: [10, 5], adult: [10, 5] },
  },
  told: { readerIsMinor: 0, otherIsAdult: 0, otherIsMinor: 0, approached: 0, family: 0 },
  words: { them: { loot: -30, boss: -30, lonely: 60, only: 60 }, me: { homework: -60 } },
};

/** The levels of a talk's lines; those that begin with `me:` are the reader's. */
function levels(lines: readonly string[], conversation: string | undefined = 'c', with_: Talks = talks) {
  const engine = createEngine(compileRules({ ...ruleSet(rules), talks: with_ }), 2026);
  return lines.map((line) => {
    const isMe = line.startsWith('me:');
    const text = isMe ? line.slice(3) : line;
    const from = isMe ? 'me' : 'them';
    const place = conversation === undefined ? {} : { conversation };
    return engine.assess({ kind: 'message', text, from, ...place }, { audience: 'teen' }).level;
  });
}
const many = (line: string) => Array.from({ length: 8 }, () => line);

describe('a talk that weighs as an ordinary one', () => {
  it('lets a row tell no more than info', () => {
    expect(levels([...many('loot boss'), 'our secret', 'send a photo'])).toEqual([
      ...many('none'),
      'info',
      'info',
    ]);
    expect(levels([...many('hm'), 'our secret', 'send a photo']).at(-1)).toBe('danger');
  });

  it('is weighed by the reader’s own words as well', () => {
    expect(levels([...many('me:homework'), 'our secret', 'send a photo']).at(-1)).toBe('info');
    expect(levels([...many('homework'), 'our secret', 'send a photo']).at(-1)).toBe('danger');
  });

  it('does not hide from a minor whose age was asked that they are told to say nothing', () => {
    const last = (age: number | undefined, ...said: readonly string[]) => {
      const asked = rule('en-age', ['how old'], { sign: 'asks-age' });
      const engine = createEngine(compileRules({ ...ruleSet([...rules, asked]), talks }), 2026);
      if (age) engine.assess({ kind: 'entry-form', asks: ['age'], age }, { audience: null });
      const hear = (text: string) =>
        engine.assess({ kind: 'message', text, from: 'them', conversation: 'c' }, { audience: 'teen' }).level;
      return [...many('loot boss'), ...said].map(hear).at(-1);
    };
    expect(last(15, 'how old', 'our secret')).toBe('caution');
    expect(last(undefined, 'how old', 'our secret')).toBe('info');
    expect(last(15, 'our secret')).toBe('info');
    expect(last(15, 'how old', 'hush')).toBe('info');
  });

  it('is not known in its first two messages', () => {
    expect(levels(['our secret', 'send a photo']).at(-1)).toBe('danger');
    expect(levels(['loot boss', 'loot boss', 'our secret', 'send a photo']).at(-1)).toBe('info');
    expect(levels(['our secret'])).toEqual(['caution']);
    expect(levels(['loot boss', 'our secret'])).toEqual(['none', 'info']);
  });

  it('lets a danger in one sign tell no more than info, but in its first two messages', () => {
    expect(levels([...many('hm'), 'i will post it']).at(-1)).toBe('danger');
    expect(levels([...many('loot boss'), 'i will post it']).at(-1)).toBe('info');
    expect(levels(['loot boss i will post it'])).toEqual(['danger']);
    expect(levels(['loot boss', 'i will post it']).at(-1)).toBe('danger');
  });

  it('does not use up what signs tell when it weighs more', () => {
    const lines = [...many('loot boss'), 'our secret', 'send a photo', ...many('lonely only'), 'our secret'];
    expect(levels(lines).at(-1)).toBe('danger');
    expect(levels([...lines, 'our secret']).at(-1)).toBe('info');
  });
});

describe('a talk that weighs heavily', () => {
  it('makes a hint of what is a danger by itself one', () => {
    const lonely = ['lonely only', ...many('hm')];
    expect(levels([...lonely, 'who would see it']).at(-1)).toBe('danger');
    expect(levels([...many('hm'), 'who would see it']).at(-1)).toBe('info');
    expect(levels([...lonely, 'hush']).at(-1)).toBe('info');
  });

  it('is a danger where the message shows a sign, and says so', () => {
    expect(levels([...many('lonely only'), 'our secret']).at(-1)).toBe('danger');
    expect(levels(many('lonely only'))).toEqual(many('none'));
  });

  it('must weigh more the longer it is', () => {
    const lonely = ['lonely only', 'lonely only', 'lonely only'];
    const long = Array.from({ length: 60 }, () => 'hm');
    expect(levels([...lonely, 'hush']).at(-1)).toBe('danger');
    expect(levels([...long, ...lonely, 'hush']).at(-1)).toBe('info');
    expect(levels([...long, ...many('lonely only'), ...many('lonely only'), 'hush']).at(-1)).toBe('danger');
  });

  it('needs no more than a hint', () => {
    expect(levels([...many('lonely only'), 'hush']).at(-1)).toBe('danger');
    expect(levels([...many('hm'), 'hush']).at(-1)).toBe('info');
  });

  it('heeds what is faint, which tells nothing elsewhere', () => {
    const cues = { bias: { secrecy: -4 }, classes: {}, weights: { lilac: { secrecy: 8 } } };
    const lilac = rule('en-lilac', ['zzz lilac'], { sign: 'pressure' });
    const engine = createEngine(compileRules({ ...ruleSet([...rules, lilac]), cues, talks }), 2026);
    const say = (text: string) =>
      engine.assess({ kind: 'message', text, from: 'them', conversation: 'c' }, { audience: 'teen' });
    for (const text of many('hm')) say(text);
    expect(say('lilac')).toMatchObject({ level: 'none', signs: [{ sign: 'secrecy', faint: true }] });
    for (const text of many('lonely only')) say(text);
    const heeded = say('lilac');
    expect(heeded).toMatchObject({ level: 'danger', because: ['secrecy', 'whole-talk'] });
    expect(heeded.signs).toEqual([{ sign: 'secrecy', rule: 'cue-secrecy', start: 0, end: 5, weak: true }]);
    say('lilac');
    expect(say('lilac').level).toBe('info');
  });

  it('weighs the classes of words that cues know', () => {
    const cues = { bias: {}, classes: { sad: ['lonely', 'only'] }, weights: {} };
    const bySad: Talks = { ...talks, words: { them: { '@sad': 60 }, me: {} } };
    const engine = createEngine(compileRules({ ...ruleSet(rules), cues, talks: bySad }), 2026);
    const say = (text: string) =>
      engine.assess({ kind: 'message', text, from: 'them', conversation: 'c' }, { audience: 'teen' });
    for (const text of many('lonely only')) say(text);
    expect(say('our secret').because).toContain('whole-talk');
  });

  it('forgets its words by half in sixty messages', () => {
    const engine = createEngine(compileRules({ ...ruleSet(rules), talks }), 2026);
    const say = (text: string) =>
      engine.assess({ kind: 'message', text, from: 'them', conversation: 'c' }, { audience: 'teen' });
    for (const text of many('lonely only')) say(text);
    for (let i = 0; i < 400; i++) say('hm');
    expect(say('our secret').because).not.toContain('whole-talk');
  });
});

describe('an age under 18', () => {
  /** The last of the lines, by someone who is a minor's peer or not; at the site's door the reader gave an age or none. */
  const becauseOf = (atDoor: number | undefined, ...lines: readonly string[]) => {
    const own = rule('en-fifteen', ['i am 15'], { sign: 'minor-mention', from: 'me' });
    const heavy: Talks = { ...talks, told: { ...talks.told, readerIsMinor: 60, approached: 60 } };
    const engine = createEngine(compileRules({ ...ruleSet([...rules, own]), talks: heavy }), 2026);
    const door = { kind: 'entry-form', asks: ['age'] } as const;
    engine.assess({ ...door, ...(atDoor !== undefined && { age: atDoor }) }, { audience: 'teen' });
    const told = lines.map((line) => {
      const isMe = line.startsWith('me:');
      const [text, from] = isMe ? [line.slice(3), 'me' as const] : [line, 'them' as const];
      return engine.assess({ kind: 'message', text, from, conversation: 'c' }, { audience: 'teen' }).because;
    });
    return told.at(-1);
  };

  it('that the reader told in the talk weighs in it', () => {
    expect(becauseOf(undefined, 'me:i am 15', 'our secret')).toContain('whole-talk');
  });

  it('that was told to the site alone does not: nobody in the talk heard it', () => {
    expect(becauseOf(15, 'our secret')).not.toContain('whole-talk');
    expect(becauseOf(15, 'me:i am 15', 'our secret')).toContain('whole-talk');
  });
});

it('a message without a conversation is no talk', () => {
  expect(levels(['our secret, lonely only, send a photo'], undefined)).toEqual(['danger']);
  expect(levels(['our secret'], undefined)).toEqual(['caution']);
});

describe('the talks that are written', () => {
  it('are sound', () => {
    expect(checkTalks(loadRules().talks as Talks)).toEqual([]);
  });

  it('name no identity, no unknown sign and no part of a weight', () => {
    const found = checkTalks({
      ...talks,
      signs: { cloud: { teen: [1, 1], adult: [1, 1] } } as Talks['signs'],
      words: { them: { gay: 3 }, me: { ok: 0.5, 'two words': 1 } },
    });
    expect(found.map(({ rule: id }) => id)).toEqual(['cloud', 'gay', 'ok', 'two words']);
  });
});
