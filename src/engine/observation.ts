/**
 * What was read from a page, as plain values that can be printed. `page/` makes them, `engine/` judges them,
 * and they meet in nothing else.
 */

/** Who wrote a message: the reader (`me`), the other side (`them`), or the page does not say. */
export type From = 'me' | 'them' | 'unknown';

/** A site that Vigie knows was opened. `site` is the name of its file in `sites/`. */
export interface SiteObservation {
  readonly kind: 'site';
  readonly site: string;
  readonly host: string;
}

/** A form that lets someone in with a pseudonym, often an age and a postcode. `age` is what the reader typed, in years. */
export interface EntryFormObservation {
  readonly kind: 'entry-form';
  readonly asks: readonly ('pseudonym' | 'age' | 'postcode' | 'gender')[];
  readonly age?: number;
}

/** A room in a list. `count` is how many people the page says are in it. */
export interface RoomObservation {
  readonly kind: 'room';
  readonly text: string;
  readonly count?: number;
}

/** Someone in a list of people present, as the page describes them. `age` in years. */
export interface MemberObservation {
  readonly kind: 'member';
  readonly name: string;
  readonly age?: number;
  readonly city?: string;
}

/** A stranger opens a private conversation, with or without a first message. */
export interface PromptObservation {
  readonly kind: 'prompt';
  readonly name: string;
  readonly age?: number;
  readonly city?: string;
  readonly text?: string;
  readonly conversation?: string;
}

/**
 * With whom a private conversation is, when the page shows an age that its request, or its first words, came without: beside the open
 * conversation, or in a list read later.
 */
export interface CorrespondentObservation {
  readonly kind: 'correspondent';
  readonly name: string;
  readonly age: number;
  readonly city?: string;
  readonly conversation: string;
}

/** A message in a room or a private conversation. Without `conversation` it is judged alone. */
export interface MessageObservation {
  readonly kind: 'message';
  readonly text: string;
  readonly from?: From;
  readonly author?: string;
  readonly conversation?: string;
  /** `room` when many people read and write there; signs then add up per author, not over the room. */
  readonly where?: 'room' | 'private';
}

/** What the reader is about to send. */
export interface DraftObservation {
  readonly kind: 'draft';
  readonly text: string;
  readonly conversation?: string;
}

export type Observation =
  | SiteObservation
  | EntryFormObservation
  | RoomObservation
  | MemberObservation
  | PromptObservation
  | CorrespondentObservation
  | MessageObservation
  | DraftObservation;
