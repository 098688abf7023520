import type { MemberObservation, PromptObservation, RoomObservation } from '../engine/observation.ts';
import type { Job } from './slices.ts';

/** A row of a list, and how to read it. */
export interface Row<T> {
  readonly element: Element;
  read(): T | undefined;
}

/** What one line of a conversation says. */
export interface Said {
  readonly text: string;
  readonly author?: string;
  /** Whose it is, where the page marks it. */
  readonly side?: 'mine' | 'theirs';
}

/** One message as the page shows it. */
export interface Line extends Said {
  /** The page's own name for this message, if it has one that lasts. */
  readonly id?: string;
  readonly element: Element | null;
}

/** What a block of lines says, as it was read once. */
export interface Lines {
  readonly all: readonly Line[];
  /** Stands for this reading, wherever another one goes on from it. */
  readonly token: object;
  /** The reading that this one only adds lines to, and the place of the first of them. */
  readonly grown?: { readonly since: object; readonly from: number };
  /** Told from its end: what changed above, if anything, is seen the next time. */
  readonly isHasty: boolean;
}

/** A box that shows one conversation at a time. */
export interface Pane {
  readonly element: Element;
  /** What belongs to the same conversation: title, composer. */
  readonly box: Element;
  /** Rows to be read one by one; without it `lines` reads the pane whole. */
  rows?(): Element[];
  /** The rows in a child of what holds them; undefined where that cannot be told of one child alone. */
  rowsIn?(part: Element): readonly Element[] | undefined;
  readRow?(row: Element): Line | undefined;
  lines?(): Lines;
  /** Who or what is talked to here, as far as the page says. */
  title(): string | undefined;
  /** What tells this conversation from others for good, where the page has more than its title. */
  key?(): string | undefined;
  where(): 'room' | 'private' | undefined;
  /** Whether two speak in it, and it is called as one of them. */
  isAnswered?(): boolean;
  /** Whether the page says elsewhere that it is with somebody who stands in it as the reader does: then it is not sure who is who. */
  isTurned?(): boolean;
  /** What the reader is called, where what they say in it is marked as theirs; known once its rows are read. */
  self?(): string | undefined;
  /** It came up for one correspondent: whatever the reader did not write in it is theirs. */
  readonly isUnasked?: boolean;
  /** Age and town of the correspondent, where the page shows them beside the conversation. */
  person?(): { readonly element: Element; readonly age?: number; readonly city?: string } | undefined;
}

/** An open conversation in a list of them. */
export interface Tab {
  readonly element: Element;
  readonly name: string;
  readonly key?: string;
  readonly active: boolean;
  readonly where?: 'room' | 'private';
  /** The last words of it, where it stands in a list of conversations that shows them. */
  readonly text?: string;
  /** The page says that they ask for it: that is to be answered, however long it stands there. */
  readonly asks?: boolean;
  /** It stood on the page before it was understood as one: nobody opened it just now. */
  readonly stood?: boolean;
}

/** The fields of a form that lets someone in. */
export interface EntryFields {
  readonly pseudonym?: Element;
  readonly age?: Element;
  readonly postcode?: Element;
  readonly gender?: Element;
}

/** Where things stand on one page, whether a site's selectors or the generic reader says it. */
export interface Layout {
  readonly by: 'selectors' | 'generic';
  /** Looks at the whole page, piece by piece; what the rest of this tells is as of then. */
  look?(): Job;
  /**
   * @param changed every element in which something changed
   * @param targets those that the browser named, and what was added to them
   */
  changed?(changed: ReadonlySet<Element>, targets: readonly Element[]): void;
  rooms(): Row<Omit<RoomObservation, 'kind'>>[];
  members(): Row<Omit<MemberObservation, 'kind'>>[];
  panes(): Pane[];
  tabs(): Tab[];
  prompts(): Row<Omit<PromptObservation, 'kind'>>[];
  /** Whether a request may be in what came, where requests stand in conversations. */
  asksIn?(part: Element): boolean;
  entryForm(): EntryFields | undefined;
  /** Boxes that messages are typed in, visible ones only. */
  composers(): Element[];
  /** Whether a click here sends what is in the composer. */
  sends(target: Element, composer: Element): boolean;
  /** The button that sends, if the page has one. */
  sendButton(composer: Element): Element | null;
  self(): string | undefined;
}
