import type { Looks } from './looks.ts';
import type { Lot } from './lot.ts';
import words from './words.json' with { type: 'json' };

export interface Line {
  readonly author: string;
  readonly text: string;
  readonly isMine: boolean;
}

/** Lines that one person says without another between them, by their numbers. */
export interface Turn {
  readonly author: string;
  readonly of: readonly number[];
}

/** Who is there, and who says what where. */
export interface Talk {
  readonly isRoom: boolean;
  /** The room that is open, or with whom the conversation is. */
  readonly title: string;
  readonly me: string;
  readonly other: string;
  /** Everybody, the reader first. */
  readonly people: readonly string[];
  readonly rooms: readonly string[];
  readonly lines: readonly Line[];
}

export function drawTalk({ view, count }: Looks, lot: Lot): Talk {
  const isRoom = view === 'room';
  const people = lot.some(words.people, isRoom ? 9 : 7);
  const speakers = people.slice(0, isRoom ? 3 + lot.below(4) : 2);
  const rooms = lot.some(words.rooms, 5 + lot.below(4));
  const [me, other] = people as [string, string];
  const title = isRoom ? (rooms[0] as string) : other;
  return { isRoom, title, me, other, people, rooms, lines: linesOf(speakers, Number(count), lot) };
}

/** Both of the first two speak first, and one of them last, whoever speaks between. */
function linesOf(speakers: readonly string[], count: number, lot: Lot): Line[] {
  const texts = lot.some(words.texts, count);
  let author = '';
  return texts.map((text, i) => {
    if (i < 2 || i === count - 1) author = speakers[1 - (i % 2)] as string;
    else if (lot.falls(0.65)) author = lot.one(speakers);
    return { author, text, isMine: author === speakers[0] };
  });
}

/** @param breaks the numbers of lines that begin a turn anyway */
export function turnsOf(lines: readonly Line[], breaks: readonly number[]): Turn[] {
  const turns: { author: string; of: number[] }[] = [];
  lines.forEach(({ author }, i) => {
    const last = turns.at(-1);
    if (last?.author === author && !breaks.includes(i)) last.of.push(i);
    else turns.push({ author, of: [i] });
  });
  return turns;
}
