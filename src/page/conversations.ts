import type { From, MessageObservation } from '../engine/observation.ts';
import { type Block, inBlock, type Reading } from './block.ts';
import { Conversation, type Mark, markOf } from './conversation.ts';
import { FEW } from './flood.ts';
import type { Line, Lines, Pane } from './layout.ts';
import { isCut, withLost } from './lost.ts';
import { natives } from './natives.ts';
import { nameKey, type Own } from './own.ts';
import { isElement, isVisible } from './visible.ts';

/**
 * A block of lines with so many elements is read after the page has drawn it: asking for its styles before makes the
 * browser work them all out, at each message that it is rewritten for.
 */
const LARGE = 400;

export interface MessageSighting {
  readonly observation: MessageObservation;
  readonly element: Element | null;
}

/** Reads the panes of a page, and reports each message once, with who said it and where. */
export class Conversations {
  readonly #site: string;
  readonly #own: Own;
  readonly #marks = new WeakMap<Element, Mark | 'nothing'>();
  /** Lines read and not told yet. */
  readonly #lines = new Map<Element, Line>();
  readonly #byId = new Map<string, Conversation>();
  readonly #shown = new WeakMap<Element, Conversation>();
  readonly #first = new WeakMap<Element, WeakRef<Element>>();
  readonly #last = new WeakMap<Element, WeakRef<Element>>();
  readonly #blocks = new WeakMap<Element, Block>();
  #isHasty = false;

  constructor(site: string, own: Own) {
    this.#site = site;
    this.#own = own;
  }

  /** Something in this element changed: it is to be read again. */
  changed(element: Element): void {
    this.#marks.delete(element);
    this.#lines.delete(element);
  }

  /** Reads the rows of a pane that is new, and may have many, piece by piece: telling them takes no time then. */
  *prepare(pane: Pane): Generator<void, void, void> {
    if (this.isNew(pane)) yield* this.prepareRows(pane);
  }

  *prepareRows(pane: Pane): Generator<void, void, void> {
    for (const element of pane.rows?.() ?? []) {
      yield;
      this.prepareRow(pane, element);
    }
  }

