import { keepLast } from './keep-last.ts';
import type { Tab } from './layout.ts';
import { nameKey } from './own.ts';
import { tidy } from './text.ts';

/** How long after a click on somebody their conversation counts as opened by the reader, in milliseconds. */
const OPENED_BY_CLICK = 20_000;
/** So many new ones in a list of conversations are a list that is new itself. */
const AT_ONCE = 3;
/** For so long after the reader came in, whatever is open was opened by others, in milliseconds. */
const ENTERED = 30_000;
/** A request and the conversation that it opens come at one time, within so many milliseconds. */
const AGAIN = 20_000;
/** So many are kept of those that were told. */
const MOST_TOLD = 200;
/** So many conversations are known that are open no more. */
const MOST_KNOWN = 5000;
const CLICKS_KEPT = 6;
const LONGEST_ROW = 200;

type Open = Pick<Tab, 'name' | 'key' | 'where' | 'text' | 'asks' | 'stood'>;

/** Tells private conversations that strangers opened from those that the reader opened. */
export class Prompts {
  readonly #known = new Map<number, true>();
  #clicks: { words: string; at: number }[] = [];
  #begun: boolean;
  #entered = Number.NEGATIVE_INFINITY;
  readonly #told = new Map<number, number>();
  readonly #everything: boolean;

  /** @param everythingIsNew conversations that are there at the first look count too */
  constructor(everythingIsNew: boolean) {
    this.#begun = everythingIsNew;
    this.#everything = everythingIsNew;
  }

  /** The reader came in by a form that asks for no account: nobody wrote to them before. */
  entered(now: number): void {
    this.#entered = now;
  }

  /** The page is read in another way from now on: what is open was so before. */
  readAnew(now: number): void {
    if (now - this.#entered > ENTERED) this.#begun = this.#everything;
  }

  /** The reader clicked, or wrote, something with these words on it. */
  chose(words: string, now: number): void {
    if (words.length > LONGEST_ROW) return;
    this.#clicks = [...this.#clicks.slice(1 - CLICKS_KEPT), { words: simple(words), at: now }];
  }

  /** The conversation that the reader turned to last, of these: pages that mark no tab as shown leave this only. */
  chosenLast<T extends { name: string }>(tabs: readonly T[]): T | undefined {
    for (const { words } of this.#clicks.toReversed()) {
      const tab = tabs.find((one) => isIn(words, one.name));
      if (tab) return tab;
    }
    return undefined;
  }

  /** A conversation was told as one that a stranger opened. */
  told(name: string, now: number): void {
    keepLast(this.#told, nameKey(name), now, MOST_TOLD);
  }

  /** Whether a request of somebody is news: what it asks for may be open already. From then on the conversation is known. */
  mayAsk(name: string, now: number): boolean {
    const key = nameKey(name);
    keepLast(this.#known, key, true, MOST_KNOWN);
    return now - (this.#told.get(key) ?? Number.NEGATIVE_INFINITY) > AGAIN;
  }

  /** The private conversations, of those open now, that a stranger opened since the last look. */
  look(open: readonly Open[], now: number): number[] {
    if (this.#begun && now - this.#entered > ENTERED)
      for (const tab of this.#newList(open).concat(open.filter(isOld))) this.#known.set(keyOf(tab), true);
    const fresh = open.flatMap((tab, place) => {
      const key = keyOf(tab);
      const isKnown = this.#known.has(key);
      // What is open is never among those that go.
      keepLast(this.#known, key, true, Math.max(MOST_KNOWN, 2 * open.length));
      if (isKnown) return [];
      const isNews = this.#begun || tab.asks;
      return isNews && tab.where !== 'room' && !this.#wasChosen(tab.name, now) ? [place] : [];
    });
    this.#begun = true;
    return fresh;
  }

  /** Strangers do not write all at once: of a list of conversations that opened, or was understood only now, what stands in it. */
  #newList(open: readonly Open[]): readonly Open[] {
    if (this.#everything) return [];
    // What came alone stands here too, without its words.
    const came = new Set(open.filter(({ text }) => text === undefined).map(keyOf));
    const listed = open.filter((tab) => tab.text !== undefined && !tab.asks && !came.has(keyOf(tab)));
    const fresh = listed.filter((tab) => !this.#known.has(keyOf(tab)));
    const isNew =
      fresh.length === listed.length || (fresh.length >= AT_ONCE && fresh.length > listed.length / 2);
    return isNew ? fresh : [];
  }

  #wasChosen(name: string, now: number): boolean {
    return this.#clicks.some(({ words, at }) => now - at < OPENED_BY_CLICK && isIn(words, name));
  }
}

/** Whoever asks is to be answered, however long that stands there. */
function isOld({ stood, asks }: Open): boolean {
  return stood === true && !asks;
}

function keyOf({ key, name }: Open): number {
  return nameKey(key ?? name);
}

function isIn(words: string, name: string): boolean {
  const wanted = simple(name);
  return ` ${words} `.includes(` ${wanted} `) || words.startsWith(wanted);
}

function simple(text: string): string {
  return tidy(text.replace(/[()[\],:;]/g, ' ')).toLocaleLowerCase();
}
