import { dismiss } from './memory.ts';
import type { Card, Model, TalkCard } from './model.ts';
import type { State } from './state.ts';

/** What a reader's press changes. Each takes the state and gives the next one; nothing else happens. */

/** Closed: it stays so until something worse or a new sign is seen. */
export function dismissed(state: State, id: string): State {
  const { model } = state;
  return {
    ...state,
    memory: dismiss(state.memory, id),
    model: {
      ...model,
      bar: id === 'site' ? 'mark' : model.bar,
      cards: model.cards.filter((card) => card.id !== id),
      chips: model.chips.filter((chip) => chip.id !== id),
      note: model.note?.id === id ? null : model.note,
      // Said again, the same words are only heard if they were gone in between.
      say: { status: '', alert: '' },
    },
  };
}

/** To one line, and back; only one card is open. */
export function folded(state: State, id: string): State {
  return cards(state, (card) => (card.id === id ? { ...card, open: false } : card));
}

export function opened(state: State, id: string): State {
  return cards(state, (card) => ({ ...card, open: card.id === id }));
}

/** Unfolds a part of a card, or folds it again. */
export function unfolded(state: State, id: string, what: 'why' | 'tips' | 'mistake'): State {
  return talk(state, id, (card) => ({ ...card, unfolded: card.unfolded === what ? null : what }));
}

/**
 * “This was wrong”: its rules are not heard again here.
 * @returns the next state, and the rules to mute
 */
export function wrong(state: State, id: string): { state: State; rules: string[] } {
  const told = [...state.model.chips, ...state.model.cards].find((one) => one.id === id);
  const rules = told && 'reasons' in told ? [...new Set(told.reasons.map((reason) => reason.rule))] : [];
  const muted = { ...state, muted: new Set([...state.muted, ...rules]) };
  const isChip = state.model.chips.some((chip) => chip.id === id);
  return {
    rules,
    state: isChip
      ? draw(muted, doubted(muted.model, id))
      : talk(muted, id, (card) => ({ ...card, wrong: true, quote: [] })),
  };
}

/** The reader is about to enter a danger: the pause stands until they answer. */
export function paused(state: State, id: string, alert: string): State {
  return draw(state, { pause: id, note: null, say: { status: '', alert } });
}

/** Answered, one way or the other. */
export function unpaused(state: State): State {
  return draw(state, { pause: null, say: { status: '', alert: '' } });
}

/** Opens the note of a chip, or holds it open. A pointer that passes does not close a held one. */
export function noted(state: State, id: string, held: boolean): State {
  const { note } = state.model;
  if (note && note.id !== id)
    return noted(unnoted(draw(state, { note: { ...note, held: false } }), false), id, held);
  return draw(state, { note: { id, held: held || note?.held === true } });
}

/** Closes the note; a chip that was said to be wrong goes with it. */
export function unnoted(state: State, held: boolean): State {
  const { note, chips } = state.model;
  if (!note || (note.held && !held)) return state;
  if (chips.some((chip) => chip.id === note.id && chip.wrong)) return dismissed(state, note.id);
  return draw(state, { note: null });
}

/** The chip that was wrong, its note held open till the reader has read that it was heard. */
function doubted({ chips }: Model, id: string): Partial<Model> {
  return {
    chips: chips.map((chip) => (chip.id === id ? { ...chip, wrong: true } : chip)),
    note: { id, held: true },
  };
}

function cards(state: State, change: (card: Card) => Card): State {
  return draw(state, { cards: state.model.cards.map(change) });
}

function talk(state: State, id: string, change: (card: TalkCard) => TalkCard): State {
  return cards(state, (card) => (card.id === id && card.kind === 'talk' ? change(card) : card));
}

function draw(state: State, change: Partial<Model>): State {
  return { ...state, model: { ...state.model, ...change } };
}
