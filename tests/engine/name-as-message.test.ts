import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/index.ts';
import { signsOfName, wordsOfName } from '../../src/engine/name-as-message.ts';
import { EXAMPLES_YEAR } from '../../src/tools/load-rules.ts';
import { bundledRules } from '../../src/tools/packed-rules.ts';

describe('a name read as a message', () => {
  it('is cut where capitals, underscores and dots cut it', () => {
    expect(wordsOfName('sendMe_btc.now-')).toBe('send Me btc now');
    expect(wordsOfName('LÉA')).toBe('LÉA');
  });

  it('tells each sign once, the whole name long, and is faint in three words at least', () => {
    const seen = { sign: 'drugging', rule: 'x', start: 2, end: 4 } as const;
    const told = { ...seen, start: 0, end: 9 };
    expect(signsOfName([seen, { ...seen, weak: true }], 'nine char', 2)).toEqual([told]);
    expect(signsOfName([{ ...seen, weak: true, faint: true }], 'nine char', 2)).toEqual([]);
    expect(signsOfName([{ ...seen, weak: true, faint: true }], 'ni ne cha', 3)).toEqual([
      { ...told, weak: true },
    ]);
    expect(signsOfName([{ ...seen, sign: 'secrecy' }], 'nine char', 2)).toEqual([]);
  });

  it('says what a message says, and nothing of what people are called', () => {
    const engine = createEngine(bundledRules(), EXAMPLES_YEAR);
    const signs = (name: string) =>
      engine.assess({ kind: 'member', name, age: 24 }, { audience: 'adult' }).signs.map(({ sign }) => sign);
    expect(signs('send_me_btc')).toEqual(['money-request']);
    for (const name of ['Randy', 'Sakura', 'HeadMaster', 'MasterMind', 'ami_1_10', 'julien_2', 'papa_de_3'])
      expect(signs(name), name).toEqual([]);
  });
});
