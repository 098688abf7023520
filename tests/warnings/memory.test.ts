import { describe, expect, it } from 'vitest';
import type { Level, Sign } from '../../src/engine/finding.ts';
import { dismiss, type Memory, nothingTold, recall } from '../../src/warnings/memory.ts';
import type { Plan } from '../../src/warnings/plan.ts';

const plan = (level: Level, ...signs: Sign[]): Plan => ({ place: 'talk', key: 'talk:1', level, signs });

/** The verdicts of plans told one after the other; `x` dismisses. */
function verdicts(...told: (Plan | 'x')[]): string[] {
  let memory: Memory = nothingTold();
  const given: string[] = [];
  for (const one of told) {
    if (one === 'x') memory = dismiss(memory, 'talk:1');
    else {
      const next = recall(memory, one);
      memory = next.memory;
      given.push(next.verdict);
    }
  }
  return given;
}

describe('how often a warning is shown', () => {
  const info = plan('info', 'asks-age');
  it.each<[string, (Plan | 'x')[], string[]]>([
    ['the same again adds nothing', [info, info], ['new', 'same']],
    ['a new sign makes it grow', [info, plan('info', 'asks-alone')], ['new', 'grow']],
    ['a worse level makes it grow', [info, plan('caution', 'asks-age')], ['new', 'grow']],
    ['a lower level adds nothing', [plan('danger', 'secrecy'), plan('info', 'secrecy')], ['new', 'same']],
    ['a dismissal holds', [info, 'x', info, info], ['new', 'quiet', 'quiet']],
    [
      'a dismissal holds for less',
      [plan('caution', 'secrecy'), 'x', plan('info', 'secrecy')],
      ['new', 'quiet'],
    ],
    ['until something worse', [info, 'x', plan('danger', 'asks-age')], ['new', 'new']],
    ['or a new sign', [info, 'x', plan('info', 'moves-app')], ['new', 'new']],
    [
      'and a second dismissal holds too',
      [info, 'x', plan('info', 'moves-app'), 'x', plan('info', 'asks-age')],
      ['new', 'new', 'quiet'],
    ],
  ])('%s', (_, told, expected) => {
    expect(verdicts(...told)).toEqual(expected);
  });

  it('gives each showing of a level the next of three looks', () => {
    let memory: Memory = nothingTold();
    const looks = ['a', 'b', 'c', 'd'].map((key) => {
      const next = recall(memory, { ...info, key });
      memory = next.memory;
      return next.variant;
    });
    expect(looks).toEqual([0, 1, 2, 0]);
  });

  it('does not count chips as showings of a card', () => {
    const { memory } = recall(nothingTold(), { place: 'chip', key: 'room:x', level: 'danger', signs: [] });
    expect(recall(memory, plan('danger', 'secrecy')).variant).toBe(0);
  });

  it('is not copied for each of thousands of rows', () => {
    const before = nothingTold();
    const { memory } = recall(before, { ...info, key: 'member:1' });
    expect(memory.told).toBe(before.told);
    expect(dismiss(memory, 'member:1').told).toBe(before.told);
  });

  it('starts empty on each page', () => {
    recall(nothingTold(), { ...info, key: 'member:1' });
    expect(nothingTold().told.size).toBe(0);
  });

  it('forgets the oldest when a page invents pseudonyms without end', () => {
    let memory: Memory = nothingTold();
    for (let n = 0; n < 2100; n += 1) memory = recall(memory, { ...info, key: `member:${n}` }).memory;
    expect(memory.told.size).toBe(2000);
    expect(memory.told.has('member:2099')).toBe(true);
  });
});
