import type { Layout, Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import { above, holds, outside, type Scope } from '../scope.ts';
import type { Job } from '../slices.ts';
import { Known } from './known.ts';
import { findLists } from './lists/find-lists.ts';
import { isIn, isPartOf, roomNamesOf } from './lists/named-rows.ts';
import { chosenOf } from './log/chosen-one.ts';
import { findLogs } from './log/find-logs.ts';
import { Log, type Over } from './log/log.ts';
import { Logs } from './log/logs.ts';
import type { Chosen, Names } from './log/name-over.ts';
import { namesOf } from './names.ts';
import { Arrivals, asTab, type Standing } from './news/arrivals.ts';
import { barTabs } from './news/bar.ts';
import { findRequests } from './news/find-requests.ts';
import { Newcomers } from './news/newcomers.ts';
import { isLastSaid } from './news/row-around.ts';
import { Stood } from './news/stood.ts';
import { findTabs, isSomeone } from './news/tabs.ts';
import { newsAmong, unreadIn } from './news/unread.ts';
import { markedAsking, whoWroteOf } from './news/waiting.ts';
import { KeptComposers } from './parts/kept-composers.ts';
import { findSelf } from './self/find-self.ts';
import type { Page } from './self/page.ts';
import { Self } from './self/self.ts';
import { talksOf } from './self/talks.ts';

/** How many times a page is looked at anew after only its conversations changed. */
const LOOKS = 3;
/** Beside names alone stands no more than that: "en ligne". */
const LONGEST_BESIDE = 24;

/** What was found on a page, kept weakly until it is looked at again. */
export class Found {
  readonly #scope: Scope;
  readonly #isOnce: boolean;
  readonly logs = new Logs();
  readonly #composers = new KeptComposers();
  #tabs: Tab[] | undefined;
  readonly #known = new Known();
  readonly #arrivals = new Arrivals();
  readonly #newcomers = new Newcomers();
  readonly #stood = new Stood();
  /** It was a chat at the look before. */
  #wasChat = false;
  /** The conversations of an inbox, each with its last words. */
  #inbox: readonly Tab[] = [];
  /** Those of them that are no news, where the page is read once. */
  #old: readonly Tab[] = [];
  /** Those that came up since the look before. */
  #came: readonly Tab[] = [];
  #isStale = true;
  #looks = 0;
  /** Its conversations were long at the last look. */
  #hasLong = false;
  rooms: ReturnType<Layout['rooms']> = [];
  members: ReturnType<Layout['members']> = [];
  prompts: ReturnType<Layout['prompts']> = [];
  /** What the reader is called, where the page shows it. */
  readonly self = new Self();

  /** @param isOnce whether the page is read once, as it stands */
  constructor(scope: Scope, isOnce: boolean) {
    this.#scope = scope;
    this.#isOnce = isOnce;
  }

  /** Looks at the page, unless only its conversations changed since. The first lines of one may change what it is taken for. */
  *look(): Job {
    yield;
    if (!this.#isStale && this.logs.there.length > 0 && (this.#hasLong || ++this.#looks > LOOKS)) return;
    this.changed();
    this.#isStale = false;
    this.#stood.begin();
    this.logs.take(yield* findLogs(this.#scope, this.composers(), this.logs.areSure()));
    yield;
    this.#findPrompts();
    // What asks is no conversation.
    this.logs.keepApart((element) => this.#isOfRequest(element));
    yield;
    const { rooms, members, talks } = yield* findLists(this.#scope, {
      isTaken: (element) =>
        this.isTaken(element) || this.#isOfRequest(element) || this.#arrivals.isOne(element),
      holdsPart: (element) => this.#holdsPart(element),
      speaks: (name) => this.#speaks(name),
      speakers: this.logs.speakers,
      isOpenRoom: this.#leadsTo(({ asRoom }) => asRoom),
      isOpenTalk: this.#leadsTo(({ asTalk }) => asTalk),
      wasRoom: (name) => this.#known.isRoom(name),
      hasTalk: this.logs.there.length > 0,
      beside: LONGEST_BESIDE,
    });
    const called = new Map(yield* roomNamesOf(rooms));
    const listed = [...called].map(([element, name]) => ({ element, name })).concat(talks);
    const stood = ({ element, name }: Pick<Tab, 'element' | 'name'>) => this.#stood.has(element, name);
    const came = this.#isOnce ? [] : this.#newcomers.look(listed, stood, this.logs.there.length > 0);
    const turned = new Set(came.map(({ element }) => element));
    this.rooms = rooms.filter(({ element }) => !turned.has(element));
    this.members = members;
    this.#tabs = undefined;
    this.#known.addRooms(this.rooms, called);
    yield;
    const isFirst = !this.#known.hasPeople;
    yield* this.#known.addPeople(members);
    // Some requests name somebody in a sentence, and bars over conversations: who is on the page is known only now.
    if (isFirst && this.#known.hasPeople) {
      this.#findPrompts();
      this.logs.forget();
    }
    yield;
    const rows = new Set(members.map(({ element }) => element));
    const isFree = (element: Element) => !this.isTaken(element) && !this.#isOfRequest(element);
    const bar = yield* barTabs(
      this.#scope,
      (name) => this.#knows(name),
      (element) => isFree(element) && !isIn(element, rows),
    );
    const conversations = new Set([...talks, ...rooms].map(({ element }) => element));
    const arrived = yield* this.#arrived(this.rooms, conversations);
    // The others of its list tell whom the row of a conversation names.
    const inList = (tab: Tab): Tab => ({
      ...tab,
      name: talks.find(({ element }) => element === tab.element)?.name ?? tab.name,
    });
    // What comes up in the row of a conversation, or of a room, is what was said last in it.
    const isPart = (tab: Tab) => isPartOf(tab.element, conversations);
    this.#came = arrived
      .filter((tab) => !isPart(tab))
      .map(inList)
      .concat(came.map(asTab));
    const isApart = (tab: Tab) => !isPart(tab) && (tab.asks || !conversations.has(tab.element));
    const tabs = bar.tabs.filter((tab) => !isPart(tab));
    const marked = markedAsking(talks).concat(whoWroteOf(members), bar.listed.filter(isApart));
    const all = marked.concat(tabs);
    this.#inbox = this.#isOnce ? newsAmong(marked, tabs) : all;
    this.#old = all.filter((talk) => !this.#inbox.includes(talk));
    this.#hasLong = this.logs.areLong;
    this.#wasChat = this.logs.there.length > 0;
    yield;
    if (this.logs.there.length > 0)
      this.self.look(this.logs.speakers.length + this.members.length, () => this.#findSelf());
    yield;
    if (!this.#isOnce) yield* this.#stood.end(this.#scope, (element) => this.isTaken(element));
  }

  /** What comes while the page is not a chat yet is how the page is made. */
  *#arrived(rooms: ReturnType<Layout['rooms']>, listed: ReadonlySet<Element>): Generator<void, Tab[], void> {
    if (this.logs.there.length === 0 || !(this.#wasChat || this.#isOnce)) {
      this.#arrivals.forget();
      return [];
    }
    const rows = new Set(rooms.map(({ element }) => element));
    const standing: Standing = {
      knows: (name) => this.#knows(name),
      isRoom: (name) => this.#known.isRoom(name),
      isTaken: (element) => this.isTaken(element) || this.#isOfRequest(element),
      personOf: (element) => this.#known.personOf(element),
      isRoomRow: (element) => rows.has(element),
      isSaid: (text) => this.logs.sayLast(text),
      stood: (row, name) => this.#stood.has(row, name),
      isStill: this.#isOnce,
    };
    const arrived = yield* this.#arrivals.look(standing, listed);
    for (const unread of this.#isOnce ? yield* unreadIn(this.#scope) : []) {
      this.#arrivals.note(unread);
      arrived.push(...(yield* this.#arrivals.look(standing, listed)));
    }
    for (const { box, name } of arrived) if (box) this.logs.add(new Log(box, [name], name));
    return arrived;
  }

  #findSelf(): string | undefined {
    return findSelf(this.#scope, {
      composers: this.composers(),
      members: this.members.flatMap(({ element }) => this.#known.namedIn(element)),
      isKnown: (name) => this.#knows(name),
      isTalk: this.#talks(),
      leads: this.names.leads,
      isTaken: (element) => this.isTaken(element),
      holdsTalk: (element) => this.logs.standIn(element) || this.isTaken(element),
    });
  }

  /** What the reader is called, where what they say in a conversation is marked. */
  selfIn(log: Log): string | undefined {
    return this.self.hear(log, () => this.#talks());
  }

  #talks(): Page['isTalk'] {
    const paneOf = (log: Log) => log.pane(() => this.chosen(), this.names);
    const titles = this.logs.there.flatMap(({ log }) => paneOf(log)?.title() ?? []);
    return talksOf(this.tabs(), titles, this.logs.heads);
  }

  #findPrompts(): void {
    this.prompts = findRequests(
      this.#scope,
      (name) => this.#knows(name),
      (element) => this.isTaken(element),
      (element) => this.logs.standIn(element),
    );
  }

  /** The page changed outside of its conversations: tabs, titles and composers are found anew when asked for. */
  changed(targets: readonly Element[] = []): void {
    this.#arrivals.note(targets);
    if (!this.#isStale) this.#looks = 0;
    this.#hasLong = false;
    this.#isStale = true;
    this.#composers.forget();
    this.#tabs = undefined;
    this.logs.forget();
  }

  isTaken(element: Element): boolean {
    return this.logs.hold(element);
  }

  #isOfRequest(element: Element): boolean {
    return this.prompts.some((request) => holds(request.element, element));
  }

  #holdsPart(element: Element): boolean {
    return (
      this.logs.standIn(element) ||
      this.prompts.some((request) => request.element !== element && holds(element, request.element))
    );
  }

  /** Whether a row leads to a conversation that is open: it is called as the heading over that, and does not hold it. */
  #leadsTo(headedBy: (log: Log) => readonly Over[]): (name: number, row: Element) => boolean {
    const headings = this.logs.there.flatMap(({ log }) => headedBy(log));
    return (name, row) =>
      headings.some(([called, heading]) => called === name && !holds(above(row) ?? row, heading));
  }

  #speaks(name: number): boolean {
    return this.logs.speaks(name);
  }

  readonly names: Names = namesOf({
    document: () => this.#scope.document,
    isPerson: (name) => this.#known.isPerson(name),
    isRoom: (name) => this.#known.isRoom(name),
    tabs: (all) => (all ? this.#allTabs() : this.tabs()),
    rooms: () => this.rooms,
    composers: () => this.composers(),
    open: () => chosenOf(this.#allTabs(), this.rooms, this.names),
  });

  /** The conversation that is marked as the open one, among those that the page shows to choose from: where several are, none is. */
  chosen(): Chosen {
    return chosenOf(this.tabs(), this.rooms, this.names);
  }

  #knows(name: number): boolean {
    return this.#known.isPerson(name) || this.#speaks(name);
  }

  composers(): Element[] {
    return this.#composers.in(this.#scope);
  }

  tabs(): Tab[] {
    this.#tabs ??= this.#findTabs();
    return this.#tabs.concat(this.logs.whispers).filter(({ name }) => isSomeone(name));
  }

  /** With those that are no news where the page is read once. */
  #allTabs(): readonly Tab[] {
    return this.tabs().concat(this.#old);
  }

  #findTabs(): Tab[] {
    const isThere = ({ element }: Tab) => natives().connected(element);
    const isAlso = (others: readonly Tab[]) => (one: Tab) =>
      others.some(({ element }) => holds(element, one.element) || holds(one.element, element));
    const talks = this.#inbox.filter(isThere);
    const rows = new Set(this.rooms.map(({ element }) => element));
    const standing = { isTaken: this.isTaken.bind(this), isRoomRow: rows.has.bind(rows) };
    const people = new Set(this.members.map(({ element }) => element));
    const around = outside(this.#scope, this.logs.elements);
    const tabs = findTabs(around, (name) => this.#knows(name)).filter(
      (tab) =>
        !this.isTaken(tab.element) &&
        !this.#isOfRequest(tab.element) &&
        !isIn(tab.element, people) &&
        !isLastSaid(tab.element, tab.name, standing) &&
        !this.logs.standIn(tab.element) &&
        !isAlso(talks.concat(this.#old.filter(({ active }) => !active)))(tab),
    );
    // A tab that came up says itself whether it is the one that is shown.
    const isCame = (one: Tab) => isThere(one) && !isAlso(this.#isOnce ? tabs.concat(talks) : tabs)(one);
    const stood = (tab: Tab): Tab => (this.#stood.has(tab.element, tab.name) ? { ...tab, stood: true } : tab);
    return this.#came.filter(isCame).concat(tabs.concat(talks).map(stood));
  }
}
