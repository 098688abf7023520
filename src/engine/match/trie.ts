/** All words and stems that the rules know, as a trie over the 26 folded letters. */
import { slotOfNumber } from '../normalise/slots.ts';
import { ACCENT_MARK, FIRST_WORD } from './symbols.ts';
import { CAPITAL_A, CAPITAL_Z, sharedAt } from './word-list.ts';

export const DEAD = 0;
export const ROOT = 1;
/** A row of 26 letters takes 32, so that the place in it is a shift away. */
export const WIDTH = 5;
/** The only letter of a node that has no child. */
const NO_LETTER = 0xff;

const STAR = 42;
const APOSTROPHE = ACCENT_MARK.charCodeAt(0);
const LETTER_A = 97;
/** From this length on a word with a double letter is known with the letter written once too. */
const SHORTEST_DOUBLED = 6;
const LONGEST = 64;
const NOWHERE = 256;

type Column = Uint16Array | Int32Array;

/**
 * Nodes are numbered as words are read, so that most have one child, the next node: those say which letter leads to it. The others have a row
 * of children. That keeps the whole small enough to be quick to make and to stay near.
 */
export interface Trie {
  readonly only: Uint8Array;
  /** The number of a node's row, or 0. */
  readonly rowOf: Column;
  /** Child of a node: `rows[(row << WIDTH) | letter]`. */
  readonly rows: Column;
  /** The symbol of the word that ends at a node, else 0. */
  readonly exact: Column;
  /** The symbol of the longest stem on the way to a node, else 0. */
  readonly stemOf: Column;
  /** For each symbol, the next broader one that it counts as too: a stem that covers it, a slot that its number fills. */
  readonly broader: Int32Array;
  /** Words with digits in them (`2m1`), which the trie does not hold. */
  readonly withDigits: ReadonlyMap<string, number>;
  /** Numbers that phrases name by their digits: value → symbol. */
  readonly named: ReadonlyMap<number, number>;
  /** For a short word, the symbol that it has when its last letter bears an accent. */
  readonly accented: ReadonlyMap<number, number>;
}

/** The node after a letter, DEAD where no word goes on. */
export function childOf({ only, rowOf, rows }: Trie, node: number, letter: number): number {
  const row = rowOf[node] as number;
  if (row !== 0) return rows[(row << WIDTH) | letter] as number;
  return only[node] === letter ? node + 1 : DEAD;
}

/**
 * Builds the trie. In alphabetical order words come after the stems that cover them, but for the stem's own word, and go on from where the
 * word before left the way that both share.
 * @param text words, as `writeWords` writes them
 * @param known which of them are in the trie, rising
 */
