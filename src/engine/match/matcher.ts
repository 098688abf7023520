/**
 * All phrases matched in one pass over a text's tokens. The README of this folder tells how it came to be so.
 *
 * Each sequence hangs on its *anchor*, the element whose words the rules use least. A token looks up the sequences that hang on
 * it (most tokens: none) and only those are compared with their surroundings.
 */
import type { Tokens } from '../normalise/tokens.ts';
import { ASKED, BREAK } from '../normalise/tokens.ts';
import type { Element, Literal, Sequence } from './sequences.ts';
import { SLOT, type VocabularyBuilder } from './vocabulary.ts';

export interface PhraseForm {
  readonly sequence: Sequence;
  /** Whose phrase it is and in which role; the matcher only hands it back. */
  readonly owner: number;
}

/** Called for each match: the owner, and its first and last token. */
export type Report = (owner: number, firstToken: number, lastToken: number) => void;

export type Matcher = (tokens: Tokens, report: Report) => void;

const SLOT_SYMBOLS: Readonly<Record<string, readonly number[]>> = {
  age: [SLOT.child, SLOT.minor, SLOT.adult],
  minor: [SLOT.minor],
  adult: [SLOT.adult],
  number: [SLOT.child, SLOT.minor, SLOT.adult, SLOT.number],
  money: [SLOT.money],
  phone: [SLOT.phone],
  time: [SLOT.time],
  email: [SLOT.email],
  iban: [SLOT.iban],
  card: [SLOT.card],
};

export const SLOT_NAMES: readonly string[] = Object.keys(SLOT_SYMBOLS);

/** Room for sets in a membership key. */
const MOST_SETS = 1 << 15;

/**
 * Compiles phrases. Words are interned in `vocabulary`; `finish` makes the matcher once the vocabulary is complete.
 */
export function compileMatcher(forms: readonly PhraseForm[], vocabulary: VocabularyBuilder): () => Matcher {
  const sets = createSets(vocabulary);
  const first: number[] = [0];
  const codes: number[] = [];
  const gaps: number[] = [];
  const optional: number[] = [];
  const asked: number[] = [];
  const edges: number[] = [];
  const owners: number[] = [];
  for (const { sequence, owner } of forms) {
    for (const element of sequence.elements) {
      codes.push(sets.code(element));
      gaps.push(element.gap);
      optional.push(element.optional ? 1 : 0);
      asked.push(element.asked ? 1 : 0);
    }
    first.push(codes.length);
    edges.push((sequence.begins ? 1 : 0) | (sequence.ends ? 2 : 0));
    owners.push(owner);
  }

  return () => {
    const anchors = new Int32Array(owners.length);
    for (let sequence = 0; sequence < owners.length; sequence++)
      anchors[sequence] = sets.rarest(
        codes,
        optional,
        first[sequence] as number,
        first[sequence + 1] as number,
      );
    const buckets = sets.buckets(anchors.map((at) => codes[at] as number));
    return createRun({
      first: Int32Array.from(first),
      code: Int32Array.from(codes),
      gap: Uint8Array.from(gaps),
      optional: Uint8Array.from(optional),
      asked: Uint8Array.from(asked),
      edges: Uint8Array.from(edges),
      owners: Int32Array.from(owners),
      anchors,
      ...buckets,
      members: sets.members(),
    });
  };
}

