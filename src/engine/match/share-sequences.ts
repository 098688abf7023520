/** Trees as sequences of parts, each sequence and each choice kept once. */
import { BEGIN, CHOICE, END, GAP, kindOf, MARK, numberOf, OPTION, partOf, QUESTION } from './parts.ts';
import type { Tree } from './tree.ts';
import type { WordSets } from './word-sets.ts';

const MARKS = { begin: BEGIN, end: END, question: QUESTION } as const;

/** The sequences and choices of all phrases read so far. */
export interface Sequences {
  /** The number of the sequence of these trees. */
  sequence(trees: readonly Tree[]): number;
  readonly sequences: readonly (readonly number[])[];
  readonly choices: readonly (readonly number[])[];
}

/** No sequences yet; `sets` will hold the sets of those that come. */
export function createSequences(sets: WordSets): Sequences {
  const sequences = createShared();
  const choices = createShared();
  /** A tree that stands in many phrases, as named sets do, is read once. */
  const known = new Map<Tree, number>();

  function partFor(tree: Tree): number {
    const part = known.get(tree) ?? newPart(tree);
    known.set(tree, part);
    return part;
  }

  function newPart(tree: Tree): number {
    switch (tree.kind) {
      case 'element':
        return sets.part(tree.literals);
      case 'gap':
        return partOf(GAP, tree.atMost);
      case 'any-of': {
        const branches = [...new Set(tree.of.map(sequence))].sort((a, b) => a - b);
        return partOf(tree.optional ? OPTION : CHOICE, choices.number(branches));
      }
      default:
        return partOf(MARK, MARKS[tree.kind]);
    }
  }

  function sequence(trees: readonly Tree[]): number {
    return sequences.number(trees.map(partFor));
  }

  return { sequence, sequences: sequences.lists, choices: choices.lists };
}

/** How often phrases use each sequence, those inside others included. Numbers of what is inside are lower. */
export function countUses({ sequences, choices }: Sequences, phrases: readonly number[]): number[] {
  const uses = sequences.map(() => 0);
  for (const phrase of phrases) uses[phrase] = (uses[phrase] as number) + 1;
  for (let number = sequences.length - 1; number >= 0; number--)
    for (const part of sequences[number] as readonly number[])
      if (kindOf(part) === CHOICE || kindOf(part) === OPTION)
        for (const branch of choices[numberOf(part)] as readonly number[])
          uses[branch] = (uses[branch] as number) + (uses[number] as number);
  return uses;
}

function createShared() {
  const numbers = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  return {
    lists,
    number(list: readonly number[]): number {
      const key = list.join(' ');
      let number = numbers.get(key);
      if (number === undefined) {
        number = lists.push(list) - 1;
        numbers.set(key, number);
      }
      return number;
    },
  };
}
