import type { arePeople } from './kind.ts';

/** What else is known of the page. */
export interface Around {
  /** Whether an element belongs to a conversation. */
  isTaken(element: Element): boolean;
  /** Whether a conversation or a request is in an element: a part of the page, and no row. */
  holdsPart(element: Element): boolean;
  /** Whether somebody of this name speaks, by its key. */
  speaks(name: number): boolean;
  /** All who speak, by their keys. */
  readonly speakers: readonly number[];
  /** Whether a row of this name, by its key, leads to a conversation of many people that is open. */
  isOpenRoom(name: number, row: Element): boolean;
  /** Whether a row of this name, by its key, leads to a conversation that is open, and in which nobody is named. */
  isOpenTalk(name: number, row: Element): boolean;
  /** Whether a room of this name was told before, by its key. */
  wasRoom(name: number): boolean;
  /** Whether somebody of this name, by its key, stands in a list of people elsewhere on the page. */
  isMember?(name: number): boolean;
  /** Whether a room of this name stands in a list of rooms elsewhere. */
  isRoom?(name: number): boolean;
  /** Whether the page has a conversation at all. */
  readonly hasTalk: boolean;
  /** How long a text may stand beside names alone: "en ligne". */
  readonly beside: number;
  /** Where another list of the page is surely one of people, by what it is so: this one is none then, as a rule. */
  readonly people?: ReturnType<typeof arePeople>;
  /** Whether the list of a row stands beside that one, made as it is. */
  isBesidePeople?(row: Element | undefined): boolean;
}
