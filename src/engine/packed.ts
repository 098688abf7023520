/**
 * Compiled rules as one short text, so that a page starts without compiling anything. Numbers are written as characters: small ones,
 * which nearly all become by taking differences, take one byte in the file.
 */
import type { CompiledText, Owner, Role } from './compiled.ts';
import { BRANCH, type CompiledPhrases, NONE, type Rows } from './match/steps.ts';

/** Characters below are control characters. */
const OFFSET = 0x20;
/** Numbers from here on take two characters. Both stay below the surrogates. */
const LONG = 0x8000;
const LONG_BITS = 14;

const ROLES: readonly Role[] = ['evidence', 'except', 'unless', 'context'];

/** What is packed: the text's small parts as they are, its columns of numbers as strings. */
interface Packed extends Pick<CompiledText, 'mode' | 'numbers' | 'rules' | 'contexts'> {
  readonly words: string;
  readonly columns: readonly string[];
}

export function packText(compiled: CompiledText): string {
  const { mode, numbers, rules, contexts, words, phrases, spellings, owners } = compiled;
  const { code, also, left, right, owner } = phrases.anchors;
  const columns = [
    Array.from(phrases.kinds),
    valueDistances(phrases),
    // A step mostly leads to the one before it, or to the end.
    Array.from(phrases.nexts, (next, step) => (next === 0 ? 0 : step - next)),
    packBranches(phrases.branches),
    Array.from(code, zigzag),
    Array.from(also, (need) => (need === NONE ? 0 : zigzag(need) + 1)),
    differences(Array.from(left)),
    differences(Array.from(right)),
    differences(Array.from(owner)),
    packRows(phrases.sets),
    spellings.flatMap(([written, plain]) => [written, plain.length, ...plain]),
    Array.from(compiled.heard),
    owners.flatMap(({ role, rule }) => [ROLES.indexOf(role), rule]),
  ];
  const packed: Packed = {
    mode,
    numbers,
    rules,
    contexts,
    words: words.join(' '),
    columns: columns.map(write),
  };
  return JSON.stringify(packed);
}

export function unpackText(text: string): CompiledText {
  const { columns, words, ...rest } = JSON.parse(text) as Packed;
  const [kinds, values, nexts, branches, code, also, left, right, owner, sets, spellings, heard, owners] =
    columns.map(read) as Columns;
  return {
    ...rest,
    words: words.split(' '),
    phrases: {
      kinds,
      values: valueSums(kinds, values),
      nexts: nexts.map((distance, step) => (distance === 0 ? 0 : step - distance)),
      branches: unpackBranches(branches),
      anchors: {
        code: code.map(unzigzag),
        also: also.map((need) => (need === 0 ? NONE : unzigzag(need - 1))),
        left: sums(left),
        right: sums(right),
        owner: sums(owner),
      },
      sets: unpackRows(sets),
    },
    spellings: readLists(spellings, 1).map((list) => [list[0] as number, Array.from(list.subarray(1))]),
    heard,
    owners: pairs(owners),
  };
}

type Columns = [
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
  Int32Array,
];

function write(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers)
    text +=
      number < LONG
        ? String.fromCharCode(number + OFFSET)
        : String.fromCharCode(
            LONG + OFFSET + (number >> LONG_BITS),
            OFFSET + (number & ((1 << LONG_BITS) - 1)),
          );
  return text;
}

function read(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const number = text.charCodeAt(i) - OFFSET;
    numbers[length++] =
      number < LONG ? number : ((number - LONG) << LONG_BITS) + text.charCodeAt(++i) - OFFSET;
  }
  return numbers.subarray(0, length);
}

/** Negative numbers among the others: 0, -1, 1, -2 … as 0, 1, 2, 3 … */
function zigzag(number: number): number {
  return number < 0 ? -2 * number - 1 : 2 * number;
}

function unzigzag(number: number): number {
  return number & 1 ? -(number + 1) / 2 : number / 2;
}

function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => zigzag(number - (i === 0 ? 0 : (numbers[i - 1] as number))));
}

function sums(distances: Int32Array): Int32Array {
  let sum = 0;
  return distances.map((distance) => (sum += unzigzag(distance)));
}

/** Where a step branches, its value is a place in the list of branches, a little further than that of the branching before. */
function valueDistances({ kinds, values }: CompiledPhrases): number[] {
  let previous = 0;
  return Array.from(values, (value, step) => {
    if (kinds[step] !== BRANCH) return zigzag(value);
    const distance = value - previous;
    previous = value;
    return distance;
  });
}

function valueSums(kinds: Int32Array, packed: Int32Array): Int32Array {
  let previous = 0;
  return packed.map((value, step) => {
    if (kinds[step] !== BRANCH) return unzigzag(value);
    previous += value;
    return previous;
  });
}

/** Each list: how many items, the first, and how much further each next one is. */
function packRows({ starts, items }: Rows): number[] {
  const packed: number[] = [];
  const all = Array.from(items);
  for (let list = 0; list + 1 < starts.length; list++) {
    const sorted = all.slice(starts[list], starts[list + 1]).sort((a, b) => a - b);
    packed.push(sorted.length);
    sorted.forEach((item, i) => void packed.push(i === 0 ? item : item - (sorted[i - 1] as number)));
  }
  return packed;
}

function unpackRows(packed: Int32Array): Rows {
  const starts = new Int32Array(packed.length + 1);
  const items = new Int32Array(packed.length);
  let lists = 0;
  let length = 0;
  for (let at = 0; at < packed.length; ) {
    const end = at + 1 + (packed[at] as number);
    let item = 0;
    for (at++; at < end; at++) {
      item += packed[at] as number;
      items[length++] = item;
    }
    starts[++lists] = length;
  }
  return { starts: starts.subarray(0, lists + 1), items: items.subarray(0, length) };
}

/** Counts stay as they are; the first steps of branches are near those written before. */
function packBranches(branches: ArrayLike<number>): number[] {
  const packed: number[] = [];
  let previous = 0;
  for (let at = 0; at < branches.length; ) {
    const count = branches[at++] as number;
    packed.push(count);
    for (let i = 0; i < count; i++) {
      const first = branches[at++] as number;
      packed.push(zigzag(first - previous));
      previous = first;
    }
  }
  return packed;
}

function unpackBranches(packed: Int32Array): Int32Array {
  const branches = packed.slice();
  let previous = 0;
  for (let at = 0; at < branches.length; ) {
    const end = at + 1 + (branches[at] as number);
    for (at++; at < end; at++) {
      previous += unzigzag(branches[at] as number);
      branches[at] = previous;
    }
  }
  return branches;
}

/** Lists written one after the other: `head` numbers, a length, then that many. The length is left out of what is read. */
function readLists(numbers: Int32Array, head: number): Int32Array[] {
  const lists: Int32Array[] = [];
  for (let at = 0; at < numbers.length; ) {
    const length = numbers[at + head] as number;
    const list = new Int32Array(head + length);
    list.set(numbers.subarray(at, at + head));
    list.set(numbers.subarray(at + head + 1, at + head + 1 + length), head);
    lists.push(list);
    at += head + 1 + length;
  }
  return lists;
}

function pairs(numbers: Int32Array): Owner[] {
  const owners: Owner[] = [];
  for (let i = 0; i < numbers.length; i += 2)
    owners.push({ role: ROLES[numbers[i] as number] as Role, rule: numbers[i + 1] as number });
  return owners;
}
