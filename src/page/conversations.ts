import { type Block, inBlock, type Reading } from './block.ts';
import { Conversation } from './conversation.ts';
import { FEW } from './flood.ts';
import { forgetOldest } from './forget.ts';
import type { Line, Lines, Pane } from './layout.ts';
import { withLost } from './lost.ts';
import { natives } from './natives.ts';
import type { Own } from './own.ts';
import { RowMarks } from './row-marks.ts';
import { hearReader, type MessageSighting, tellLine } from './said-by.ts';
import { isVisible } from './visible.ts';

/**
 * A block of lines with so many elements is read after the page has drawn it: asking for its styles before makes the
 * browser work them all out, at each message that it is rewritten for.
 */
const LARGE = 400;
/** Those in which nobody spoke and at which nobody looked for longest are forgotten. */
const MOST_CONVERSATIONS = 400;

/** How many there are, in what heads them: "Comments (23)", "23 comments". A number behind a name is a part of it. */
const COUNT = /[([]\s*\d+\s*[)\]]|^\d+(?=\s)/g;

/** What it was called when there were fewer. */
function withoutCount(name: string): string {
  return name.replace(COUNT, '');
}

/** Reads the panes of a page, and reports each message once, with who said it and where. */
export class Conversations {
  readonly #site: string;
  readonly #own: Own;
  readonly rows = new RowMarks();
  readonly #byId = new Map<string, Conversation>();
  readonly #shown = new WeakMap<Element, Conversation>();
  readonly #blocks = new WeakMap<Element, Block>();
  /** What the panes were at the last look. */
  #panes: readonly WeakRef<Element>[] = [];
  #isHasty = false;

  constructor(site: string, own: Own) {
    this.#site = site;
    this.#own = own;
  }

  /** Reads the rows of a pane that is new, and may have many, piece by piece: telling them takes no time then. */
  *prepare(pane: Pane): Generator<void, void, void> {
    if (!this.isNew(pane)) return;
    for (const row of pane.rows?.() ?? []) {
      yield;
      this.rows.prepare(pane, row);
    }
  }

  /** Whether a pane has not been read yet. */
  isNew(pane: Pane): boolean {
    return !this.#shown.has(pane.element);
  }

  /**
   * Of panes that are read farther in than before, or farther out, it is known what they show: while a page is drawn, all of it may look
   * like its conversation.
   */
  follow(panes: readonly Pane[]): void {
    const { contains } = natives();
    const now = new Set(panes.map(({ element }) => element));
    const gone = this.#panes.flatMap((ref) => ref.deref() ?? []).filter((one) => !now.has(one));
    for (const { element } of panes) {
      if (this.#shown.has(element)) continue;
      const was = gone.find((one) => contains(one, element) || contains(element, one));
      const conversation = was && this.#shown.get(was);
      if (conversation) this.#shown.set(element, conversation);
    }
    this.#panes = [...now].map((element) => new WeakRef(element));
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
    const { isEmpty, speaker, show, isOf, isLike } = pane.lines
      ? this.#inBlock(pane, pane.lines())
      : this.#inRows(pane, isSame ? before : []);
    const said = pane.where();
    const name = (said === 'room' ? undefined : speaker) ?? pane.title() ?? guess;
    const where = said ?? (name?.startsWith('#') ? 'room' : undefined);
    if (isEmpty && !name) {
      this.#shown.delete(pane.element);
      return [];
    }
    const label = pane.key?.() ?? name ?? (place ? `?${place + 1}` : '?');
    const isKept = last && name === last.name && this.#mayBecome(last, where, this.idOf(label, where));
    // What is not called anything any more is what it was, where nearly the same is said in it; so is what counts in its heading.
    const isRenamed = last?.name !== undefined && name !== last.name;
    const isCalledLike = !name || (last?.name && withoutCount(name) === withoutCount(last.name));
    const goesOn = isRenamed && (isOf?.(last) || (isCalledLike && isLike?.(last)));
    if (last && ((isKept && !pane.key) || goesOn)) {
      this.#heed(pane, last);
      return this.#tell(last, show(last, now), now);
    }
    const rivals = this.#rivals(pane, panes, this.#known(label, where));
    if (rivals.length > 0 && !isVisible(pane.element)) return [];
    const taken = rivals.some(({ element }) => isVisible(element));
    const conversation = this.#find(pane, taken ? `${label}?${place + 1}` : label, name, where);
    this.#heed(pane, conversation);
    return this.#tell(conversation, show(conversation, now), now);
  }

  /** What the rows of a pane, now that they are read, say of who speaks in it. */
  #heed(pane: Pane, conversation: Conversation): void {
    if (pane.isAnswered?.()) conversation.answersToName = true;
    // Whoever goes on for long is the only one who is heard: what was seen before holds.
    if (pane.isTurned?.()) conversation.isTurned = true;
    const self = pane.self?.();
    this.#own.isCalled(self);
    if (self) conversation.namesReader = true;
  }

