/** What a conversation has shown so far. Signs and turns only: no words, no names. */
import type { Level, Sign } from './finding.ts';
import type { Sightings } from './standing.ts';
import { type Heard, nothingHeard } from './talk/index.ts';

/** What one conversation has shown. */
export interface Conversation {
  /** How many messages there were. */
  turn: number;
  /** The signs from the other side, the one seen last at the end. */
  readonly sightings: Map<Sign, Sightings>;
  /** The rows of `levels.json` that were told already. */
  readonly told: Set<string>;
  /** The highest level that was told: more than that is new in any case. */
  loudest: Level;
  /** What the reader told of their own age. */
  readerIs?: 'minor' | 'adult';
  /** It was told to the site, at its door: nobody in this conversation heard it. */
  isUntold?: boolean;
  /** What the other side told of theirs; that they are an adult is not taken back. */
  otherIs?: 'minor' | 'adult';
  /** The other side asked the reader's age. */
  askedAge: boolean;
  /** The turn in which ages were last asked or told. */
  agesAt: number;
  /** The turn in which the two last spoke as people whose families or teachers know of each other. */
  familyAt: number;
  /** What the talk was as a whole. */
  readonly heard: Heard;
}

/** The conversations of a page. */
export interface Memory {
  conversation(key: string): Conversation;
  forget(key?: string): void;
}

/** No page keeps more conversations in view; the one unused for longest goes first. */
const MOST_CONVERSATIONS = 1000;

/** A conversation of which nothing was seen. */
export function newConversation(): Conversation {
  return {
    turn: 0,
    sightings: new Map(),
    told: new Set(),
    loudest: 'none',
    askedAge: false,
    agesAt: Number.NEGATIVE_INFINITY,
    familyAt: Number.NEGATIVE_INFINITY,
    heard: nothingHeard(),
  };
}

/** An empty memory. */
export function createMemory(): Memory {
  const conversations = new Map<string, Conversation>();
  /** The last one asked for, which is the one used last already. */
  let last: { readonly key: string; readonly conversation: Conversation } | undefined;
  return {
    conversation(key) {
      if (last?.key === key) return last.conversation;
      const known = conversations.get(key) ?? newConversation();
      conversations.delete(key);
      conversations.set(key, known);
      if (conversations.size > MOST_CONVERSATIONS)
        conversations.delete(conversations.keys().next().value as string);
      last = { key, conversation: known };
      return known;
    },
    forget(key) {
      last = undefined;
      if (key === undefined) conversations.clear();
      else conversations.delete(key);
    },
  };
}
