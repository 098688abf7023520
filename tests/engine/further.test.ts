/** Further rules beside those that the engine was made with: they may come and go. */
import { describe, expect, test } from 'vitest';
import { compileRules } from '../../src/engine/compile.ts';
import type { CompiledText } from '../../src/engine/compiled.ts';
import { createEngine } from '../../src/engine/index.ts';
import { excerpt, rule, ruleSet } from './observe.ts';

const own = compileRules(
  ruleSet([rule('age', ['quel age'])], {
    contexts: [
      { id: 'told', cancels: ['all'], phrases: ['il m a dit'], flags: [], passes: [] },
      { id: 'quiz', cancels: ['secrecy'], phrases: ['devinette'], flags: [], passes: [] },
    ],
  }),
);
const further = compileRules(
  ruleSet([rule('secret', ['notre secret'], { sign: 'secrecy' })], {
    contexts: [{ id: 'survey', cancels: ['asks-age'], phrases: ['sondage'], flags: [], passes: [] }],
  }),
).text('message');

function seeing() {
  let also: readonly CompiledText[] = [further];
  const engine = createEngine({ ...own, also: () => also });
  const find = (text: string, muted: readonly string[] = []) =>
    engine.assess(
      { kind: 'message', text, from: 'them', conversation: 'c' },
      { audience: 'teen', muted: new Set(muted) },
    );
  const see = (text: string, muted?: readonly string[]) =>
    find(text, muted).signs.map((one) => `${one.rule}:${excerpt(text, one)}`);
  return {
    find,
    see,
    set: (now: readonly CompiledText[]) => {
      also = now;
    },
  };
}

describe('further rules', () => {
  test('are heard beside the others, in the order of the text', () => {
    const { see } = seeing();
    expect(see('c’est notre secret, tu as quel âge ?')).toEqual(['secret:notre secret', 'age:quel âge']);
    expect(see('il fait beau')).toEqual([]);
  });

  test('add up with the others in one conversation', () => {
    const { find } = seeing();
    find('quel age ?');
    expect(find('notre secret')).toMatchObject({ level: 'danger', seen: ['asks-age', 'secrecy'] });
  });

  test('lend their frames to the others, and are bound by theirs', () => {
    const { see } = seeing();
    expect(see('quel age ? c’est pour un sondage')).toEqual([]);
    expect(see('notre secret, c’est pour un sondage')).toEqual(['secret:notre secret']);
    expect(see('notre secret ? une devinette')).toEqual([]);
    expect(see('il m’a dit : c’est notre secret')).toEqual([]);
  });

  test('can be muted', () => {
    expect(seeing().see('notre secret', ['secret'])).toEqual([]);
  });

  test('come and go, and the conversation stays', () => {
    const { find, see, set } = seeing();
    see('notre secret');
    set([]);
    expect(see('notre secret')).toEqual([]);
    expect(find('quel age ?').seen).toEqual(['secrecy', 'asks-age']);
    set([further]);
    expect(see('notre secret')).toHaveLength(1);
  });
});
