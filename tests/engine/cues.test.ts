/** What words hint at where no phrase is met. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileRules, compileTexts } from '../../src/engine/compile.ts';
import {
  type Cues,
  compileCues,
  createCueTable,
  Features,
  packCues,
  unpackCues,
} from '../../src/engine/cues/index.ts';
import { Sums } from '../../src/engine/cues/sums.ts';
import { createEngine } from '../../src/engine/index.ts';
import { readWords } from '../../src/engine/match/word-list.ts';
import type { RuleSet, TextKind } from '../../src/engine/rule-set.ts';
import { createTextReader } from '../../src/engine/text-reader.ts';
import { loadRules } from '../../src/tools/load-rules.ts';
import { bundledRules } from '../../src/tools/packed-rules.ts';
import { rule, ruleSet } from './observe.ts';

/** Words are those of phrases, `hous*` a stem among them; what cues say of them no phrase says. */
const words = rule('en-words', ['zzz (somewhere|quiet|nobody|home|hous*|bring|friends)'], {
  sign: 'pressure',
});
const secret = rule('en-secret', ['our little secret'], { sign: 'secrecy', except: ['surprise party'] });
const cues: Cues = {
  bias: { 'proposes-meeting': -4, secrecy: -4 },
  classes: { none: ['nobody', 'noone'], house: ['home', 'houses'] },
  weights: {
    'somewhere quiet': { 'proposes-meeting': 12 },
    '@none .. @house': { 'proposes-meeting': 14 },
    quiet: { secrecy: 10, 'proposes-meeting': -1 },
    '^ bring': { secrecy: 12 },
    'friends ?': { secrecy: 12 },
    'never known': { secrecy: 30 },
  },
};
const set = (over: Partial<RuleSet> = {}): RuleSet => ({ ...ruleSet([words, secret]), cues, ...over });
const assess = (text: string, from: 'me' | 'them' = 'them', rules = set()) =>
  createEngine(compileRules(rules), 2026).assess({ kind: 'message', text, from }, { audience: 'teen' });

describe('cues', () => {
  it('are weak evidence, and stand where the words stand that weigh most', () => {
    const text = 'hm, somewhere quiet yes';
    const [found] = assess(text).signs.filter(({ sign }) => sign === 'proposes-meeting');
    expect(found).toMatchObject({ rule: 'cue-proposes-meeting', weak: true });
    expect(text.slice(found?.start, found?.end)).toBe('somewhere quiet');
  });

  it('are faint where they weigh little: no level, the sign all the same', () => {
    const { level, signs } = assess('nobody is home');
    expect(signs).toMatchObject([{ sign: 'proposes-meeting', weak: true, faint: true }]);
    expect(level).toBe('none');
  });

  it('hint by any word of a class, and by those of a stem, close together and in this order', () => {
    const hinted = [{ sign: 'proposes-meeting' }];
    expect(assess('nobody in the house').signs).toMatchObject(hinted);
    expect(assess('nobody, really nobody, in these houses').signs).toMatchObject(hinted);
    expect(assess('home, nobody').signs).toEqual([]);
    expect(assess('nobody ever goes to that part of the house').signs).toEqual([]);
  });

  it('see the beginning of a text, and a question mark', () => {
    expect(assess('bring friends').signs).toMatchObject([{ sign: 'secrecy' }]);
    expect(assess('so friends?').signs).toMatchObject([{ sign: 'secrecy' }]);
    expect(assess('so bring it').signs).toEqual([]);
    expect(assess('so friends').signs).toEqual([]);
  });

  it('are not heard in the reader’s own words', () => {
    expect(assess('somewhere quiet', 'me').signs).toEqual([]);
  });

  it('add nothing to a sign that a phrase saw', () => {
    expect(assess('our little secret, quiet').signs.map(({ rule: id }) => id)).toEqual(['en-secret']);
  });

  it('say nothing of a sign of which an exception was met', () => {
    expect(assess('quiet, it is a surprise party').signs).toEqual([]);
  });

  it('say nothing in a frame', () => {
    const frame = {
      id: 'en-frame',
      cancels: ['all'],
      phrases: ['the police says'],
      flags: [],
      passes: [],
    } as const;
    const rules: RuleSet = { ...ruleSet([words, secret], { contexts: [frame] }), cues };
    expect(assess('somewhere quiet', 'them', rules).signs).not.toEqual([]);
    expect(assess('the police says somewhere quiet', 'them', rules).signs).toEqual([]);
  });

  it('can be muted like a rule', () => {
    const engine = createEngine(compileRules(set()), 2026);
    const muted = new Set(['cue-proposes-meeting', 'cue-secrecy']);
    const text = 'somewhere quiet';
    expect(engine.assess({ kind: 'message', text, from: 'them' }, { audience: 'teen', muted }).signs).toEqual(
      [],
    );
  });
});

