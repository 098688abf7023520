import type { Tab } from './layout.ts';
import { nameKey } from './own.ts';
import { tidy } from './text.ts';

/** How long after a click on somebody their conversation counts as opened by the reader, in milliseconds. */
const OPENED_BY_CLICK = 20_000;
/** So many new ones in a list of conversations are a list that is new itself. */
const AT_ONCE = 3;
const CLICKS_KEPT = 6;
const LONGEST_ROW = 200;

/** Tells private conversations that strangers opened from those that the reader opened. */
export class Prompts {
  #known = new Set<number>();
  #clicks: { words: string; at: number }[] = [];
  #begun: boolean;
  readonly #everything: boolean;

  /** @param everythingIsNew conversations that are there at the first look count too */
  constructor(everythingIsNew: boolean) {
    this.#begun = everythingIsNew;
    this.#everything = everythingIsNew;
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

  /** The private conversations, of those open now, that a stranger opened since the last look. */
  look(open: readonly Pick<Tab, 'name' | 'key' | 'where' | 'text'>[], now: number): number[] {
    if (this.#begun && this.#isNewList(open))
      for (const { key, name } of open) this.#known.add(nameKey(key ?? name));
    const fresh = open.flatMap((tab, place) => {
      const key = nameKey(tab.key ?? tab.name);
      if (this.#known.has(key)) return [];
      this.#known.add(key);
      return this.#begun && tab.where !== 'room' && !this.#wasChosen(tab.name, now) ? [place] : [];
    });
    this.#begun = true;
    return fresh;
  }

  /** Strangers do not write all at once: a list of conversations opened, or was understood only now. */
  #isNewList(open: readonly Pick<Tab, 'name' | 'key' | 'text'>[]): boolean {
    const listed = open.filter(({ text }) => text !== undefined);
    const fresh = listed.filter(({ key, name }) => !this.#known.has(nameKey(key ?? name)));
    return !this.#everything && fresh.length >= AT_ONCE && fresh.length > listed.length / 2;
  }

  #wasChosen(name: string, now: number): boolean {
    return this.#clicks.some(({ words, at }) => now - at < OPENED_BY_CLICK && isIn(words, name));
  }
}

function isIn(words: string, name: string): boolean {
  const wanted = simple(name);
  return ` ${words} `.includes(` ${wanted} `) || words.startsWith(wanted);
}

function simple(text: string): string {
  return tidy(text.replace(/[()[\],:;]/g, ' ')).toLocaleLowerCase();
}
