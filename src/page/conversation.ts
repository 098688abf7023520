import { forgetOldest, MOST_REMEMBERED } from './forget.ts';
import { hash } from './hash.ts';
import type { Line } from './layout.ts';
import { type Change, Transcript } from './transcript.ts';

/** A line stays open this long for the page to finish writing it, in milliseconds. */
export const SETTLING = 200;
/** How long a page may take to give the reader's own message its lasting name, in milliseconds. */
const RENAMING = 15_000;

/** A line as it is told apart from others: nothing of its words is kept. */
export interface Mark {
  readonly key: number;
  readonly id?: number;
}

export function markOf(line: Line): Mark {
  return { key: hash(line.text), ...(line.id && { id: hash(line.id) }) };
}

/** After so many that came below, all that is shown is looked at again: what a page dropped above is let go of. */
const MOST_ADDED = 200;

/** Fewer lines may be the same in two conversations: what greets whoever comes in. */
const FEW = 3;

/** Whether the page has a lasting name of its own for each of these. */
function areNamed(marks: readonly Mark[]): boolean {
  return (
    marks.every((mark) => mark.id !== undefined) && new Set(marks.map(({ id }) => id)).size === marks.length
  );
}

interface Open {
  readonly line: Line;
  readonly due: number;
}

/** What was already read of one conversation, and what is still being written in it. */
export class Conversation {
  readonly id: string;
  /** The correspondent, or the room, as the page names it now. */
  name: string | undefined;
  where: 'room' | 'private' | undefined;
  /** Somebody other than the reader was heard under the conversation's own name. */
  answersToName = false;
  /** Whom it is with stands in it as the reader does. */
  isTurned = false;
  /** The reader is named in it as everybody is, and what they say is marked. */
  namesReader = false;
  /** How the reader spoke in it, once: by the name that the page knows them by, or by any other that is not "you". */
  readerSpokeAs: 'themselves' | 'somebody' | undefined;
  /** It came up for one correspondent, and nobody is named in it. */
  isUnasked = false;
  #transcript = new Transcript();
  #ids = new Map<number, number>();
  #renamed: { key: number; id: number; at: number }[] = [];
  #open = new Map<number, Open>();
  /** Whether lines are told apart by their names; by their words from the first time on that names do not do. */
  #isNamed = true;
  /** The words of what is shown, while names are known. */
  #words: number[] = [];
  #added = 0;

  constructor(id: string, name: string | undefined, where: 'room' | 'private' | undefined) {
    this.id = id;
    this.name = name;
    this.where = where;
  }

  /**
   * Tells which of the shown lines are new and finished.
   * @param lineAt reads the words of a shown line; called for new ones only
   */
  show(marks: readonly Mark[], lineAt: (shown: number) => Line, now: number): Line[] {
    this.#added = 0;
    const words = marks.map((mark) => mark.key);
    if (this.#isNamed && !areNamed(marks)) {
      this.#isNamed = false;
      this.#transcript.show(this.#words);
    }
    this.#words = this.#isNamed ? words : [];
    const changes = this.#isNamed ? this.#byId(marks, now) : this.#transcript.show(words);
    return this.#finished(changes, marks.length, lineAt, now);
  }