describe('words that speak against a phrase', () => {
  const hint = rule('en-secret-hint', ['tell no one'], { sign: 'secrecy', weak: true });
  const against: Cues = {
    bias: { secrecy: 0.2 },
    classes: {},
    weights: { recipe: { secrecy: -1 }, poem: { secrecy: -20 }, lilac: { secrecy: 12 } },
  };
  const doubtful = set({
    ...ruleSet([rule('en-words', ['zzz (recipe|lilac|poem)']), secret, hint]),
    cues: against,
  });
  const engine = () => createEngine(compileRules(doubtful), 2026);
  const say = (text: string, on = engine()) =>
    on.assess({ kind: 'message', text, from: 'them', conversation: 'c' }, { audience: 'teen' });

  it('make what is sure a hint', () => {
    expect(say('our little secret, lilac')).toMatchObject({ level: 'caution' });
    expect(say('our little secret, the recipe')).toMatchObject({
      level: 'info',
      signs: [{ sign: 'secrecy', doubtful: true }],
    });
  });

  it('make of it nothing that is told where they weigh heavily, and leave it to the conversation', () => {
    const on = engine();
    expect(say('our little secret, the poem', on)).toMatchObject({ level: 'none', signs: [] });
    expect(say('hello', on).seen).toEqual(['secrecy']);
  });

  it('make of a hint nothing that is told, where they weigh heavily', () => {
    expect(say('tell no one, lilac').signs).toMatchObject([{ sign: 'secrecy', weak: true }]);
    expect(say('tell no one, the poem')).toMatchObject({ level: 'none', signs: [] });
  });

  it('are not asked where cues know no word of the text, or in a long text', () => {
    expect(say('our little secret').level).toBe('caution');
    expect(say(`our little secret, the recipe${' and so on'.repeat(20)}`).level).toBe('caution');
  });

  it('take nothing from a conversation', () => {
    const on = engine();
    say('tell no one, the poem', on);
    expect(say('hello', on).seen).toEqual(['secrecy']);
  });

  it('do not speak against packs that they know no word of', () => {
    const theirs = compileTexts(ruleSet([rule('xx-secret', ['tell no one of the'], { sign: 'secrecy' })]));
    const rules = { ...compileRules(doubtful), also: () => [theirs.message] };
    const { signs } = createEngine(rules, 2026).assess(
      { kind: 'message', text: 'tell no one of the recipe', from: 'them' },
      { audience: 'teen' },
    );
    expect(signs).toMatchObject([{ rule: 'xx-secret' }]);
    expect(signs[0]).not.toHaveProperty('doubtful');
  });
});

describe('cues of rooms', () => {
  const roomCues: Cues = {
    bias: { 'abuse-room': -3 },
    classes: { taken: ['stolen', 'swiped'] },
    weights: {
      '@taken': { 'abuse-room': 8 },
      diaries: { 'abuse-room': 2 },
      'lost property': { 'abuse-room': -8 },
    },
  };
  const phrase = rule('en-room', ['stolen things'], { sign: 'abuse-room', in: ['room'], except: ['bikes'] });
  const nameCues = { room: roomCues, member: { bias: {}, classes: {}, weights: {} } };
  const engine = createEngine(compileRules({ ...ruleSet([phrase, words]), nameCues }), 2026);
  const name = (text: string) => engine.assess({ kind: 'room', text }, { audience: null });

  it('hint at what no phrase says, by words that no phrase holds', () => {
    expect(name('swiped diaries')).toMatchObject({
      level: 'info',
      signs: [{ sign: 'abuse-room', rule: 'cue-abuse-room', weak: true }],
    });
    expect(name('diaries').signs).toEqual([]);
    expect(name('lost property, swiped').signs).toEqual([]);
  });

  it('say nothing where a phrase does, or an exception', () => {
    expect(name('stolen things, diaries').signs.map(({ rule: id }) => id)).toEqual(['en-room']);
    expect(name('stolen bikes, diaries').signs).toEqual([]);
  });

  it('are no cues of messages', () => {
    expect(engine.assess({ kind: 'message', text: 'swiped diaries' }, { audience: null }).signs).toEqual([]);
  });
});

