/** What the tokens of the text at hand may be, as walks ask it. */
import { ASKED, BREAK, type Tokens } from '../normalise/tokens.ts';
import { hasClass, MOST_APART } from './classes.ts';
import type { Masks, SideRows } from './masks.ts';
import type { Members } from './members.ts';
import { MARGIN } from './needs.ts';
import { BEGIN, CHOICE, END, KIND_BITS, KIND_MASK, SET, WORD } from './parts.ts';

/** One text, token by token. */
export interface View {
  /** Takes up a text. `classes` has those of the tokens, MARGIN places later, and NO_WORD before and after them all. */
  begin(tokens: Tokens, classes: Uint8Array): void;
  /** Whether the token is this word. */
  isWord(word: number, token: number): boolean;
  isInSet(set: number, token: number): boolean;
  /** Whether a branch of a choice may go on with a token. */
  mayBegin(choice: number, side: SideRows, token: number): boolean;
  /** Of the branches of a choice whose row is `row`, the next one from `from` on that may go on with a token; `count` where there is none. */
  nextBranch(row: number, from: number, count: number, token: number): number;
  /** Whether a token can be this part, or go on with it. A part that may be nothing or anything can always be. */
  mayBe(part: number, side: SideRows, token: number): boolean;
  /** Whether a sentence ends before `token`, or the text. */
  endsBefore(token: number): boolean;
  /** Whether a mark of the sentence holds after the token before `token`. */
  holds(mark: number, token: number): boolean;
}

/** A view for some rules. */
export function createView(masks: Masks, members: Members): View {
  const { rows, sets } = masks;
  let symbols: Int32Array = new Int32Array(0);
  let flags: Uint8Array = new Uint8Array(0);
  let classes: Uint8Array = new Uint8Array(0);
  let length = 0;

  function isWord(word: number, token: number): boolean {
    return token >= 0 && token < length && symbols[token] === word;
  }

  function isInSet(set: number, token: number): boolean {
    const one = classes[token + MARGIN] as number;
    if (!hasClass(rows, (sets[set] as number) || masks.makeSet(set), one)) return false;
    return one < MOST_APART || members.has(symbols[token] as number, set);
  }

  function mayBegin(choice: number, side: SideRows, token: number): boolean {
    if (side[choice] === 0) masks.makeChoice(choice);
    return hasClass(rows, side[choice] as number, classes[token + MARGIN] as number);
  }

  function nextBranch(row: number, from: number, count: number, token: number): number {
    const one = classes[token + MARGIN] as number;
    let branch = from;
    while (branch < count && !hasClass(rows, row + 1 + branch, one)) branch++;
    return branch;
  }

  function mayBe(part: number, side: SideRows, token: number): boolean {
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
