import type { Names } from '../log/name-over.ts';

/** What is known of a page when it is asked who reads it. */
export interface Page {
  /** Where messages are written. */
  readonly composers: readonly Element[];
  /** Those who are there, each with their row. */
  readonly members: readonly { readonly element: Element; readonly name: string }[];
  /** Whether somebody of this name speaks, or is there, by its key. */
  isKnown(name: number): boolean;
  /**
   * Whether a name is that of a conversation: whoever it is with is not the reader.
   * @param place where it stands: what leads to a conversation stands elsewhere then
   */
  isTalk(name: number, place?: Element): boolean;
  readonly leads: Names['leads'];
  /** Whether something stands in a conversation. */
  isTaken(element: Element): boolean;
  /** Whether a conversation stands in it. */
  holdsTalk(element: Element): boolean;
}
