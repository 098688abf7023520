import type { MemberObservation, Observation, PromptObservation } from '../engine/observation.ts';
import { Conversations } from './conversations.ts';
import { Ends } from './ends.ts';
import { Flood, type Kept } from './flood.ts';
import type { Sighting } from './index.ts';
import type { Layout, Pane, Row, Tab } from './layout.ts';
import { isCut } from './lost.ts';
import { nameKey, Own } from './own.ts';
import { Prompts } from './prompts.ts';
import { quietly } from './quietly.ts';
import type { Scope } from './scope.ts';
import { Seen } from './seen.ts';
import type { Job } from './slices.ts';

/** How many people a page may list before the earliest are forgotten. */
const MOST_PEOPLE = 5000;

/** So many rows of a list are read together. */
const TOGETHER = 500;
/** The page may have its turn after so many. */
const AT_ONCE = 16;
/** So many lines that waited are told together. */
const BATCH = 16;

type Emit = (sighting: Sighting) => void;

/** One page being read: what was reported of it so far, and the reading of what is new. */
export class Session {
  layout: Layout;
  readonly own = new Own();
  readonly prompts: Prompts;
  readonly conversations: Conversations;
  readonly counts = { rooms: 0, members: 0, messages: 0 };
  readonly #seen = new Seen();
  readonly #clean = new WeakSet<Element>();
  readonly #rooms = new Set<number>();
  readonly #people = new Map<number, Omit<MemberObservation, 'kind'>>();
  /** Private conversations by whom they are with, while the page shows no age of theirs. */
  readonly #ageless = new Map<number, string>();
  /** Those whose correspondent's age was told. */
  readonly #introduced = new Set<string>();
  readonly #emit: Emit;
  readonly #ends = new Ends();
  readonly #flood = new Flood();
  #overdue: Pane | undefined;

  constructor(layout: Layout, scope: Scope, site: string | undefined, once: boolean, emit: Emit) {
    this.layout = layout;
    this.prompts = new Prompts(once);
    this.conversations = new Conversations(site ?? scope.url.hostname, this.own);
    this.#emit = emit;
  }

  /** Something in this element changed: whatever was read of it is to be read again. */
  changed(element: Element): void {
    this.#clean.delete(element);
    this.conversations.changed(element);
  }

  /** Looks at the page, where its layout has to be found out. */
  *look(): Job {
    yield* this.layout.look?.() ?? [];
    const panes = this.layout.panes();
    this.#ends.renew(panes);
    for (const pane of panes) yield* this.conversations.prepare(pane);
  }

