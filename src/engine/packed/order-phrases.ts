import {
  CHOICE,
  type CompiledPhrases,
  kindOf,
  numberOf,
  OPTION,
  partOf,
  rowOf,
  SET,
  toParts,
  toRows,
} from '../match/parts.ts';

/**
 * The same phrases with sequences, choices and sets in the order in which they are first met: phrases first, then what is inside them. Most
 * mentions are then of the next one.
 */
export function orderPhrases(phrases: CompiledPhrases): CompiledPhrases {
  const sequences = createOrder();
  const choices = createOrder();
  const sets = createOrder();
  for (let i = 0; i < phrases.phrases.length; i++) sequences.place(phrases.phrases[i] as number);
  const given = Array.from(phrases.parts);
  const parts: number[][] = [];
  const branches: number[][] = [];
  for (let i = 0; i < sequences.order.length; i++)
    parts.push(
      given
        .slice(
          phrases.starts[sequences.order[i] as number],
          (phrases.starts[(sequences.order[i] as number) + 1] as number) - 1,
        )
        .map((part) => {
          const kind = kindOf(part);
          if (kind === SET) return partOf(kind, sets.place(numberOf(part)));
          if (kind !== CHOICE && kind !== OPTION) return part;
          const place = choices.place(numberOf(part));
          if (place === branches.length)
            branches.push(rowOf(phrases.choices, numberOf(part)).map((branch) => sequences.place(branch)));
          return partOf(kind, place);
        }),
    );
  return {
    ...toParts(parts),
    choices: toRows(branches),
    sets: toRows(sets.order.map((set) => rowOf(phrases.sets, set))),
    anchors: sequences.order.map((sequence) => phrases.anchors[sequence] as number),
    phrases: Array.from(phrases.phrases, (sequence) => sequences.place(sequence)),
    owners: phrases.owners,
    apart: phrases.apart,
  };
}

function createOrder() {
  const places = new Map<number, number>();
  const order: number[] = [];
  return {
    order,
    place(number: number): number {
      let place = places.get(number);
      if (place === undefined) {
        place = order.push(number) - 1;
        places.set(number, place);
      }
      return place;
    },
  };
}
