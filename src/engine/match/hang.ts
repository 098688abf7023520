/** Where phrases hang: each on the part by which it is looked up, in one of its branches where that part is a choice. */
import type { Graph } from './graph.ts';
import { type CompiledPhrases, isElement, kindOf, numberOf, SET } from './parts.ts';

/**
 * Places in the graph with what comes around them. Place 0 is none. An anchor is such a place: `at` is its part, and what goes on when its
 * sequence ends stands around the part at `at` of `around`.
 */
export interface Places {
  at: Int32Array;
  around: Int32Array;
}

/** All anchors, filed by the words that they accept. */
export interface Anchors {
  readonly places: Places;
  /** How many places are taken. */
  readonly length: number;
  /** For each place that is an anchor: whose phrase it is, and the key of the words that it needs besides, or 0. */
  readonly owner: Int32Array;
  readonly need: Int32Array;
  /** The anchors of key `k` are those of `list` from `keyStarts[k]` to before `keyStarts[k + 1]`. */
  readonly keyStarts: Int32Array;
  readonly list: Int32Array;
}

/** What a part's words are filed under: a word's symbol, or `size` and a set's number. */
export function keyOf(part: number, size: number): number {
  return kindOf(part) === SET ? size + numberOf(part) : numberOf(part);
}

/** @param size one more than the greatest symbol */
export function hangPhrases(phrases: CompiledPhrases, graph: Graph, size: number): Anchors {
  const { anchors: anchorOf, needs: needOf, phrases: sequences, owners, choices, starts } = phrases;
  const { parts } = graph;
  let room = sequences.length * 2 + 1024;
  const places: Places = { at: new Int32Array(room), around: new Int32Array(room) };
  let owner = new Int32Array(room);
  let need = new Int32Array(room);
  let key = new Int32Array(room);
  let length = 1;

  function grow(): void {
    room *= 2;
    places.at = copy(places.at, room);
    places.around = copy(places.around, room);
    owner = copy(owner, room);
    need = copy(need, room);
    key = copy(key, room);
  }

  function hang(sequence: number, around: number, outerNeed: number, phrase: number): void {
    const start = starts[sequence] as number;
    const at = start + (anchorOf[sequence] as number);
    const part = parts[at] as number;
    const other = needOf[sequence] as number;
    const needed = other === 0 ? outerNeed : keyOf(parts[start + other - 1] as number, size);
    if (length === room) grow();
    const place = length++;
    places.at[place] = at;
    places.around[place] = around;
    if (isElement(part)) {
      owner[place] = owners[phrase] as number;
      need[place] = needed;
      key[place] = keyOf(part, size);
      return;
    }
    const choice = numberOf(part);
    const end = choices.starts[choice + 1] as number;
    for (let i = choices.starts[choice] as number; i < end; i++)
      hang(choices.items[i] as number, place, needed, phrase);
  }

  for (let phrase = 0; phrase < sequences.length; phrase++) hang(sequences[phrase] as number, 0, 0, phrase);

  const keys = size + phrases.sets.starts.length;
  const keyStarts = new Int32Array(keys + 1);
  for (let place = 1; place < length; place++)
    if (key[place] !== 0)
      keyStarts[(key[place] as number) + 1] = (keyStarts[(key[place] as number) + 1] as number) + 1;
  for (let i = 1; i <= keys; i++) keyStarts[i] = (keyStarts[i] as number) + (keyStarts[i - 1] as number);
  const next = keyStarts.slice();
  const list = new Int32Array(keyStarts[keys] as number);
  for (let place = 1; place < length; place++) {
    const filed = key[place] as number;
    if (filed === 0) continue;
    list[next[filed] as number] = place;
    next[filed] = (next[filed] as number) + 1;
  }
  return { places, length, owner, need, keyStarts, list };
}

/** A wider column with the same numbers. */
export function copy(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(column);
  return wider;
}