/** The sets of words that elements accept. An element of one plain word has the negative of its symbol as code, others a set's number. */
function createSets(vocabulary: VocabularyBuilder) {
  const numbers = new Map<string, number>();
  const symbolsOf: number[][] = [];
  const uses: number[] = [];

  function symbols(literal: Literal): readonly number[] {
    if (literal.endsWith('*')) return [vocabulary.stem(literal.slice(0, -1))];
    if (literal.startsWith('{')) return SLOT_SYMBOLS[literal.slice(1, -1)] ?? [];
    return [vocabulary.word(literal)];
  }

  function code({ literals }: Element): number {
    const only = literals.length === 1 ? (literals[0] as string) : '';
    if (only && !only.endsWith('*') && !only.startsWith('{')) {
      const symbol = vocabulary.word(only);
      uses[symbol] = (uses[symbol] ?? 0) + 1;
      return -symbol;
    }
    const key = literals.length > 1 ? [...literals].sort().join(' ') : only;
    let number = numbers.get(key);
    if (number === undefined) {
      number = symbolsOf.length;
      if (number >= MOST_SETS) throw new RangeError('Too many different word sets.');
      numbers.set(key, number);
      symbolsOf.push(literals.flatMap(symbols));
    }
    for (const symbol of symbolsOf[number] as number[]) uses[symbol] = (uses[symbol] ?? 0) + 1;
    return number;
  }

  /** How often the rules use a code's words: those that they use often are common in any text. Short words count more. */
  function commonness(code: number): number {
    if (code < 0) return wordCommonness(-code);
    let sum = 0;
    for (const symbol of symbolsOf[code] as number[]) sum += wordCommonness(symbol);
    return sum;
  }

  function wordCommonness(symbol: number): number {
    const length = vocabulary.lengthOf(symbol);
    return ((uses[symbol] ?? 0) + 1) * (length <= 2 ? 8 : length === 3 ? 4 : length === 4 ? 2 : 1);
  }

  /** Each code's symbols, those of words that a stem covers included. */
  function spread(): { symbolsByStem: Map<number, number[]> } {
    const symbolsByStem = new Map<number, number[]>();
    for (let symbol = 0; symbol < vocabulary.size(); symbol++)
      for (const stem of vocabulary.stemsOf(symbol)) {
        if (stem === symbol) continue;
        const covered = symbolsByStem.get(stem);
        if (covered) covered.push(symbol);
        else symbolsByStem.set(stem, [symbol]);
      }
    return { symbolsByStem };
  }

  let complete: number[][] | null = null;
  function completeSets(): number[][] {
    if (complete) return complete;
    const { symbolsByStem } = spread();
    complete = symbolsOf.map((symbols) => [
      ...new Set(symbols.flatMap((symbol) => [symbol, ...(symbolsByStem.get(symbol) ?? [])])),
    ]);
    return complete;
  }

  return {
    code,
    rarest(codes: readonly number[], optional: readonly number[], from: number, to: number): number {
      let best = from;
      let least = Number.POSITIVE_INFINITY;
      for (let at = from; at < to; at++) {
        if (optional[at]) continue;
        const value = commonness(codes[at] as number);
        if (value < least) {
          least = value;
          best = at;
        }
      }
      return best;
    },
    /** For each symbol, the sequences whose anchor accepts it, as one list with the places where each symbol's part begins. */
    buckets(anchorCodes: Int32Array) {
      const size = vocabulary.size();
      const counts = new Int32Array(size + 1);
      const each = (visit: (symbol: number, sequence: number) => void) => {
        for (let sequence = 0; sequence < anchorCodes.length; sequence++) {
          const anchor = anchorCodes[sequence] as number;
          if (anchor < 0) visit(-anchor, sequence);
          else for (const symbol of completeSets()[anchor] as number[]) visit(symbol, sequence);
        }
      };
      each((symbol) => {
        counts[symbol + 1] = (counts[symbol + 1] as number) + 1;
      });
      for (let i = 1; i <= size; i++) counts[i] = (counts[i] as number) + (counts[i - 1] as number);
      const bucketStart = counts.slice();
      const bucket = new Int32Array(bucketStart[size] as number);
      const fill = counts.slice();
      each((symbol, sequence) => {
        bucket[fill[symbol] as number] = sequence;
        fill[symbol] = (fill[symbol] as number) + 1;
      });
      return { bucketStart, bucket };
    },
    /** A hash table of symbol × set pairs. */
    members(): Int32Array {
      const all = completeSets();
      let pairs = 0;
      for (const symbols of all) pairs += symbols.length;
      const capacity = 1 << Math.ceil(Math.log2(pairs * 2 + 16));
      const table = new Int32Array(capacity).fill(-1);
      all.forEach((symbols, set) => {
        for (const symbol of symbols) {
          const key = symbol * MOST_SETS + set;
          let slot = hash(key) & (capacity - 1);
          while (table[slot] !== -1) slot = (slot + 1) & (capacity - 1);
          table[slot] = key;
        }
      });
      return table;
    },
  };
}