  /** The conversation of this name: of copies of one, one that was not read yet may not be known for a room. */
  #known(label: string, where: Conversation['where']): Conversation | undefined {
    const known = this.#byId.get(this.idOf(label, where));
    if (known || where === 'private') return known;
    const other = this.#byId.get(this.idOf(label, where ? undefined : 'room'));
    return other?.where === 'private' ? undefined : other;
  }

  /** How many speak in it comes out only now: a conversation goes on under the same id, and is found by what it would have now. */
  #mayBecome(last: Conversation, where: Conversation['where'], id: string): boolean {
    if (where && where !== last.where) {
      const other = this.#byId.get(id);
      if ((last.where && where !== 'room') || (other && other !== last)) return false;
      this.#keep(id, last);
    }
    // Of what has no name nothing holds for longer than it shows.
    if (where || !last.name) last.where = where;
    return true;
  }

  /** The other panes that show this conversation: for screens of other sizes pages keep copies, which are not displayed. */
  #rivals(pane: Pane, panes: readonly Pane[], conversation: Conversation | undefined): Pane[] {
    if (!conversation) return [];
    return panes.filter((other) => other.element !== pane.element && this.shownIn(other) === conversation);
  }

  /** Messages whose lines have stopped changing. */
  settle(now: number): MessageSighting[] {
    return [...this.#byId.values()].flatMap((conversation) =>
      this.#tell(conversation, conversation.settle(now), now),
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
    const conversation = unnamed ? before : (this.#known(label, where) ?? new Conversation(id, name, where));
    conversation.name = name ?? conversation.name;
    conversation.where ??= where;
    if (pane.isUnasked) conversation.isUnasked = true;
    this.#keep(id, conversation);
    this.#shown.set(pane.element, conversation);
    return conversation;
  }

  /** Whether what changed in a pane is better read a little later: many rows, in slices; a large block, after its frame. */
  mayWait(pane: Pane): boolean {
    if (this.isNew(pane) || this.rows.isCut(pane)) return false;
    return pane.lines ? natives().childCount(pane.element) > LARGE : this.rows.grewBy(pane, FEW);
  }

  /**
   * Reads rows that came below all others of a pane.
   * @returns undefined where the pane has to be read whole
   */
  readBelow(pane: Pane, rows: readonly Element[], now: number): MessageSighting[] | undefined {
    const conversation = this.#shown.get(pane.element);
    if (!conversation) return undefined;
    const { marks, lineAt } = this.rows.read(pane, rows, false);
    if (marks.length === 0) return [];
    this.#heed(pane, conversation);
    const lines = conversation.add(marks, lineAt, now);
    return lines && this.#tell(conversation, lines, now);
  }

  /** Reads a pane that the page has taken away, as it was with these rows. */
  readAsItWas(pane: Pane, rows: readonly Element[], now: number): MessageSighting[] {
    const conversation = this.#shown.get(pane.element);
    if (!conversation) return [];
    const { marks, lineAt } = this.rows.read(pane, rows, true);
    return this.#tell(conversation, conversation.show(marks, lineAt, now), now);
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
    const rows = withLost(before, pane.rows?.() ?? []);
    const isCut = this.rows.isCut(pane);
    const { marks, lineAt } = this.rows.read(pane, rows, true);
    return {
      // What stands over them changes sooner than the lines, or for a while: who writes, how many are unread.
      isOf: (last) => !isCut && last.isGrownTo(marks),
      isLike: (last) => last.isMostly(marks),
      isEmpty: marks.length === 0,
      speaker: undefined,
      show: (conversation, now) => conversation.show(marks, lineAt, now),
    };
  }

  #keep(id: string, conversation: Conversation): void {
    this.#byId.delete(id);
    this.#byId.set(id, conversation);
    forgetOldest(this.#byId, MOST_CONVERSATIONS);
  }

  #tell(conversation: Conversation, lines: readonly Line[], now: number): MessageSighting[] {
    if (lines.length > 0) this.#keep(conversation.id, conversation);
    hearReader(conversation, lines, this.#own);
    return lines.map((line) => tellLine(conversation, line, this.#own, now));
  }
}