  /** Reads one row ahead, so that telling it takes no time. */
  prepareRow(pane: Pane, row: Element): void {
    if (!this.#marks.has(row)) this.#mark(pane, row, isVisible(pane.element));
  }

  /** Whether a pane has not been read yet. */
  isNew(pane: Pane): boolean {
    return !this.#shown.has(pane.element);
  }

  /** The conversation that a pane showed when it was last read. */
  shownIn(pane: Pane): Conversation | undefined {
    return this.#shown.get(pane.element);
  }

  /**
   * Reads one pane.
   * @param place which of the page's panes it is, to tell conversations without a name apart
   * @param panes all that the page has: two that are seen at a time are two conversations
   * @param guess the conversation's name, for pages that do not say which one is shown
   * @param before its rows as they were before what is still to be read of it
   */
  read(
    pane: Pane,
    place: number,
    panes: readonly Pane[],
    guess: string | undefined,
    now: number,
    before: readonly Element[] = [],
  ): MessageSighting[] {
    const last = this.#shown.get(pane.element);
    const isSame = last?.name === (pane.title() ?? guess);
    const { isEmpty, speaker, show } = pane.lines
      ? this.#inBlock(pane, pane.lines())
      : this.#inRows(pane, isSame ? before : []);
    const said = pane.where();
    const name = (said === 'room' ? undefined : speaker) ?? pane.title() ?? guess;
    const where = said ?? (name?.startsWith('#') ? 'room' : undefined);
    if (isEmpty && !name) {
      this.#shown.delete(pane.element);
      return [];
    }
    if (last && !name && !last.name && last.where === where)
      return show(last, now).map((line) => this.#tell(last, line, now));
    const label = pane.key?.() ?? name ?? (place ? `?${place + 1}` : '?');
    const rivals = this.#rivals(pane, panes, this.#byId.get(this.idOf(label, where)));
    if (rivals.length > 0 && !isVisible(pane.element)) return [];
    const taken = rivals.some(({ element }) => isVisible(element));
    const conversation = this.#find(pane, taken ? `${label}?${place + 1}` : label, name, where);
    return show(conversation, now).map((line) => this.#tell(conversation, line, now));
  }

  /** The other panes that show this conversation: for screens of other sizes pages keep copies, which are not displayed. */
  #rivals(pane: Pane, panes: readonly Pane[], conversation: Conversation | undefined): Pane[] {
    if (!conversation) return [];
    return panes.filter((other) => other.element !== pane.element && this.shownIn(other) === conversation);
  }

  /** Messages whose lines have stopped changing. */
  settle(now: number): MessageSighting[] {
    return [...this.#byId.values()].flatMap((conversation) =>
      conversation.settle(now).map((line) => this.#tell(conversation, line, now)),
    );
  }

  get isOpen(): boolean {
    return [...this.#byId.values()].some((conversation) => conversation.isOpen);
  }

  /** The id of the conversation with this name: stable while the page lives. */
  idOf(name: string, where: 'room' | 'private' | undefined): string {
    return `${this.#site}/${where === 'room' ? '#' : ''}${name.replace(/^#+/, '').toLocaleLowerCase()}`;
  }

  #find(pane: Pane, label: string, name: string | undefined, where: Conversation['where']): Conversation {
    const id = this.idOf(label, where);
    const before = this.#shown.get(pane.element);
    // The name came later than the first lines: the same conversation, from now on under its name.
    const unnamed = before && !before.name && name && !this.#byId.has(id);
    const conversation = unnamed ? before : (this.#byId.get(id) ?? new Conversation(id, name, where));
    conversation.name = name ?? conversation.name;
    if (pane.isUnasked) conversation.isUnasked = true;
    this.#byId.set(id, conversation);
    this.#shown.set(pane.element, conversation);
    return conversation;
  }

  #mark(pane: Pane, element: Element, paneShown: boolean): Mark | 'nothing' {
    const hidden = paneShown && natives().connected(element) && !isVisible(element);
    const line = hidden ? undefined : pane.readRow?.(element);
    const mark = line ? markOf(line) : 'nothing';
    this.#marks.set(element, mark);
    if (line) this.#lines.set(element, line);
    return mark;
  }

  /** Whether a row was read, and says nothing. */
  isSilent(row: Element): boolean {
    return this.#marks.get(row) === 'nothing';
  }

  /** The rows of a pane that say something, as far as that is known. */
  rowsOf(pane: Pane): Element[] {
    return pane.rows?.().filter((row) => !this.isSilent(row)) ?? [];
  }

  /** The last row of a pane that said anything when it was last read. */
  lastRow(pane: Pane): Element | undefined {
    return this.#last.get(pane.element)?.deref();
  }

  /** Whether what changed in a pane is better read a little later: many rows, in slices; a large block, after its frame. */
  mayWait(pane: Pane): boolean {
    if (this.isNew(pane) || this.#isCut(pane)) return false;
    return pane.lines ? natives().childCount(pane.element) > LARGE : this.#grewBy(pane, FEW);
  }

  /** Whether a pane has dropped the first of its rows since it was read whole. */
  #isCut(pane: Pane): boolean {
    const first = this.#first.get(pane.element);
    return first !== undefined && isCut([first.deref()]);
  }

  /** Whether more than so many things came below the last row of a pane. */
  #grewBy(pane: Pane, most: number): boolean {
    const dom = natives();
    let at: Node | null | undefined = this.lastRow(pane);
    let more = 0;
    for (; at && at !== pane.element; at = dom.parent(at))
      for (let below = isElement(at) ? dom.after(at) : null; below; below = dom.after(below))
        if (++more > most) return dom.connected(below);
    return false;
  }

  /**
   * Reads rows that came below all others of a pane.
   * @returns undefined where the pane has to be read whole
   */
  readBelow(pane: Pane, rows: readonly Element[], now: number): MessageSighting[] | undefined {
    const conversation = this.#shown.get(pane.element);
    if (!conversation) return undefined;
    const { marks, lineAt } = this.#read(pane, rows);
    if (marks.length === 0) return [];
    return conversation.add(marks, lineAt, now)?.map((line) => this.#tell(conversation, line, now));
  }

  #inBlock(pane: Pane, lines: Lines): Reading {
    this.#isHasty ||= lines.isHasty;
    const before = this.#blocks.get(pane.element);
    return inBlock(lines, before, (block) => this.#blocks.set(pane.element, block));
  }

  /** Whether a pane was told from its end alone since this was last asked: it is to be read once more in a while. */
  takeHasty(): boolean {
    const isHasty = this.#isHasty;
    this.#isHasty = false;
    return isHasty;
  }

  #inRows(pane: Pane, before: readonly Element[]): Reading {
    const { marks, lineAt, first } = this.#read(pane, withLost(before, pane.rows?.() ?? []));
    if (first) this.#first.set(pane.element, new WeakRef(first));
    return {
      isEmpty: marks.length === 0,
      speaker: undefined,
      show: (conversation, now) => conversation.show(marks, lineAt, now),
    };
  }

  #read(pane: Pane, rows: readonly Element[]) {
    const fresh = new Map<number, Line>();
    const marks: Mark[] = [];
    const elements: Element[] = [];
    const paneShown = isVisible(pane.element);
    for (const element of rows) {
      const mark = this.#marks.get(element) ?? this.#mark(pane, element, paneShown);
      if (mark === 'nothing') continue;
      const line = this.#lines.get(element);
      if (line) fresh.set(marks.length, line);
      marks.push(mark);
      elements.push(element);
    }
    this.#lines.clear();
    const last = elements.at(-1);
    if (last) this.#last.set(pane.element, new WeakRef(last));
    const lineAt = (shown: number) =>
      fresh.get(shown) ?? pane.readRow?.(elements[shown] as Element) ?? { text: '', element: null };
    return { marks, lineAt, first: elements[0] };
  }

  #tell(conversation: Conversation, line: Line, now: number): MessageSighting {
    const { name } = conversation;
    const from = this.#from(conversation, line, now);
    const where = conversation.where ?? (conversation.answersToName ? 'private' : undefined);
    if (from === 'me') conversation.mayRename(line, now);
    const author = line.author ?? (where === 'private' && from === 'them' ? name : undefined);
    const observation: MessageObservation = {
      kind: 'message',
      text: line.text,
      from,
      ...(author && { author }),
      conversation: conversation.id,
      ...(where && { where }),
    };
    return { observation, element: line.element };
  }

  #from(conversation: Conversation, { text, author, side }: Line, now: number): From {
    const written = this.#own.takeWritten(text, now);
    const named =
      author && conversation.name && conversation.where !== 'room' && sameName(author, conversation.name);
    if (named && side !== 'mine') conversation.answersToName = true;
    if (side === 'mine' && written) this.#own.isCalled(author);
    if (side) return side === 'mine' ? 'me' : 'them';
    if (!author && conversation.isUnasked) return written ? 'me' : 'them';
    const isOwn = author === undefined ? undefined : this.#own.isNamed(author);
    if (isOwn !== undefined) return isOwn ? 'me' : 'them';
    if (named) return 'them';
    if (written) {
      this.#own.isCalled(author);
      return 'me';
    }
    if (author && conversation.where === 'private' && conversation.answersToName) return 'me';
    return 'unknown';
  }
}

function sameName(author: string, title: string): boolean {
  return (
    nameKey(author) === nameKey(title) ||
    title.toLocaleLowerCase().startsWith(`${author.toLocaleLowerCase()} `)
  );
}