describe('an engine that is made ready part by part', () => {
  it('judges as one that is not, whenever it is asked', () => {
    const text = 'hm, somewhere quiet yes';
    for (let parts = 0; parts < 8; parts++) {
      const engine = createEngine(compileRules(set()), 2026);
      const left = Array.from({ length: parts }, () => engine.prepare());
      const one = { kind: 'message', text, from: 'them' } as const;
      expect(engine.assess(one, { audience: 'teen' })).toEqual(assess(text));
      expect(left.lastIndexOf(true)).toBeLessThan(5);
      expect(engine.assess(one, { audience: 'teen' })).toEqual(assess(text));
    }
  });

  it('says when nothing is left', () => {
    const engine = createEngine(compileRules(set()), 2026);
    let parts = 1;
    while (engine.prepare() && parts < 20) parts++;
    expect(parts).toBeGreaterThan(2);
    expect(parts).toBeLessThan(20);
    expect(engine.prepare()).toBe(false);
  });
});

describe('the bundled cues', () => {
  const rules = loadRules();
  // Each kind of text once, for all that ask: it takes a second.
  const { text: compiledText } = compileRules(rules);
  const wordsOf = (kind: TextKind) => readWords(compiledText(kind).words);

  it('add up to what the features of a text weigh', () => {
    const bundled = bundledRules();
    const table = createCueTable((bundled.cues as () => ReturnType<typeof unpackCues>)());
    const reader = createTextReader(bundled.text('message'), 2026);
    const sums = new Sums(table);
    const features = new Features();
    const words = Object.values((rules.cues as Cues).classes).flat();
    const word = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('?', '.', '14', '35', 'tu', 'the', 'xqz'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 150 }), (text) => {
        reader.read(text.join(' '));
        sums.read(reader.tokens);
        features.read(reader.tokens, table.classes, table);
        const totals = table.signs.map(() => 0);
        for (const id of features.id.subarray(0, features.length))
          for (let i = table.starts[id] as number; i < (table.starts[id + 1] as number); i++)
            totals[table.of[i] as number] =
              (totals[table.of[i] as number] as number) + (table.weights[i] as number);
        expect(Array.from(sums.totals)).toEqual(totals);
        expect([sums.count, sums.isKnown]).toEqual([features.count, features.length > 0]);
      }),
    );
  });

  it('are refused where there are more than fit the tables', () => {
    const many = Array.from({ length: 300 }, (_, i) => `w${i}`);
    const pairs = many.slice(0, 220).flatMap((a) => many.map((b) => [`${a} ${b}`, { secrecy: 1 }]));
    const cues = (weights: Cues['weights']): Cues => ({ bias: { secrecy: -4 }, classes: {}, weights });
    expect(() => compileCues(cues(Object.fromEntries(pairs)), many)).toThrow(RangeError);
    const table = createCueTable(compileCues(cues(Object.fromEntries(pairs.slice(0, 65_535))), many));
    expect(table.ofWords(16, 17)).toBe(1);
    expect(table.ofWords(16 + 218, 16 + 134)).toBe(65_534);
  });

  it('come out of their packed form as they went in', () => {
    const compiled = compileCues(rules.cues as Cues, wordsOf('message'));
    const back = unpackCues(JSON.parse(JSON.stringify(packCues(compiled))));
    for (const [name, column] of Object.entries(compiled))
      expect(Array.from(back[name as keyof typeof back] as ArrayLike<unknown>), name).toEqual(
        Array.from(column as ArrayLike<unknown>),
      );
  });

  it.each(['room', 'member'] as const)('name words that the rules of a %s know, all of them', (kind) => {
    const { bias, classes, weights } = (rules.nameCues as Record<typeof kind, Cues>)[kind];
    const kept = Object.entries(weights).filter(([feature]) => /^[a-z@ .-]+$/.test(feature));
    const { kinds } = compileCues({ bias, classes, weights: Object.fromEntries(kept) }, wordsOf(kind));
    expect(kinds.length).toBe(kept.length);
  });

  it('name words that the rules know, nearly all', () => {
    const known = compileCues(rules.cues as Cues, wordsOf('message')).kinds.length;
    expect(known / Object.keys((rules.cues as Cues).weights).length).toBeGreaterThan(0.9);
  });
});
