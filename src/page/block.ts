import { type Conversation, type Mark, markOf } from './conversation.ts';
import type { Line, Lines } from './layout.ts';

/** What a pane shows now, ready to be told apart from what its conversation showed before. */
export interface Reading {
  readonly isEmpty: boolean;
  /** The one person other than the reader who speaks here, if there is just one. */
  readonly speaker: string | undefined;
  /** Whether it still shows the very lines that this conversation showed last, with others below. */
  isOf?(last: Conversation): boolean;
  /** Whether most of it is what this conversation showed last. */
  isLike?(last: Conversation): boolean;
  /** The lines that are new to a conversation, and finished. */
  show(conversation: Conversation, now: number): Line[];
}

/** How a block of lines was last read: where it only grows, what came is all that is looked at. */
export interface Block {
  readonly token: object;
  readonly conversation: Conversation;
  readonly speakers: Speakers;
}

interface Speakers {
  readonly others: ReadonlySet<string>;
  /** Somebody's lines are marked as not the reader's. */
  readonly isMarked: boolean;
}

const NOBODY: Speakers = { others: new Set(), isMarked: false };

/**
 * @param before how the block was last read
 * @param keep takes how it was read now, once a conversation showed it
 */
export function inBlock(
  { all, token, grown }: Lines,
  before: Block | undefined,
  keep: (block: Block) => void,
): Reading {
  const from = before && placeSince(before.token);
  const fresh = from === undefined ? all : all.slice(from);
  const speakers = withSpeakers(from === undefined ? NOBODY : (before?.speakers ?? NOBODY), fresh);
  const [speaker] = speakers.others.size === 1 && speakers.isMarked ? speakers.others : [];
  return {
    isEmpty: all.length === 0,
    speaker,
    show(conversation, now) {
      const isAdded = from !== undefined && before?.conversation === conversation;
      const added = isAdded ? conversation.add(fresh.map(markOf), lineOf(fresh), now) : undefined;
      keep({ token, conversation, speakers });
      return added ?? conversation.show(all.map(markOnce), lineOf(all), now);
    },
  };

  function placeSince(last: object): number | undefined {
    if (last === token) return all.length;
    return last === grown?.since ? grown.from : undefined;
  }
}

function lineOf(lines: readonly Line[]): (shown: number) => Line {
  return (shown) => lines[shown] ?? { text: '', element: null };
}

function withSpeakers(before: Speakers, lines: readonly Line[]): Speakers {
  const others = new Set(before.others);
  let { isMarked } = before;
  for (const { author, side } of lines) {
    if (side !== 'mine' && author) others.add(author);
    isMarked ||= side === 'theirs';
  }
  return { others, isMarked };
}

const marked = new WeakMap<Line, Mark>();

/** Lines of a pane that grows are the same ones each time. */
function markOnce(line: Line): Mark {
  const mark = marked.get(line) ?? markOf(line);
  marked.set(line, mark);
  return mark;
}
