import type { Tab } from '../../layout.ts';
import { holds, isOnPage, shows } from '../../scope.ts';
import type { Talk } from './find-logs.ts';
import { Log, type Over } from './log.ts';

/** So many words and more are a sentence. */
const LEAST_WORDS = 3;

/** The conversations of a page, each kept weakly, and what is asked of all of them. */
export class Logs {
  #all: readonly Log[] = [];

  /** Those that stand on the page still. */
  get there(): readonly { readonly log: Log; readonly element: Element }[] {
    return this.#all.flatMap((log) => {
      const element = log.element.deref();
      return element && isOnPage(element) ? [{ log, element }] : [];
    });
  }

  get elements(): readonly Element[] {
    return this.there.map(({ element }) => element);
  }

  /** Takes those that a look found, each with what is known of it; windows that came up by themselves stay. */
  take(found: readonly Talk[]): void {
    const known = this.#byElement();
    const windows = this.there.filter(
      ({ log, element }) => log.partner && !found.some(({ box }) => box === element),
    );
    this.#all = found
      .map(({ box, authors, isOfDays, isThread }) => {
        const log = known.get(box) ?? new Log(box, authors);
        log.isOfDays = isOfDays;
        log.isThread = isThread;
        return log;
      })
      .concat(windows.map(({ log }) => log));
    this.forget();
  }

  /** Without those that turned out to be something else; what is left is told which others there are. */
  keepApart(isElse: (element: Element) => boolean): void {
    const kept = this.there.filter(({ element }) => !isElse(element));
    this.#all = kept.map(({ log }) => log);
    for (const { log, element } of kept)
      log.others = kept.map((one) => one.element).filter((one) => one !== element);
  }

  add(log: Log): void {
    this.#all = [...this.#all, log];
  }

  /** The page around them changed. */
  forget(): void {
    for (const log of this.#all) log.forget();
  }

  /** Rows in which something changed are looked into again. */
  changed(elements: ReadonlySet<Element>): void {
    for (const { log } of this.there) log.changed(elements);
  }

  /** Tells whether a box is surely known for a conversation. */
  areSure(): (box: Element) => boolean {
    const known = this.#byElement();
    return (box) => known.get(box)?.isSure ?? false;
  }

  /** Whether all of them show so many lines that more tell nothing new of what they are. */
  get areLong(): boolean {
    return this.there.every(({ log, element }) => log.isLong(element));
  }

  /** Whether an element stands in one of them, be it shown there in a slot. */
  hold(element: Element): boolean {
    return this.elements.some((one) => shows(one, element));
  }

  /** Whether one of them stands in an element. */
  standIn(element: Element): boolean {
    return this.elements.some((one) => holds(element, one));
  }

  /** Whether somebody of this name spoke in one of them, by its key. */
  speaks(name: number): boolean {
    return this.there.some(({ log }) => log.speaks(name));
  }

  /** Whether a sentence was said last in one of them: a word or two may be anybody's name. */
  sayLast(sentence: string): boolean {
    return sentence.split(' ').length >= LEAST_WORDS && this.there.some(({ log }) => log.saysLast(sentence));
  }

  /** Those who spoke in them, by the keys of their names. */
  get speakers(): readonly number[] {
    return this.there.flatMap(({ log }) => [...log.speakers]);
  }

  /** Those who wrote to the reader alone, each as a conversation. */
  /** What each of the bars close over a conversation begins with. */
  get heads(): readonly Over[] {
    return this.#all.flatMap((log) => log.heads);
  }

  get whispers(): readonly Tab[] {
    return this.#all.flatMap((log) => log.whispers.tabs());
  }

  #byElement(): ReadonlyMap<Element | undefined, Log> {
    return new Map(this.#all.map((log) => [log.element.deref(), log]));
  }
}