export function buildTrie(text: string, known: ArrayLike<number>): Trie {
  const count = known.length;
  // Each written letter makes a node at most; each word has a capital besides.
  let most = text.length - count + 2;
  let only = new Uint8Array(most).fill(NO_LETTER);
  let rowOf = column(most, most);
  let exact = column(most, count);
  let stemOf = column(most, count);
  let rows = column(1 << 15, most);
  let rowCount = 1;
  const broader = new Int32Array(FIRST_WORD + count);
  const withDigits = new Map<string, number>();
  const named = new Map<number, number>();
  const accented = new Map<number, number>();
  const doubled: [letters: Uint16Array, symbol: number][] = [];
  /** The word at hand, as character codes, and the nodes on the way to it. */
  const word = new Uint16Array(256);
  const path = new Int32Array(LONGEST + 1);
  path[0] = ROOT;
  let nodes = 2;
  let reached = 0;

  /** Where the first letter of the word at hand stands that is the same as the one before it. */
  let double = NOWHERE;

  // Written out, with as few calls and passes as may be: this runs once, before anything is compiled for speed.
  for (let at = 0, place = 0, next = 0; next < count; place++) {
    const shared = sharedAt(text, at++);
    let length = shared;
    if (double >= shared) double = NOWHERE;
    let before = shared === 0 ? 0 : (word[shared - 1] as number);
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= CAPITAL_A && code <= CAPITAL_Z) break;
      if (code === before && double === NOWHERE) double = length;
      word[length++] = code;
      before = code;
    }
    let size = Math.min(shared, reached);
    if (known[next] !== place) {
      reached = size;
      continue;
    }
    const symbol = FIRST_WORD + next++;
    let node = path[size] as number;
    while (size < length && size < LONGEST) {
      const letter = (word[size] as number) - LETTER_A;
      if (letter < 0) break;
      if (node + 1 === nodes && only[node] === NO_LETTER && rowOf[node] === 0) {
        // A way that no word went before.
        only[node] = letter;
        node = newNode(node);
      } else node = goTo(node, letter);
      path[++size] = node;
    }
    reached = size;
    broader[symbol] = stemOf[node] as number;
    if (size === length) {
      exact[node] = symbol;
      if (length >= SHORTEST_DOUBLED && double < length) doubled.push([word.slice(0, length), symbol]);
    } else if (word[size] === STAR && size === length - 1) {
      stemOf[node] = symbol;
      // The word that is the stem itself stands before it.
      if (exact[node] !== 0) broader[exact[node] as number] = symbol;
    } else if (word[size] === APOSTROPHE) accented.set(exact[node] as number, symbol);
    else {
      const written = String.fromCharCode(...word.subarray(0, length));
      if (/^\d+$/.test(written)) {
        named.set(Number(written), symbol);
        broader[symbol] = slotOfNumber(Number(written));
      } else withDigits.set(written, symbol);
    }
  }
  for (const [letters, symbol] of doubled) addSingle(letters, symbol);
  return { only, rowOf, rows, exact, stemOf, broader, withDigits, named, accented };

  /** The child, which is made where there is none. */
  function goTo(node: number, letter: number): number {
    const row = rowOf[node] as number;
    if (row === 0) {
      if (only[node] === letter) return node + 1;
      if (only[node] === NO_LETTER && nodes === node + 1) {
        only[node] = letter;
        return newNode(node);
      }
    }
    const edge = ((row === 0 ? newRow(node) : row) << WIDTH) | letter;
    const known = rows[edge] as number;
    if (known !== DEAD) return known;
    const child = newNode(node);
    rows[edge] = child;
    return child;
  }

  function newNode(parent: number): number {
    if (nodes === most) makeRoom();
    stemOf[nodes] = stemOf[parent] as number;
    return nodes++;
  }

  function newRow(node: number): number {
    const row = rowCount++;
    if (rowCount << WIDTH > rows.length) rows = wider(rows, rows.length * 2);
    if (only[node] !== NO_LETTER) rows[(row << WIDTH) | (only[node] as number)] = node + 1;
    rowOf[node] = row;
    return row;
  }

  /** A double letter written once is read as the word, where that is no other word and no stem covers it. */
  function addSingle(letters: Uint16Array, symbol: number): void {
    let node: number = ROOT;
    for (let i = 0; i < letters.length; i++) {
      if (letters[i] === letters[i - 1]) continue;
      node = goTo(node, (letters[i] as number) - LETTER_A);
      if (stemOf[node] !== 0) return;
    }
    if (exact[node] === 0) exact[node] = symbol;
  }

  function makeRoom(): void {
    const before = only;
    most *= 2;
    only = new Uint8Array(most).fill(NO_LETTER);
    only.set(before);
    rowOf = wider(rowOf, most);
    exact = wider(exact, most);
    stemOf = wider(stemOf, most);
  }
}

/** A column for numbers up to `greatest`. */
function column(length: number, greatest: number): Column {
  return greatest + FIRST_WORD > 0x7fff ? new Int32Array(length) : new Uint16Array(length);
}

function wider(narrow: Column, length: number): Column {
  const wide = narrow instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length);
  wide.set(narrow);
  return wide;
}
