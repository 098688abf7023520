import type { Conversations } from './conversations.ts';
import { Ends } from './ends.ts';
import { Flood, type Kept } from './flood.ts';
import type { Pane } from './layout.ts';
import { isCut } from './lost.ts';
import { quietly } from './quietly.ts';
import type { MessageSighting } from './said-by.ts';
import type { Job } from './slices.ts';

/** So many lines that waited are told together. */
const BATCH = 16;

interface Tell {
  message(sighting: MessageSighting): void;
  /** A pane was read whole; its messages are told after this. */
  read(pane: Pane): void;
  /** A pane has to be read whole now. */
  whole(pane: Pane, now: number): void;
}

/** Reads the panes of a page as they change: at once, or, in a flood, in slices a moment later. */
export class PaneReader {
  readonly #conversations: Conversations;
  readonly #tell: Tell;
  readonly #ends = new Ends();
  readonly #flood = new Flood();
  #overdue: Pane | undefined;
  /** Those that the page had when it was last read: what changed in one that was away meanwhile, nobody noticed. */
  #before = new WeakSet<Element>();

  constructor(conversations: Conversations, tell: Tell) {
    this.#conversations = conversations;
    this.#tell = tell;
  }

  /** The page was looked at anew, and these are its panes. */
  renew(panes: readonly Pane[]): void {
    this.#ends.renew(panes);
  }

  /**
   * @param isChanged whether anything changed in a pane since it was last read
   * @param guess the name of a conversation that the page does not name
   * @param mayWait whether a pane with many new lines may be read a little later, in slices; else what is kept of it is read too
   */
  read(
    panes: readonly Pane[],
    isChanged: (pane: Pane) => boolean,
    guess: () => string | undefined,
    now: number,
    mayWait: boolean,
  ): void {
    this.readGone(now, panes);
    const before = this.#before;
    this.#before = new WeakSet(panes.map(({ element }) => element));
    for (const [place, pane] of panes.entries())
      quietly(() => {
        const isAsItWas = before.has(pane.element) && !this.#conversations.isNew(pane) && !isChanged(pane);
        if (isAsItWas || (mayWait && this.#puts(pane))) return;
        const name = panes.length > 1 ? undefined : guess();
        this.#readWhole(pane, now, (before) =>
          this.#conversations.read(pane, place, panes, name, now, before),
        );
      });
  }

  /**
   * Reads what is kept of panes that are gone, before whatever stands in their place.
   * @param panes those that are left; none where a part of the page goes, and can be asked no more
   */
  readGone(now: number, panes: readonly Pane[] = []): void {
    for (const { pane } of this.#flood.goneFrom(panes))
      quietly(() =>
        this.#readWhole(pane, now, (before) => this.#conversations.readAsItWas(pane, before, now)),
      );
  }

  /** Puts off what changed in a pane, where it may wait. */
  #puts(pane: Pane): boolean {
    const kept = this.#flood.keptOf(pane);
    // A list that drops rows while it floods is read before they are gone.
    if (kept?.state && isCut(kept.state)) return false;
    if (!kept && !this.#conversations.mayWait(pane)) return false;
    this.#flood.putOff(pane, this.#conversations.rows.rowsOf(pane));
    return true;
  }

  /** @param read takes what of it was shown and may be gone */
  #readWhole(pane: Pane, now: number, read: (before: readonly Element[]) => MessageSighting[]): void {
    const kept = this.#flood.keptOf(pane);
    if (kept) this.#flood.forget(kept);
    const isRead = !kept?.rows.length || this.#readRows(pane, kept.rows, now);
    const sightings = read(kept?.state ?? (isRead ? [] : kept.rows));
    this.#tell.read(pane);
    for (const sighting of sightings) this.#tell.message(sighting);
    if (this.#conversations.shownIn(pane)) this.#ends.remember(pane, this.#conversations.rows.lastOf(pane));
  }

  /**
   * Reads lines that came below those of a conversation, or keeps them for a moment where they are many.
   * @returns what was added; undefined where more changed than that
   */
  readBelow(records: readonly MutationRecord[], now: number): readonly Element[] | undefined {
    const below = this.#ends.below(records, (row) => this.#conversations.rows.isSilent(row));
    if (below && this.#flood.keeps(below, now)) {
      const kept = this.#flood.keptOf(below.pane);
      const excess = kept && this.#flood.excessOf(kept);
      if (excess) this.#catchUp(kept, now, excess);
      return below.parts;
    }
    if (below && this.#readRows(below.pane, below.rows, now)) return below.parts;
    this.#ends.forget();
    return undefined;
  }

  /** Lines are kept that are still to be read: `high` where they should be now. */
  get behind(): 'no' | 'some' | 'high' {
    if (!this.#flood.next) return 'no';
    return this.#flood.isHigh ? 'high' : 'some';
  }

  /** Reads the lines that were kept piece by piece, and tells them as it goes. */
  *catchUp(now: () => number): Job {
    for (let kept = this.#flood.next; kept; kept = this.#flood.next) {
      const { pane } = kept;
      for (const row of kept.rows.length > 0 ? kept.rows.slice(0, BATCH) : (pane.rows?.() ?? [])) {
        quietly(() => this.#conversations.rows.prepare(pane, row));
        yield;
      }
      if (this.#flood.keptOf(pane) === kept) this.#catchUp(kept, now(), BATCH);
      yield;
    }
  }

  /** Tells the first of the lines that were kept, or reads the pane that they stand in where that is due. */
  #catchUp(kept: Kept, now: number, most: number): void {
    const isRead = this.#readRows(kept.pane, kept.rows.slice(0, most), now);
    if (isRead) kept.rows.splice(0, most);
    if (!isRead || (kept.state && kept.rows.length === 0)) this.#tell.whole(kept.pane, now);
    else if (kept.rows.length === 0) this.#flood.forget(kept);
  }

  /** False where the pane has to be read whole. */
  #readRows(pane: Pane, rows: readonly Element[], now: number): boolean {
    const sightings = this.#conversations.readBelow(pane, rows, now);
    if (!sightings) return false;
    for (const sighting of sightings) this.#tell.message(sighting);
    if (this.#conversations.shownIn(pane)?.isOverdue) this.#overdue = pane;
    return true;
  }

  /** So much came below the lines of a pane that all it shows is to be looked at again, when there is time. */
  get isOverdue(): boolean {
    return this.#overdue !== undefined;
  }

  readOverdue(now: number): void {
    const pane = this.#overdue;
    this.#overdue = undefined;
    if (pane && this.#flood.keptOf(pane)) this.#flood.putOff(pane, this.#conversations.rows.rowsOf(pane));
    else if (pane) this.#tell.whole(pane, now);
  }
}
