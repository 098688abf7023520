import { describe, expect, it } from 'vitest';
import { dismissed, folded, noted, opened, unfolded, unnoted, wrong } from '../../src/warnings/answer.ts';
import type { TalkCard } from '../../src/warnings/model.ts';
import { seenOf } from '../../src/warnings/seen.ts';
import { emptyState, type State } from '../../src/warnings/state.ts';
import { tell } from '../../src/warnings/tell.ts';
import { message, prompt } from './told.ts';

function told(...steps: ReturnType<typeof message>[]): State {
  return steps.reduce((state, step) => tell(state, step.observation, step.finding).state, emptyState());
}
const card = (state: State) => state.model.cards.at(-1) as TalkCard;

describe('a conversation', () => {
  it('grows in place from a stranger to danger', () => {
    const steps = [
      prompt('Marc41', 50, 'Paris'),
      message('[asks-age: tu as quel âge]', 'info'),
      message('[secrecy: dis rien]', 'caution', ['asks-age']),
      message('[moves-app: viens sur snap]', 'danger', ['asks-age', 'secrecy']),
    ];
    const levels = steps.map((_, index) => card(told(...steps.slice(0, index + 1))).level);
    expect(levels).toEqual(['info', 'info', 'caution', 'danger']);
    const state = told(...steps);
    expect(state.model.cards).toHaveLength(1);
    expect(card(state)).toMatchObject({ name: 'Marc41', age: 50, stranger: false, signs: ['moves-app'] });
    expect(card(state).seen).toEqual(['asks-age', 'secrecy', 'moves-app']);
    expect(card(state).reasons.map((reason) => reason.sign)).toEqual(['asks-age', 'secrecy', 'moves-app']);
  });

  it('speaks once of the same thing', () => {
    const once = tell(
      emptyState(),
      message('[asks-age: âge]', 'info').observation,
      message('[asks-age: âge]', 'info').finding,
    );
    const { observation, finding } = message('[asks-age: age stp]', 'info');
    const twice = tell(once.state, observation, finding);
    expect(once.spoken).not.toBeNull();
    expect(twice.spoken).toBeNull();
    expect(twice.state.model).toBe(once.state.model);
  });

  it('stays closed once dismissed, until something new', () => {
    const state = dismissed(told(message('[asks-age: âge]', 'info')), 'talk:1');
    const again = message('[asks-age: age]', 'info');
    expect(tell(state, again.observation, again.finding).state.model.cards).toEqual([]);
    const more = message('[secrecy: dis rien]', 'danger', ['asks-age']);
    expect(tell(state, more.observation, more.finding).spoken).toMatchObject({ level: 'danger' });
  });

  it('never lets a later, milder message calm it down', () => {
    const state = told(
      message('[secrecy: dis rien]', 'danger'),
      message('[asks-age: âge]', 'info', ['secrecy']),
    );
    expect(card(state).level).toBe('danger');
  });

  it('does not quote the reader’s own words back', () => {
    const mine = message('[asks-age: j’ai 14 ans]', 'danger', ['secrecy'], { from: 'me', author: 'moi' });
    expect(card(told(message('[secrecy: dis rien]', 'caution'), mine))).toMatchObject({
      level: 'danger',
      name: 'Marc41',
      quote: [{ text: 'dis rien', marked: true }],
    });
  });

  it('mutes its rules when the reader says that it is wrong', () => {
    const { state, rules } = wrong(told(message('[secrecy: dis rien] [asks-age: âge]', 'danger')), 'talk:1');
    expect(rules).toEqual(['fr-secrecy', 'fr-asks-age']);
    expect(card(state).wrong).toBe(true);
    const again = message('[secrecy: dis rien]', 'danger', [], { conversation: '2' });
    expect(tell(state, again.observation, again.finding).spoken).toBeNull();
  });
});

describe('a chip that was wrong', () => {
  const observation = { kind: 'room', text: 'musik' } as const;
  const { finding } = message('[adult-coded: musik]', 'caution');
  const { state: shown, chip } = tell(emptyState(), observation, finding);
  const { state, rules } = wrong(shown, chip ?? '');

  it('mutes its rule and stays with its note, so that the text can be passed on', () => {
    expect(rules).toEqual(['fr-adult-coded']);
    expect(state.model.chips).toMatchObject([{ id: chip, wrong: true }]);
    expect(state.model.note).toEqual({ id: chip, held: true });
    expect(unnoted(state, false)).toBe(state);
  });

  it('goes with its note, or when another note opens', () => {
    expect(unnoted(state, true).model).toMatchObject({ chips: [], note: null });
    expect(noted(state, 'room:other', false).model).toMatchObject({ chips: [], note: { id: 'room:other' } });
    expect(noted(state, chip ?? '', false).model.chips).toHaveLength(1);
  });
});

describe('several conversations', () => {
  const second = { conversation: '2', author: 'Lou' };
  const open = (state: State) => state.model.cards.filter((one) => one.open).map((one) => one.id);

  it('opens the newest and folds the rest', () => {
    expect(
      open(told(message('[asks-age: a]', 'info'), message('[asks-age: a]', 'info', [], second))),
    ).toEqual(['talk:2']);
  });

  it('keeps a worse one open', () => {
    expect(
      open(told(message('[secrecy: a]', 'danger'), message('[asks-age: a]', 'info', [], second))),
    ).toEqual(['talk:1']);
  });

  it('folds and opens on request', () => {
    const state = told(message('[secrecy: a]', 'danger'), message('[asks-age: a]', 'info', [], second));
    expect(open(opened(state, 'talk:2'))).toEqual(['talk:2']);
    expect(open(folded(state, 'talk:1'))).toEqual([]);
    expect(card(unfolded(opened(state, 'talk:2'), 'talk:2', 'why')).unfolded).toBe('why');
  });

  it('folds strangers after a few, but not one who says something worrying', () => {
    const strangers = Array.from({ length: 5 }, (_, n) => {
      const { observation, finding } = prompt(`inconnu${n}`);
      return { observation: { ...observation, conversation: `s${n}` }, finding };
    });
    const state = told(...strangers);
    expect(open(state)).toEqual(['talk:s2']);
    expect(open(told(...strangers, message('[secrecy: a]', 'caution', [], { conversation: 's4' })))).toEqual([
      'talk:s4',
    ]);
  });

  it('keeps at most six, the worst of them', () => {
    const many = Array.from({ length: 9 }, (_, n) =>
      message('[asks-age: a]', 'info', [], { conversation: `c${n}` }),
    );
    const { cards } = told(message('[secrecy: a]', 'danger'), ...many).model;
    expect(cards).toHaveLength(6);
    expect(cards.some((one) => one.level === 'danger')).toBe(true);
  });
});

describe('what the popup may know', () => {
  it('is counts and signs, dismissed ones too, and no text', () => {
    const state = dismissed(told(message('[secrecy: dis rien]', 'danger'), prompt('genereux75')), 'talk:1');
    const seen = seenOf(state.memory);
    expect(seen).toMatchObject({ conversations: 1, rooms: 0, signs: ['secrecy'], byLevel: { danger: 1 } });
    expect(JSON.stringify(seen)).not.toMatch(/dis rien|genereux|Marc/);
  });
});
