import { describe, expect, it } from 'vitest';
import type { Evidence, Finding, Level, Sign } from '../../src/engine/finding.ts';
import type { Observation } from '../../src/engine/observation.ts';
import { planFor } from '../../src/warnings/plan.ts';

const finding = (level: Level, ...signs: Sign[]): Finding => ({
  level,
  signs: signs.map((sign): Evidence => ({ sign, rule: `fr-${sign}`, start: 0, end: 1 })),
  because: [],
  seen: signs,
});
const message = (extra: object = {}): Observation => ({
  kind: 'message',
  text: 'x',
  author: 'Marc41',
  conversation: '1',
  where: 'private',
  from: 'them',
  ...extra,
});

describe('which warning a finding is for', () => {
  it.each<[string, Observation, Finding, object | null]>([
    [
      'a listed site: a bar',
      { kind: 'site', site: 'coco', host: 'x' },
      finding('none'),
      { place: 'bar', level: 'info' },
    ],
    [
      'a form: advice',
      { kind: 'entry-form', asks: ['age'] },
      finding('none'),
      { place: 'entry', level: 'info' },
    ],
    [
      'a form, 17',
      { kind: 'entry-form', asks: ['age'], age: 17 },
      finding('none'),
      { place: 'entry', level: 'caution' },
    ],
    [
      'a form, 18',
      { kind: 'entry-form', asks: ['age'], age: 18 },
      finding('none'),
      { place: 'entry', level: 'info' },
    ],
    ['an ordinary room: nothing', { kind: 'room', text: 'cuisine' }, finding('none'), null],
    [
      'a room',
      { kind: 'room', text: 'lycéenne' },
      finding('danger', 'minor-coded'),
      { place: 'chip', key: 'room:lycéenne' },
    ],
    ['an ordinary member: nothing', { kind: 'member', name: 'jojo' }, finding('none'), null],
    ['a member', { kind: 'member', name: 'papy', age: 61 }, finding('caution', 'age-gap'), { place: 'chip' }],
    [
      'any stranger: a card',
      { kind: 'prompt', name: 'a' },
      finding('none'),
      { place: 'talk', level: 'info', key: 'talk:a' },
    ],
    [
      'a stranger worth caution',
      { kind: 'prompt', name: 'a' },
      finding('caution', 'age-gap'),
      { level: 'caution' },
    ],
    ['an ordinary message: nothing', message(), finding('none'), null],
    ['a message', message(), finding('info', 'asks-age'), { place: 'talk', key: 'talk:1', level: 'info' }],
    ['info in a room: nothing', message({ where: 'room' }), finding('info', 'asks-age'), null],
    [
      'caution in a room: per author',
      message({ where: 'room' }),
      finding('caution', 'secrecy'),
      { key: 'talk:1/Marc41' },
    ],
    ['the reader’s own words at info: nothing', message({ from: 'me' }), finding('info', 'asks-age'), null],
    [
      'a draft is asked about elsewhere',
      { kind: 'draft', text: 'x' },
      finding('caution', 'personal-data'),
      null,
    ],
  ])('%s', (_, observation, its, expected) => {
    const plan = planFor(observation, its);
    if (expected) expect(plan).toMatchObject(expected);
    else expect(plan).toBeNull();
  });

  it('puts a stranger and their later messages in one conversation', () => {
    const prompt = planFor({ kind: 'prompt', name: 'Marc41', conversation: '1' }, finding('none'));
    expect(planFor(message(), finding('info', 'asks-age'))?.key).toBe(prompt?.key);
  });

  it('says the heaviest sign first', () => {
    const plan = planFor(message(), finding('danger', 'asks-age', 'threat-exposure', 'secrecy'));
    expect(plan?.signs).toEqual(['threat-exposure', 'secrecy', 'asks-age']);
  });
});