  /** Reads the lists: rooms, people, requests. */
  *readLists(): Job {
    yield* this.#readList(this.layout.rooms(), 'rooms', (room) => {
      this.#rooms.add(nameKey(room.text));
      return [room.text, { kind: 'room', ...room }];
    });
    yield* this.#readList(this.layout.members(), 'members', (member) => {
      this.#remember(member);
      return [personWords(member), { kind: 'member', ...member }];
    });
    yield* this.#readList(this.layout.prompts(), undefined, (prompt) => {
      if (!this.prompts.mayAsk(prompt.name, Date.now())) return undefined;
      return [`${prompt.name} ${prompt.text ?? ''}`, this.#promptFrom(prompt)];
    });
  }

  *#readList<T>(
    rows: Row<T>[],
    count: 'rooms' | 'members' | undefined,
    tell: (row: T) => [string, Observation] | undefined,
  ): Job {
    // What is told is drawn, and whatever is drawn unsettles the page's styles: so many rows are read before the first of them is told.
    let sightings: Sighting[] = [];
    for (const [place, { element, read }] of rows.entries()) {
      if (sightings.length >= TOGETHER) {
        for (const sighting of sightings) this.#emit(sighting);
        sightings = [];
      }
      if (place % AT_ONCE === 0) yield;
      if (this.#clean.has(element)) continue;
      const row = read();
      if (row === undefined) continue;
      this.#clean.add(element);
      const told = tell(row);
      if (!told) continue;
      const [words, observation] = told;
      const news = this.#seen.look(element, `${observation.kind} ${words}`);
      if (news === 'same') continue;
      if (news === 'new' && count) this.counts[count]++;
      sightings.push({ observation, element, ...(news === 'redrawn' && { redrawn: true }) });
    }
    for (const sighting of sightings) this.#emit(sighting);
  }

  /**
   * Reads the conversations that are shown.
   * @param isChanged whether anything changed in a pane since it was last read
   * @param mayWait whether a pane with many new lines may be read a little later, in slices; else what is kept of it is read too
   */
  readConversations(isChanged: (pane: Pane) => boolean, now: number, mayWait = true): void {
    this.own.isCalled(this.layout.self());
    const panes = this.layout.panes();
    const tabs = this.layout.tabs();
    this.#lookForPrompts(tabs, panes, now);
    for (const [place, pane] of panes.entries()) {
      if (!this.conversations.isNew(pane) && !isChanged(pane)) continue;
      const kept = this.#flood.keptOf(pane);
      // A list that drops rows while it floods is read before they are gone.
      const isLate = kept?.state && isCut(kept.state);
      if (mayWait && !isLate && (kept || this.conversations.mayWait(pane))) {
        this.#flood.putOff(pane, this.conversations.rowsOf(pane));
        continue;
      }
      if (kept) this.#flood.forget(kept);
      const isRead = !kept?.rows.length || this.#readRows(pane, kept.rows, now);
      const before = kept?.state ?? (isRead ? [] : kept?.rows);
      const guess = this.prompts.chosenLast(tabs)?.name;
      const name = panes.length > 1 ? undefined : guess;
      const sightings = this.conversations.read(pane, place, panes, name, now, before);
      // Who it is with first: it says what the words mean.
      this.#readPerson(pane);
      for (const sighting of sightings) this.#message(sighting);
      if (this.conversations.shownIn(pane)) this.#ends.remember(pane, this.conversations.lastRow(pane));
    }
  }

  /**
   * Reads lines that came below those of a conversation, or keeps them for a moment where they are many.
   * @returns what was added; undefined where more changed than that
   */
  readBelow(records: readonly MutationRecord[], now: number): readonly Element[] | undefined {
    const below = this.#ends.below(records, (row) => this.conversations.isSilent(row));
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
        quietly(() => this.conversations.prepareRow(pane, row));
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
    if (!isRead || (kept.state && kept.rows.length === 0)) this.#readWhole(kept.pane, now);
    else if (kept.rows.length === 0) this.#flood.forget(kept);
  }

  #readWhole({ element }: Pane, now: number): void {
    this.readConversations((pane) => pane.element === element, now, false);
  }

  /** False where the pane has to be read whole. */
  #readRows(pane: Pane, rows: readonly Element[], now: number): boolean {
    const sightings = this.conversations.readBelow(pane, rows, now);
    if (!sightings) return false;
    for (const sighting of sightings) this.#message(sighting);
    if (this.conversations.shownIn(pane)?.isOverdue) this.#overdue = pane;
    return true;
  }

  /** So much came below the lines of a pane that all it shows is to be looked at again, when there is time. */
  get isOverdue(): boolean {
    return this.#overdue !== undefined;
  }

  readOverdue(now: number): void {
    const pane = this.#overdue;
    this.#overdue = undefined;
    if (pane && this.#flood.keptOf(pane)) this.#flood.putOff(pane, this.conversations.rowsOf(pane));
    else if (pane) this.#readWhole(pane, now);
  }

  /** Messages whose lines have stopped changing; with `Infinity`, all that are still open. */
  settle(now: number): void {
    for (const sighting of this.conversations.settle(now)) this.#message(sighting);
  }

  #message(sighting: Sighting): void {
    this.counts.messages++;
    this.#emit(sighting);
  }

  #lookForPrompts(tabs: readonly Tab[], panes: readonly Pane[], now: number): void {
    const open: Pick<Tab, 'name' | 'key' | 'where' | 'element'>[] = tabs.map((tab) =>
      this.#rooms.has(nameKey(tab.name)) || tab.name.startsWith('#') ? { ...tab, where: 'room' } : tab,
    );
    for (const pane of panes) {
      const name = pane.title();
      const key = pane.key?.();
      // Of whom it is with more may be known later: it is open already.
      const where = pane.where() ?? 'room';
      if (name) open.push({ name, element: pane.box, where, ...(key && { key }) });
    }
    const fresh = this.prompts.look(open, now).flatMap((place) => open[place] ?? []);
    if (fresh.length === 0) return;
    // A request that stands on the page beside it says more.
    const asking = new Set(this.layout.prompts().map((row) => nameKey(row.read()?.name ?? '')));
    for (const tab of fresh) {
      if (asking.has(nameKey(tab.name)) || this.own.isNamed(tab.name)) continue;
      this.prompts.told(tab.name, now);
      this.#emit({ observation: this.#promptFrom(tab), element: tab.element });
    }
  }

  #promptFrom(prompt: Omit<PromptObservation, 'kind'> & { key?: string }): PromptObservation {
    const { age, city } = { ...this.#people.get(nameKey(prompt.name)), ...prompt };
    const conversation = this.conversations.idOf(prompt.key ?? prompt.name, 'private');
    if (age === undefined) this.#ageless.set(nameKey(prompt.name), conversation);
    else this.#introduced.add(conversation);
    return {
      kind: 'prompt',
      name: prompt.name,
      ...(age !== undefined && { age }),
      ...(city && { city }),
      ...(prompt.text && { text: prompt.text }),
      conversation,
    };
  }

  /** The card beside a private conversation says who it is with. */
  #readPerson(pane: Pane): void {
    const { name, id, where } = this.conversations.shownIn(pane) ?? {};
    if (!name || !id || where !== 'private') return;
    this.#meet(name, id);
    const person = pane.person?.();
    if (person?.age === undefined) return;
    const { element, age, city } = person;
    const member = { name, age, ...(city && { city }) };
    this.#remember(member);
    const news = this.#seen.look(element, `member ${personWords(member)}`);
    if (news === 'same') return;
    this.#emit({
      observation: { kind: 'member', ...member },
      // No row of a list: nothing is to be laid over it.
      element: null,
      ...(news === 'redrawn' && { redrawn: true }),
    });
  }

  /** Tells the age of whom a conversation is with, once, or as soon as it is known. */
  #meet(name: string, conversation: string): void {
    if (this.#introduced.has(conversation)) return;
    const { age, city } = this.#people.get(nameKey(name)) ?? {};
    if (age === undefined) {
      this.#ageless.set(nameKey(name), conversation);
      return;
    }
    this.#introduced.add(conversation);
    this.#emit({
      observation: { kind: 'correspondent', name, age, ...(city && { city }), conversation },
      element: null,
    });
  }

  #remember(member: Omit<MemberObservation, 'kind'>): void {
    const key = nameKey(member.name);
    if (member.age === undefined && this.#people.has(key)) return;
    this.#people.set(key, member);
    const conversation = this.#ageless.get(key);
    if (conversation !== undefined && member.age !== undefined) {
      this.#ageless.delete(key);
      this.#meet(member.name, conversation);
    }
    if (this.#people.size > MOST_PEOPLE) this.#people.delete(this.#people.keys().next().value ?? key);
  }
}

function personWords({ name, age, city }: Omit<MemberObservation, 'kind'>): string {
  return `${name} ${age ?? ''} ${city ?? ''}`;
}
