/** What topics, sensitivity and muted rules do to what is said, with the bundled rules. */
import { describe, expect, it } from 'vitest';
import './with-rules.ts';
import { createJudge } from '../../src/entrypoints/chat.content/judge.ts';
import { topics } from '../../src/rules/index.ts';
import { defaultSettings, type Settings, TOPICS } from '../../src/settings/index.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

const SECRET = 'dis rien a tes parents';
const THREAT = 'je publie tes photos si tu paies pas';

function judging(settings: Partial<Settings> = {}) {
  let now: Settings = { ...defaultSettings, audience: 'teen', ...settings };
  const { judge, mute } = createJudge(() => now);
  return {
    mute,
    say: (text: string, conversation = 'c') => judge({ kind: 'message', text, from: 'them', conversation }),
    draft: (text: string) => judge({ kind: 'draft', text }),
    set: (change: Partial<Settings>) => {
      now = { ...now, ...change };
    },
  };
}

describe('a topic', () => {
  it.each(TOPICS)('%s has rules in both languages', (topic) => {
    const ids = Object.values(topics[topic] ?? {}).flat();
    expect(ids.some((id) => id.startsWith('fr-'))).toBe(true);
    expect(ids.some((id) => id.startsWith('en-'))).toBe(true);
  });

  it('holds every rule, and there are no others', () => {
    expect(Object.keys(topics).sort()).toEqual([...TOPICS].sort());
  });

  it('turned off is not heard, and the others are', () => {
    const { say } = judging({ topicsOff: ['grooming'] });
    expect(say(SECRET)).toMatchObject({ level: 'none', signs: [] });
    expect(say(THREAT).level).toBe('danger');
  });

  it('turned on again is heard at once', () => {
    const { say, set } = judging({ topicsOff: ['grooming'] });
    say(SECRET);
    set({ topicsOff: [] });
    expect(say(SECRET).signs).toMatchObject([{ sign: 'secrecy' }]);
  });

  it('about one\u2019s own data leaves drafts alone when off', () => {
    const PHONE = 'appelle moi au 06 39 98 12 34';
    expect(judging().draft(PHONE).signs).toMatchObject([{ sign: 'personal-data' }]);
    expect(judging({ topicsOff: ['personal-data'] }).draft(PHONE).signs).toEqual([]);
  });
});

describe('fewer warnings', () => {
  const fewer = { sensitivity: { adult: 'normal', teen: 'fewer' } } as const;

  it('leave out what is only good to know', () => {
    expect(judging().say('tu as quel age ?').level).toBe('info');
    expect(judging(fewer).say('tu as quel age ?')).toMatchObject({ level: 'none', signs: [] });
  });

  it('leave danger as it is, and remember what came before it', () => {
    const { say } = judging(fewer);
    say('tu as quel age ?');
    const finding = say(SECRET);
    expect(finding.level).toBe('danger');
    expect(finding.seen).toContain('asks-age');
  });

  it('still check a draft', () => {
    const settings = { audience: 'adult', sensitivity: { adult: 'fewer', teen: 'normal' } } as const;
    expect(judging(settings).draft('appelle moi au 06 39 98 12 34').signs).toHaveLength(1);
  });

  it('are those of the audience, the teen\u2019s while none is chosen', () => {
    expect(judging({ ...fewer, audience: null }).say('tu as quel age ?').level).toBe('none');
    expect(judging({ ...fewer, audience: 'adult' }).say('on se voit demain ?').level).toBe('info');
  });
});

it('more warnings let a mere hint tell caution', () => {
  // Seen for sure, each of these is a danger by itself.
  const dangers = ['threat-exposure', 'ambush', 'drugging'];
  const hints = loadRules()
    .packs.flatMap(({ rules = [] }) => rules)
    .filter(({ weak, sign, in: kinds }) => weak && dangers.includes(sign) && !kinds);
  const more = { sensitivity: { adult: 'normal', teen: 'more' } } as const;
  const levels = (settings: Partial<Settings>) => {
    const { say } = judging(settings);
    return hints.flatMap(({ flags }) => flags.map((text) => say(text, text).level));
  };
  expect(hints.length).toBeGreaterThan(0);
  expect(levels({})).toContain('info');
  expect(levels(more)).not.toContain('info');
});

it('a rule muted on the page, or in the settings, is not heard', () => {
  const [evidence] = judging().say(SECRET).signs;
  const rule = evidence?.rule as string;
  const here = judging();
  here.mute(rule);
  expect(here.say(SECRET).signs.map((one) => one.rule)).not.toContain(rule);
  expect(
    judging({ mutedRules: [rule] })
      .say(SECRET)
      .signs.map((one) => one.rule),
  ).not.toContain(rule);
});
