/** What a conversation has shown so far. Signs and turns only: no words, no names. */
import type { Evidence, Sign } from './finding.ts';

/** What one conversation has shown. */
export interface Conversation {
  /** How many messages there were. */
  turn: number;
  /** For each sign from the other side, the turn when it was last seen. */
  readonly lastSeen: Map<Sign, number>;
  /** The same for evidence that is not weak. */
  readonly lastSure: Map<Sign, number>;
  /** In how many messages each sign was seen. */
  readonly counts: Map<Sign, number>;
  /** The rows of `levels.json` that were told already. */
  readonly told: Set<string>;
  /** The reader said that they are under 18. */
  readerIsMinor: boolean;
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
    lastSeen: new Map(),
    counts: new Map(),
    lastSure: new Map(),
    told: new Set(),
    readerIsMinor: false,
  };
}

/** An empty memory. */
export function createMemory(): Memory {
  const conversations = new Map<string, Conversation>();
  return {
    conversation(key) {
      const known = conversations.get(key) ?? newConversation();
      conversations.delete(key);
      conversations.set(key, known);
      if (conversations.size > MOST_CONVERSATIONS)
        conversations.delete(conversations.keys().next().value as string);
      return known;
    },
    forget(key) {
      if (key === undefined) conversations.clear();
      else conversations.delete(key);
    },
  };
}

/** Notes the signs of the turn at hand. */
export function remember(conversation: Conversation, evidence: readonly Evidence[]): void {
  for (const sign of new Set(evidence.map(({ sign }) => sign)))
    conversation.counts.set(sign, (conversation.counts.get(sign) ?? 0) + 1);
  for (const { sign, weak } of evidence)
    for (const seen of weak ? [conversation.lastSeen] : [conversation.lastSeen, conversation.lastSure]) {
      seen.delete(sign);
      seen.set(sign, conversation.turn);
    }
}

/** The signs that still count, oldest first: those seen in the last `fadesAfter` messages. */
export function rememberedSigns({ lastSeen, turn }: Conversation, fadesAfter: number): Sign[] {
  return within(lastSeen, turn, fadesAfter);
}

/** Those of them that more than weak evidence was seen of. */
export function sureSigns({ lastSure, turn }: Conversation, fadesAfter: number): Sign[] {
  return within(lastSure, turn, fadesAfter);
}

function within(seen: ReadonlyMap<Sign, number>, turn: number, fadesAfter: number): Sign[] {
  return [...seen].filter(([, at]) => turn - at < fadesAfter).map(([sign]) => sign);
}
