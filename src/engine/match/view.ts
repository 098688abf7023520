/** What the tokens of the text at hand may be, as walks ask it. */
import { ASKED, BREAK, type Tokens } from '../normalise/tokens.ts';
import { MOST_APART, NO_WORD } from './classes.ts';
import { hasClass, type Masks, type SideMasks } from './masks.ts';
import type { Members } from './members.ts';
import { BEGIN, CHOICE, END, KIND_BITS, KIND_MASK, SET, WORD } from './parts.ts';

/** One text, token by token. */
export interface View {
  /** Takes up a text. `classes` has the class of each token, one place later than the token, and NO_WORD before and after them all. */
  begin(tokens: Tokens, classes: Uint8Array): void;
  /** Whether the token is this word. */
  isWord(word: number, token: number): boolean;
  isInSet(set: number, token: number): boolean;
  /** Whether a branch of a choice may go on with a token. */
  mayBegin(choice: number, side: SideMasks, token: number): boolean;
  /** The next branch, from `from` on, that may go on with a token; `end` where there is none. */
  nextBranch(side: SideMasks, from: number, end: number, token: number): number;
  /** Whether a token can be this part, or go on with it. A part that may be nothing or anything can always be. */
  mayBe(part: number, side: SideMasks, token: number): boolean;
  /** Whether a sentence ends before `token`, or the text. */
  endsBefore(token: number): boolean;
  /** Whether a mark of the sentence holds after the token before `token`. */
  holds(mark: number, token: number): boolean;
}

/** A view for some rules. */
export function createView(masks: Masks, members: Members): View {
  const { sets } = masks;
  let symbols: Int32Array = new Int32Array(0);
  let flags: Uint8Array = new Uint8Array(0);
  let classes: Uint8Array = Uint8Array.of(NO_WORD, NO_WORD);
  let length = 0;

  function isWord(word: number, token: number): boolean {
    return token >= 0 && token < length && symbols[token] === word;
  }

  function isInSet(set: number, token: number): boolean {
    const one = classes[token + 1] as number;
    if (!hasClass(sets, set, one) && !(masks.prepareSet(set) && hasClass(sets, set, one))) return false;
    return one < MOST_APART || members.has(symbols[token] as number, set);
  }

  function mayBegin(choice: number, { choices }: SideMasks, token: number): boolean {
    const one = classes[token + 1] as number;
    return hasClass(choices, choice, one) || (masks.prepare(choice) && hasClass(choices, choice, one));
  }

  function nextBranch({ branches }: SideMasks, from: number, end: number, token: number): number {
    const one = classes[token + 1] as number;
    let branch = from;
    while (branch < end && !hasClass(branches, branch, one)) branch++;
    return branch;
  }

  function mayBe(part: number, side: SideMasks, token: number): boolean {
    const number = part >> KIND_BITS;
    switch (part & KIND_MASK) {
      case WORD:
        return isWord(number, token);
      case SET:
        return isInSet(number, token);
      case CHOICE:
        return mayBegin(number, side, token);
      default:
        return true;
    }
  }

  function endsBefore(token: number): boolean {
    return token >= length || ((flags[token] as number) & BREAK) !== 0;
  }

  function holds(mark: number, token: number): boolean {
    if (mark === BEGIN) return token >= length || endsBefore(token);
    if (mark === END) return endsBefore(token);
    return token > 0 && ((flags[token - 1] as number) & ASKED) !== 0;
  }

  return {
    begin(tokens, classesOf) {
      ({ symbol: symbols, flags, length } = tokens);
      classes = classesOf;
    },
    isWord,
    isInSet,
    mayBegin,
    nextBranch,
    mayBe,
    endsBefore,
    holds,
  };
}
