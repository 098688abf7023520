import type { DataKind, Level, Sign } from '../engine/finding.ts';
import type { EntryFormObservation } from '../engine/observation.ts';
import type { Piece } from './excerpt.ts';

/** Everything that is on screen, as plain values: the components draw it and nothing else. */
export interface Model {
  /** The site's bar; once it was answered, the mark that it left. */
  readonly bar: 'open' | 'mark' | null;
  /** Rooms, people or messages were seen: from here on the bar is one line, unless the entry form is still shown. */
  readonly chat: boolean;
  readonly cards: readonly Card[];
  readonly chips: readonly Chip[];
  /** The chip whose note is open; `held` when it was clicked, so that the pointer may leave. */
  readonly note: { readonly id: string; readonly held: boolean } | null;
  readonly draft: Draft | null;
  /** The page of advice stands over the site. */
  readonly advice: { readonly code: boolean } | null;
  /** The chip of the room that the reader is about to enter. */
  readonly pause: string | null;
  readonly say: { readonly status: string; readonly alert: string };
}

/** Why something is told: a sign, the rule that saw it, and the words it saw it in. */
export interface Reason {
  readonly sign: Sign;
  readonly rule: string;
  readonly quote: readonly Piece[];
}

interface Told {
  readonly id: string;
  readonly level: Level;
  /** Which of the looks of its level: a warning that always looks the same is no longer seen. */
  readonly variant: number;
}

/** Cards stand in the dock; one is open, the others are one line each. */
interface Docked extends Told {
  readonly open: boolean;
}

export interface EntryCard extends Docked {
  readonly kind: 'entry';
  readonly minor: boolean;
  readonly asks: EntryFormObservation['asks'];
}

export interface TalkCard extends Docked {
  readonly kind: 'talk';
  /** A stranger opened it and nothing worrying was said yet. */
  readonly stranger: boolean;
  readonly name?: string;
  readonly age?: number;
  readonly city?: string;
  /** What was just seen, heaviest first. */
  readonly signs: readonly Sign[];
  /** All that the conversation holds so far. */
  readonly seen: readonly Sign[];
  readonly quote: readonly Piece[];
  readonly reasons: readonly Reason[];
  readonly unfolded: 'why' | 'tips' | 'mistake' | null;
  /** The reader said it was wrong: the card says that it was heard. */
  readonly wrong: boolean;
}

export type Card = EntryCard | TalkCard;

export interface Chip extends Told {
  readonly kind: 'room' | 'member';
  readonly name: string;
  readonly sign: Sign | null;
  readonly reasons: readonly Reason[];
  /** The reader said it was wrong: it goes with its note, which says that it was heard. */
  readonly wrong?: boolean;
}

export interface Draft {
  readonly kinds: readonly (DataKind | 'other')[];
  readonly quote: readonly Piece[];
}

export const emptyModel: Model = {
  bar: null,
  chat: false,
  cards: [],
  chips: [],
  note: null,
  draft: null,
  advice: null,
  pause: null,
  say: { status: '', alert: '' },
};

/** Whether anything is shown, the quiet mark apart. */
export function isAnythingShown({ advice, bar, cards, chips, draft }: Model): boolean {
  return advice !== null || bar !== null || cards.length > 0 || chips.length > 0 || draft !== null;
}
