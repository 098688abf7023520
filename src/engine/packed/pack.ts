/** Runs when the extension is built, and in tests. */
import type { CompiledText } from '../compiled.ts';
import {
  CHOICE,
  type CompiledPhrases,
  GAP,
  kindOf,
  MARK,
  numberOf,
  OPTION,
  rowOf,
  SET,
  WORD,
} from '../match/parts.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import { readWords, writeWords } from '../match/word-list.ts';
import type { TextKind } from '../rule-set.ts';
import { type Column, type PackedRules, type PackedText, ROLES, SHAPE, SHORT, WIDE } from './columns.ts';
import { joinColumns, stepsAround, writeNarrow, writeNumbers, writeShort, writeWide } from './number-text.ts';
import { orderPhrases } from './order-phrases.ts';
import { shareWords } from './share-words.ts';

type Columns = Record<Column, number[]>;

/** Writes down compiled rules, each kind of text with words of its own. */
export function packRules(compiled: Readonly<Record<TextKind, CompiledText>>): PackedRules {
  const texts = Object.entries(compiled) as [TextKind, CompiledText][];
  const words = new Map(texts.map(([kind, text]) => [kind, readWords(text.words)]));
  const all = [...new Set([...words.values()].flat())].sort((a, b) => (a < b ? -1 : 1));
  const placeOf = new Map(all.map((word, place) => [word, place]));
  const places = (kind: TextKind) => (words.get(kind) ?? []).map((word) => placeOf.get(word) as number);
  return {
    words: writeWords(all),
    spellings: packSpellings(texts.map(([kind, text]) => spellingsAt(text, places(kind)))),
    texts: Object.fromEntries(
      texts.map(([kind, text]) => [kind, packText(text, places(kind))]),
    ) as PackedRules['texts'],
  };
}

/** The spellings of one kind of text with places of words for symbols. */
function spellingsAt({ spellings }: CompiledText, places: readonly number[]): Map<number, number[]> {
  const placeOf = (symbol: number) => (symbol === 0 ? 0 : 1 + (places[symbol - FIRST_WORD] as number));
  const all = Array.from(spellings);
  const placed = new Map<number, number[]>();
  for (let at = 0; at < all.length; ) {
    const written = (all[at] as number) - FIRST_WORD;
    const end = at + 2 + (all[at + 1] as number);
    placed.set(places[written] as number, all.slice(at + 2, end).map(placeOf));
    at = end;
  }
  return placed;
}

/** Those of all kinds together: what one kind does not know of a spelling's words, another may. */
function packSpellings(all: readonly ReadonlyMap<number, readonly number[]>[]): string {
  const joined = new Map<number, readonly number[]>();
  for (const spellings of all)
    for (const [written, plain] of spellings)
      joined.set(
        written,
        plain.map((place, i) => place || (joined.get(written)?.[i] ?? 0)),
      );
  const rising = [...joined].sort(([a], [b]) => a - b);
  return writeNumbers(
    rising.flatMap(([written, plain], i) => [written - (rising[i - 1]?.[0] ?? 0), plain.length, ...plain]),
  );
}

function packText(compiled: CompiledText, places: readonly number[]): PackedText {
  const { mode, numbers, rules, contexts, heard, owners } = compiled;
  const phrases = orderPhrases(compiled.phrases);
  const columns = {
    ...rankWords(packParts(phrases), places.length + FIRST_WORD),
    ...packMentions(phrases),
    ...packSets(phrases),
    anchors: Array.from(phrases.anchors),
    owners: differences(Array.from(phrases.owners)),
    apart: differences(Array.from(phrases.apart)),
    known: places.map((place, i) => place - (places[i - 1] ?? -1) - 1),
    heard: differences(Array.from(heard)),
    roles: owners.flatMap(({ role, rule }) => [ROLES.indexOf(role), rule]),
  };
  return { mode, numbers, rules, contexts, columns: writeColumns(columns) };
}

function writeColumns(columns: Columns): PackedText['columns'] {
  const written = Object.entries(columns).map(([name, numbers]) => [
    name,
    (WIDE.has(name as Column) ? writeWide : SHORT.has(name as Column) ? writeShort : writeNarrow)(numbers),
  ]);
  return Object.fromEntries(written);
}

function packParts({ parts }: CompiledPhrases): Pick<Columns, 'shapes' | 'words' | 'sets' | 'choices'> {
  const columns = {
    shapes: [] as number[],
    words: [] as number[],
    sets: [] as number[],
    choices: [] as number[],
  };
  let sets = 0;
  let choices = 0;
  // The STOP before the first sequence goes without saying.
  for (const part of Array.from(parts).slice(1)) {
    const number = numberOf(part);
    const kind = kindOf(part);
    switch (kind) {
      case WORD:
        columns.shapes.push(SHAPE.word);
        columns.words.push(number);
        break;
      case SET:
        columns.shapes.push(number === sets ? SHAPE.nextSet : SHAPE.set);
        if (number === sets) sets++;
        else columns.sets.push(number);
        break;
      case CHOICE:
      case OPTION:
        columns.shapes.push(
          (number === choices ? SHAPE.nextChoice : SHAPE.choice) + (kind === OPTION ? 1 : 0),
        );
        if (number === choices) choices++;
        else columns.choices.push(number);
        break;
      case GAP:
        columns.shapes.push(SHAPE.gap + number);
        break;
      case MARK:
        columns.shapes.push(SHAPE.mark + number);
        break;
      default:
        columns.shapes.push(SHAPE.stop);
    }
  }
  return columns;
}

/** Words by rank, the most frequent first. */
function rankWords<C extends Pick<Columns, 'words'>>(columns: C, count: number): C & Pick<Columns, 'ranks'> {
  const uses = new Map<number, number>();
  for (const word of columns.words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const order = [...uses].sort(([a, m], [b, n]) => n - m || a - b).map(([word]) => word);
  const rankOf = new Map(order.map((word, rank) => [word, rank]));
  return {
    ...columns,
    words: columns.words.map((word) => rankOf.get(word) as number),
    ranks: stepsAround(order, count),
  };
}

/** Which sequences phrases and choices mention: mostly the next one that none mentioned before. */
function packMentions({
  phrases,
  choices,
}: CompiledPhrases): Pick<Columns, 'phrases' | 'sizes' | 'branches'> {
  let next = 0;
  const mention = (sequence: number): number => {
    if (sequence !== next) return sequence + 1;
    next++;
    return 0;
  };
  return {
    phrases: Array.from(phrases, mention),
    sizes: Array.from({ length: choices.starts.length - 1 }, (_, choice) => rowOf(choices, choice).length),
    branches: Array.from(choices.items, mention),
  };
}

function packSets({ sets }: CompiledPhrases): Pick<Columns, 'setSizes' | 'members' | 'shared'> {
  const columns = { members: [] as number[], shared: [] as number[] };
  const sizes: number[] = [];
  const shares: number[] = [];
  const mentioned = sets.starts.length - 1;
  const rows = shareWords(sets);
  for (let set = 0; set + 1 < rows.starts.length; set++) {
    const row = rowOf(rows, set);
    const words = row.filter((item) => item >= 0).sort((a, b) => a - b);
    const inner = row
      .filter((item) => item < 0)
      .map((item) => -1 - item - mentioned)
      .sort((a, b) => a - b);
    sizes.push(words.length);
    columns.members.push(...differences(words));
    shares.push(inner.length);
    columns.shared.push(...differences(inner));
  }
  return { ...columns, setSizes: joinColumns(sizes, shares) };
}

/** Rising numbers: the first, and how much further each next one is. */
function differences(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}