  /**
   * The same for lines that came below all that were shown.
   * @returns undefined where that takes a look at all that is shown
   */
  add(marks: readonly Mark[], lineAt: (shown: number) => Line, now: number): Line[] | undefined {
    if (this.#renamed.length > 0 || (this.#isNamed && !this.#areNew(marks))) return undefined;
    // Only all that is shown tells whether it is the same, or the same once more.
    if (this.#isNamed && marks.some(({ key }) => this.#ownOpen(key))) return undefined;
    this.#added += marks.length;
    const words = marks.map((mark) => mark.key);
    if (this.#isNamed) this.#words.push(...words);
    const changes = this.#isNamed ? this.#byId(marks, now) : this.#transcript.extend(words);
    return changes && this.#finished(changes, marks.length, lineAt, now);
  }

  #areNew(marks: readonly Mark[]): boolean {
    return areNamed(marks) && marks.every(({ id = 0 }) => !this.#ids.has(id));
  }

  /** Whether these are what it showed last, unmistakably so, and what came below. */
  isGrownTo(marks: readonly Mark[]): boolean {
    const words = marks.map(({ key }) => key);
    if (!this.#isNamed) return this.#transcript.isGrown(words, FEW);
    return this.#words.length >= FEW && this.#words.every((one, place) => one === words[place]);
  }

  /** Whether most of these are what it showed last, whatever of it changed. */
  isMostly(marks: readonly Mark[]): boolean {
    const last = new Set(this.#isNamed ? this.#words : this.#transcript.shown);
    const same = marks.filter(({ key }) => last.has(key)).length;
    return same >= FEW && same > marks.length / 2;
  }

  /** So much came below that all that is shown should be looked at again. */
  get isOverdue(): boolean {
    return this.#added > MOST_ADDED;
  }

  #finished(
    changes: readonly Change[],
    length: number,
    lineAt: (shown: number) => Line,
    now: number,
  ): Line[] {
    const finished: Line[] = [];
    for (const { shown, serial, edited } of changes) {
      const line = lineAt(shown);
      if (!edited) finished.push(...this.#close());
      if (edited || shown === length - 1) this.#open.set(serial, { line, due: now + SETTLING });
      else finished.push(line);
    }
    return finished;
  }

  /** The lines that have not changed for long enough, or all that are open. */
  settle(now: number): Line[] {
    return this.#close((open) => open.due <= now);
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** The reader's own message was reported: the page may soon show it again under another id. */
  mayRename(line: Line, now: number): void {
    const { key, id } = markOf(line);
    if (id === undefined || !this.#isNamed) return;
    this.#renamed = [...this.#renamed.filter((one) => now - one.at < RENAMING), { key, id, at: now }];
  }

  #close(isDone: (open: Open) => boolean = () => true): Line[] {
    const done = [...this.#open].filter(([, open]) => isDone(open));
    for (const [serial] of done) this.#open.delete(serial);
    return done.map(([, open]) => open.line);
  }

  #byId(marks: readonly Mark[], now: number) {
    const shownIds = new Set(marks.map((mark) => mark.id));
    const changes = marks.flatMap(({ key, id = 0 }, shown) => {
      const old = this.#ids.get(id);
      // What is shown is what was met latest.
      this.#ids.delete(id);
      this.#ids.set(id, key);
      if (old === key) return [];
      if (old === undefined && (this.#isRenamed(key, shownIds, now) || this.#goesOn(key, id, shownIds)))
        return [];
      return [{ shown, serial: id, edited: old !== undefined }];
    });
    forgetOldest(this.#ids, MOST_REMEMBERED + marks.length);
    return changes;
  }

  /** The reader's own line of these words, while it is open. */
  #ownOpen(key: number): readonly [serial: number, open: Open] | undefined {
    return [...this.#open].find(([, { line }]) => line.side === 'mine' && markOf(line).key === key);
  }

  /** Whether this is the reader's own line, named anew before it was reported. It stays open under that name. */
  #goesOn(key: number, id: number, shownIds: ReadonlySet<number | undefined>): boolean {
    const [serial, open] = this.#ownOpen(key) ?? [];
    if (serial === undefined || !open || shownIds.has(serial)) return false;
    this.#open.delete(serial);
    this.#open.set(id, open);
    return true;
  }

  #isRenamed(key: number, shownIds: ReadonlySet<number | undefined>, now: number): boolean {
    const at = this.#renamed.findIndex(
      (one) => one.key === key && now - one.at < RENAMING && !shownIds.has(one.id),
    );
    if (at < 0) return false;
    this.#renamed.splice(at, 1);
    return true;
  }
}
