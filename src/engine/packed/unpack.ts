import type { CompiledText, Owner, Role } from '../compiled.ts';
import { CHOICE, GAP, MARK, OPTION, partOf, type Rows, SET, WORD } from '../match/parts.ts';
import { FIRST_WORD } from '../match/symbols.ts';
import type { TextKind } from '../rule-set.ts';
import { type PackedRules, type PackedText, ROLES, SHAPE } from './columns.ts';
import { LOW_BITS, OFFSET, readAround, readNumbers, readShort, readSums } from './number-text.ts';

/** Reads what `packRules` wrote of one kind of text. */
export function unpackText({ words, spellings, texts }: PackedRules, kind: TextKind): CompiledText {
  const { columns, ...rest } = texts[kind];
  const known = readSums(columns.known, 1, -1);
  const { parts, starts, mentionedSets } = unpackParts(columns, FIRST_WORD + known.length);
  const phrases = new Int32Array(columns.phrases.length);
  const branches = new Int32Array(columns.branches.length);
  unpackMentions(columns.branches, branches, unpackMentions(columns.phrases, phrases, 0));
  return {
    ...rest,
    words,
    known,
    phrases: {
      parts,
      starts,
      anchors: readNumbers(columns.anchors),
      choices: { starts: unpackEnds(columns.sizes), items: branches },
      sets: unpackSets(columns, mentionedSets),
      phrases,
      owners: readSums(columns.owners),
      apart: readSums(columns.apart),
    },
    spellings: unpackSpellings(readNumbers(spellings), known),
    heard: readSums(columns.heard),
    owners: unpackRoles(readNumbers(columns.roles)),
  };
}

function unpackParts(columns: PackedText['columns'], symbols: number) {
  // Shapes are small: each is one character.
  const { shapes } = columns;
  const words = readShort(columns.words);
  const ranks = readAround(columns.ranks, symbols);
  const sets = readShort(columns.sets);
  const choices = readShort(columns.choices);
  const parts = new Int32Array(shapes.length + 1);
  const starts = new Int32Array(shapes.length + 1);
  starts[0] = 1;
  let sequences = 0;
  let word = 0;
  let set = 0;
  let nextSet = 0;
  let choice = 0;
  let nextChoice = 0;
  for (let i = 0; i < shapes.length; i++) {
    const shape = shapes.charCodeAt(i) - OFFSET;
    let part: number;
    switch (shape) {
      case SHAPE.stop:
        starts[++sequences] = i + 2;
        continue;
      case SHAPE.word:
        part = partOf(WORD, ranks[words[word++] as number] as number);
        break;
      case SHAPE.nextSet:
        part = partOf(SET, nextSet++);
        break;
      case SHAPE.set:
        part = partOf(SET, sets[set++] as number);
        break;
      case SHAPE.nextChoice:
        part = partOf(CHOICE, nextChoice++);
        break;
      case SHAPE.nextOption:
        part = partOf(OPTION, nextChoice++);
        break;
      case SHAPE.choice:
        part = partOf(CHOICE, choices[choice++] as number);
        break;
      case SHAPE.option:
        part = partOf(OPTION, choices[choice++] as number);
        break;
      default:
        part = shape >= SHAPE.gap ? partOf(GAP, shape - SHAPE.gap) : partOf(MARK, shape - SHAPE.mark);
    }
    parts[i + 1] = part;
  }
  return { parts, starts: starts.subarray(0, sequences + 1), mentionedSets: nextSet };
}

/** Writes down which sequences are mentioned. Returns the next one that none mentioned. */
function unpackMentions(text: string, mentions: Int32Array, first: number): number {
  let next = first;
  for (let i = 0; i < mentions.length; i++) {
    const mentioned = text.charCodeAt(i) - OFFSET;
    mentions[i] = mentioned === 0 ? next++ : mentioned - 1;
  }
  return next;
}

/** @param mentioned how many sets parts mention; those that only sets hold come after */
function unpackSets({ setSizes, members, shared }: PackedText['columns'], mentioned: number): Rows {
  const stride = setSizes.charCodeAt(0) - OFFSET;
  const sets = setSizes.length - 1;
  const memberCount = members.length >> 1;
  const sharedCount = shared.length >> 1;
  const starts = new Int32Array(sets + 1);
  const items = new Int32Array(memberCount + sharedCount);
  let at = 0;
  let member = 0;
  let inner = 0;
  for (let set = 0; set < sets; set++) {
    const sizes = setSizes.charCodeAt(set + 1) - OFFSET;
    const size = (sizes / stride) | 0;
    for (let end = member + size, word = 0; member < end; member++) {
      word +=
        ((members.charCodeAt(member) - OFFSET) << LOW_BITS) +
        members.charCodeAt(memberCount + member) -
        OFFSET;
      items[at++] = word;
    }
    for (let end = inner + sizes - size * stride, number = -1 - mentioned; inner < end; inner++) {
      number -=
        ((shared.charCodeAt(inner) - OFFSET) << LOW_BITS) + shared.charCodeAt(sharedCount + inner) - OFFSET;
      items[at++] = number;
    }
    starts[set + 1] = at;
  }
  return { starts, items };
}

/** From how long lists are to where each begins, and the last one ends. */
function unpackEnds(sizes: string): Int32Array {
  const ends = readSums(sizes);
  const starts = new Int32Array(ends.length + 1);
  starts.set(ends, 1);
  return starts;
}

/** The spellings that stand for a word that is known. */
function unpackSpellings(numbers: Int32Array, known: Int32Array): CompiledText['spellings'] {
  const symbols = new Int32Array((known.at(-1) ?? 0) + 2);
  for (let word = 0; word < known.length; word++) symbols[(known[word] as number) + 1] = FIRST_WORD + word;
  const spellings = new Int32Array(numbers.length);
  let length = 0;
  let place = 0;
  for (let at = 0; at < numbers.length; ) {
    place += numbers[at] as number;
    const count = numbers[at + 1] as number;
    const written = symbols[place + 1] ?? 0;
    let known = 0;
    spellings[length] = written;
    spellings[length + 1] = count;
    for (let i = 2; i < count + 2; i++) {
      const symbol = symbols[numbers[at + i] as number] ?? 0;
      spellings[length + i] = symbol;
      known |= symbol;
    }
    // Where it is not kept, the next one is written over it.
    if (written !== 0 && known !== 0) length += count + 2;
    at += count + 2;
  }
  return spellings.subarray(0, length);
}

function unpackRoles(numbers: Int32Array): Owner[] {
  const owners: Owner[] = [];
  for (let i = 0; i < numbers.length; i += 2)
    owners.push({ role: ROLES[numbers[i] as number] as Role, rule: numbers[i + 1] as number });
  return owners;
}
