/**
 * The rules as the engine is handed them: plain data, in the shapes of the JSON files of `rules/`.
 * `rules/README.md` says what each key means; `rules/schema.ts` checks files before they get here.
 */
import type { Cues } from './cues/index.ts';
import type { Audience, DataKind, Level, Sign, Tells } from './finding.ts';
import type { Talks } from './talk/index.ts';

/** Which kind of text a rule reads. A prompt's text is read as a message. */
export type TextKind = 'message' | 'room' | 'member' | 'draft';

/** What is a name. */
export type NameKind = 'room' | 'member';

/** Phrases that are evidence of one sign. */
export interface Rule {
  readonly id: string;
  readonly sign: Sign;
  readonly in?: readonly TextKind[];
  readonly from?: 'them' | 'me' | 'any';
  readonly data?: DataKind;
  /** What it sees may well be innocent: never more than `info` by itself, and counts beside other signs. */
  readonly weak?: true;
  /** No sign, but what the speaker tells of themselves: an adult's age is a sign to a reader who is a minor, family calms. */
  readonly tells?: Tells;
  /** Counts only to a reader who told that they are a minor, from somebody who asked, or who is an adult. */
  readonly to?: 'minor';
  readonly phrases: readonly string[];
  readonly except?: readonly string[];
  readonly unless?: readonly string[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** A frame in which words are quoted or told, not meant. */
export interface Context {
  readonly id: string;
  readonly in?: readonly TextKind[];
  /** Whose words it frames; by default anybody's. */
  readonly from?: 'them' | 'me';
  readonly cancels: readonly (Sign | 'all')[];
  readonly phrases: readonly string[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
}

/** A file of rules: one language, one topic. */
export interface Pack {
  readonly pack: string;
  readonly language: string;
  readonly version: number;
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly rules?: readonly Rule[];
  readonly contexts?: readonly Context[];
}

/** Number words of a language and the words for its currencies. */
export interface NumberWords {
  readonly values: Readonly<Record<string, number>>;
  /** Joins tens and units: `et` in "vingt et un". */
  readonly joins: readonly string[];
  readonly currencies: readonly string[];
  /** Words that make a number a time of day, and the greatest such number: `14 am i right` is no time. */
  readonly hours: Readonly<Record<string, number>>;
}

/** One row of `levels.json` for signs that together mean more. A row holds when every list that it has holds. */
export interface Together {
  readonly id: string;
  /** All of these were seen. */
  readonly all?: readonly Sign[];
  /** At least `atLeast` (default 1) different ones of these were seen. */
  readonly any?: readonly Sign[];
  readonly atLeast?: number;
  /** Each of `all` was seen in at least this many messages (default 1). */
  readonly times?: number;
  /** The signs it goes by were seen in the last so many messages. */
  readonly within?: number;
  /** The reader said, here or at the entry form, that they are under 18. */
  readonly readerIsMinor?: true;
  readonly level: Partial<Readonly<Record<Audience, Level>>>;
}

/** From which weight of the whole talk on something counts. */
export interface TalkLevels {
  /** After so many messages half of what was heard is left. */
  readonly halfLife: number;
  /** Signs that come together in the first so many messages, and dangers in one, are heeded in any talk: it is not known to be an ordinary one. */
  readonly knownAfter: number;
  /** Below, a caution for one sign becomes an `info`, but for the very first message. */
  readonly alone: number;
  /** Below, a danger for one sign becomes an `info`: tales of games weigh as little. */
  readonly grave: number;
  /** From here on a hint of what is a danger by itself is one. */
  readonly hint: number;
  /** Below, what a row of `together` tells becomes an `info`. */
  readonly row: number;
  /** From here on the talk itself is a danger, where the message at hand shows a sign; for a faint one it must weigh `faint` more. */
  readonly itself: number;
  readonly faint: number;
  /**
   * With each doubling beyond `short` messages a talk must weigh so much more for `itself`: the longer it is, the oftener it is looked at, and
   * the heavier it once seems by chance. A talk of `long` messages is as long as any.
   */
  readonly longer: number;
  readonly short: number;
  readonly long: number;
}

/** How much each sign deserves, alone and together: `rules/levels.json`. */
export interface Levels {
  readonly alone: Readonly<Record<Sign, Readonly<Record<Audience, Level>>>>;
  /** Where a sign in a member's name weighs otherwise than in a room or a message. */
  readonly members: Partial<Readonly<Record<Sign, Readonly<Record<Audience, Level>>>>>;
  readonly together: readonly Together[];
  /** After how many messages of a conversation a sign no longer counts. */
  readonly fadesAfter: number;
  /** How many messages two signs may lie apart and still count together; each further sign reaches back as far again. */
  readonly reach: number;
  /** The same for weak evidence. */
  readonly weakReach: number;
  /** An age gap is large from this many years. */
  readonly ageGapYears: number;
  /** The age assumed of a teen who did not say theirs, in years. */
  readonly assumedTeenAge: number;
  /** How much a talk must weigh as a whole, in logarithms of odds. */
  readonly talk: TalkLevels;
}

/** Everyday words: those that nearly any message holds, and those that many hold. */
export interface CommonWords {
  readonly most: readonly string[];
  readonly many: readonly string[];
}

/** All rules, and what they share. */
export interface RuleSet {
  readonly packs: readonly Pack[];
  /** Shared named sets, by language. */
  readonly words: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Everyday spellings of all languages: written form → plain words. */
  readonly spellings: Readonly<Record<string, string>>;
  readonly numbers: readonly NumberWords[];
  /** Languages whose words are also known by their sound. */
  readonly heard: readonly string[];
  /** Words that stand in any text: phrases are not looked up by them while they hold a rarer one. */
  readonly common: CommonWords;
  readonly levels: Levels;
  /** What words weigh in a message where no phrase is met. */
  readonly cues?: Cues;
  /** The same in the names of rooms, and of people. */
  readonly nameCues?: Readonly<Record<NameKind, Cues>>;
  /** What signs and words weigh in a conversation as a whole. */
  readonly talks?: Talks;
}