function hash(key: number): number {
  return Math.imul(key ^ (key >>> 15), 0x9e3779b1) >>> 7;
}

interface Compiled {
  readonly first: Int32Array;
  readonly code: Int32Array;
  readonly gap: Uint8Array;
  readonly optional: Uint8Array;
  readonly asked: Uint8Array;
  readonly edges: Uint8Array;
  readonly owners: Int32Array;
  readonly anchors: Int32Array;
  readonly bucketStart: Int32Array;
  readonly bucket: Int32Array;
  readonly members: Int32Array;
}

function createRun(compiled: Compiled): Matcher {
  const { first, code, gap, optional, asked, edges, owners, anchors, bucketStart, bucket, members } =
    compiled;
  const mask = members.length - 1;
  let symbols = new Int32Array(0);
  let flags = new Uint8Array(0);
  let length = 0;

  function accepts(element: number, token: number): boolean {
    const wanted = code[element] as number;
    const symbol = symbols[token] as number;
    if (wanted < 0) {
      if (symbol !== -wanted) return false;
    } else {
      if (symbol === 0) return false;
      const key = symbol * MOST_SETS + wanted;
      let slot = hash(key) & mask;
      for (;;) {
        const found = members[slot] as number;
        if (found === key) break;
        if (found === -1) return false;
        slot = (slot + 1) & mask;
      }
    }
    return asked[element] === 0 || ((flags[token] as number) & ASKED) !== 0;
  }

  /** Whether a sentence ends before `from` or before `to`, its neighbour in the walk. */
  function endsSentence(from: number, to: number): boolean {
    return (((flags[from] as number) | (flags[to] as number)) & BREAK) !== 0;
  }

  /** The last token of a match of the elements from `element` to before `until`, read rightwards from `token`; -1 if none. */
  function right(element: number, until: number, token: number, spare: number): number {
    if (element === until) return token - 1;
    const room = spare + (gap[element] as number);
    for (let skip = 0; skip <= room; skip++) {
      const at = token + skip;
      if (at >= length || (skip > 0 && endsSentence(token, at))) break;
      if (accepts(element, at)) {
        const last = right(element + 1, until, at + 1, 0);
        if (last >= 0) return last;
      }
    }
    return optional[element] ? right(element + 1, until, token, room) : -1;
  }

  /** The first token of a match of the elements from `element` down to `from`, read leftwards from `token`; -1 if none. */
  function left(element: number, from: number, token: number, room: number): number {
    if (element < from) return token + 1;
    for (let skip = 0; skip <= room; skip++) {
      const at = token - skip;
      if (at < 0 || (skip > 0 && endsSentence(at + 1, token + 1))) break;
      if (accepts(element, at)) {
        const start = left(element - 1, from, at - 1, gap[element] as number);
        if (start >= 0) return start;
      }
    }
    return optional[element] ? left(element - 1, from, token, room + (gap[element] as number)) : -1;
  }

  return (tokens, report) => {
    symbols = tokens.symbol as Int32Array<ArrayBuffer>;
    flags = tokens.flags as Uint8Array<ArrayBuffer>;
    length = tokens.length;
    for (let token = 0; token < length; token++) {
      const symbol = symbols[token] as number;
      if (symbol === 0) continue;
      const end = bucketStart[symbol + 1] as number;
      for (let i = bucketStart[symbol] as number; i < end; i++) {
        const sequence = bucket[i] as number;
        const anchor = anchors[sequence] as number;
        if (asked[anchor] !== 0 && ((flags[token] as number) & ASKED) === 0) continue;
        const start = left(anchor - 1, first[sequence] as number, token - 1, gap[anchor] as number);
        if (start < 0) continue;
        const last = right(anchor + 1, first[sequence + 1] as number, token + 1, 0);
        if (last < 0) continue;
        const edge = edges[sequence] as number;
        if (edge & 1 && ((flags[start] as number) & BREAK) === 0) continue;
        if (edge & 2 && last + 1 < length && ((flags[last + 1] as number) & BREAK) === 0) continue;
        report(owners[sequence] as number, start, last);
      }
    }
  };
}
