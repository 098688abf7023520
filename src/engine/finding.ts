/** What the engine found in an observation. `engine/` makes it, `warnings/` shows it, and they meet in nothing else. */

/** Levels in rising order. */
export const LEVELS = ['none', 'info', 'caution', 'danger'] as const;
export type Level = (typeof LEVELS)[number];

/** Who the reader is. `null` in the settings means not chosen yet: thresholds are the teen's, words fit anyone. */
export type Audience = 'adult' | 'teen';

/** Every sign there is. The list is closed: a pack that names another one does not load. */
export const SIGNS = [
  'asks-age',
  'asks-alone',
  'secrecy',
  'flatters-maturity',
  'moves-app',
  'asks-image',
  'asks-identity',
  'proposes-meeting',
  'offers-reward',
  'sexual-advance',
  'minor-mention',
  'age-gap',
  'threat-exposure',
  'pressure',
  'ambush',
  'drugging',
  'paid-sex',
  'money-request',
  'minor-coded',
  'adult-coded',
  'abuse-room',
  'personal-data',
] as const;
export type Sign = (typeof SIGNS)[number];

/** Which personal data a `personal-data` sign found. */
export const DATA_KINDS = ['phone', 'address', 'email', 'school', 'iban', 'card', 'handle', 'name'] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** What somebody may tell of themselves: that they are an adult or a minor, or that the other is a minor; that families or teachers know of the talk. */
export const TELLS = ['adult', 'minor', 'other-minor', 'family'] as const;
export type Tells = (typeof TELLS)[number];

/** One sign, the rule that saw it, and where: `start` and `end` are UTF-16 offsets in the observation's original text. */
export interface Evidence {
  readonly sign: Sign;
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly data?: DataKind;
  /** The rule is a weak one: what it saw may well be innocent. */
  readonly weak?: true;
  /** Cues hint at it, and not strongly: it is listed, tells nothing and is not remembered. Always weak too. */
  readonly faint?: true;
  /** The message's other words speak against it: on its own it tells less (sure evidence as weak); in a conversation it counts in full. */
  readonly doubtful?: true;
  /** They speak against it by far: on its own it tells nothing. Always doubtful too. */
  readonly idle?: true;
  /** No sign yet, but told of the speaker: the engine takes it out, or makes a sign of it. */
  readonly tells?: Tells;
  /** A sign only to a minor whose age the other side asked, or who told it to an adult: the engine takes it out elsewhere. */
  readonly to?: 'minor';
  /** In a prompt, the offsets are of the stranger's name, not of their text. */
  readonly of?: 'name';
}

/** What the engine has to say of one observation. */
export interface Finding {
  /** How much this observation deserves, given what its conversation held before. */
  readonly level: Level;
  /** The signs in this observation, in the order of the text. */
  readonly signs: readonly Evidence[];
  /** The rows of `rules/levels.json` that decided, so that a warning can say why. */
  readonly because: readonly string[];
  /** Every sign that the conversation holds so far, newest last; for a lone observation, its own signs. */
  readonly seen: readonly Sign[];
}
