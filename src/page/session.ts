import type { CorrespondentObservation, PromptObservation } from '../engine/observation.ts';
import { Acquaintances, type Person } from './acquaintances.ts';
import { Conversations } from './conversations.ts';
import type { Sighting } from './index.ts';
import type { Layout, Pane, Tab } from './layout.ts';
import { nameKey, Own } from './own.ts';
import { Prompts } from './prompts.ts';
import { ListReader } from './read-lists.ts';
import { PaneReader } from './read-panes.ts';
import type { Scope } from './scope.ts';
import type { Job } from './slices.ts';

type Emit = (sighting: Sighting) => void;

/** One page being read: what was reported of it so far, and the reading of what is new. */
export class Session {
  layout: Layout;
  readonly own = new Own();
  readonly prompts: Prompts;
  readonly conversations: Conversations;
  readonly counts = { rooms: 0, members: 0, messages: 0 };
  readonly panes: PaneReader;
  readonly lists: ListReader;
  readonly #rooms = new Set<number>();
  /** The layout by which the page was looked at. */
  #looked: Layout | undefined;
  readonly #people = new Acquaintances();
  readonly #emit: Emit;

  constructor(layout: Layout, scope: Scope, site: string | undefined, once: boolean, emit: Emit) {
    this.layout = layout;
    this.prompts = new Prompts(once);
    this.conversations = new Conversations(site ?? scope.url.hostname, this.own);
    this.#emit = emit;
    this.lists = new ListReader(emit);
    this.panes = new PaneReader(this.conversations, {
      message: (sighting) => this.#message(sighting),
      // Who it is with first: it says what the words mean.
      read: (pane) => this.#readPerson(pane),
      whole: ({ element }, now) => this.readConversations((pane) => pane.element === element, now, false),
    });
  }

  /** Something in this element changed: whatever was read of it is to be read again. */
  changed(element: Element): void {
    this.lists.changed(element);
    this.conversations.rows.changed(element);
  }

  /** Looks at the page, where its layout has to be found out. */
  *look(): Job {
    const { layout } = this;
    try {
      yield* layout.look?.() ?? [];
    } finally {
      this.#looked = layout;
    }
    const panes = layout.panes();
    this.panes.renew(panes);
    for (const pane of panes) yield* this.conversations.prepare(pane);
  }

  /** Reads the lists: rooms, people, requests. */
  *readLists(): Job {
    const { layout, counts } = this;
    yield* this.lists.read(
      layout.rooms(),
      (room) => {
        this.#rooms.add(nameKey(room.text));
        return [room.text, { kind: 'room', ...room }];
      },
      () => counts.rooms++,
    );
    yield* this.lists.read(
      layout.members(),
      (member) => {
        this.#met(this.#people.remember(member));
        return [personWords(member), { kind: 'member', ...member }];
      },
      () => counts.members++,
    );
    yield* this.lists.read(layout.prompts(), (prompt) => {
      if (this.own.isNamed(prompt.name) || !this.prompts.mayAsk(prompt.name, Date.now())) return undefined;
      return [`${prompt.name} ${prompt.text ?? ''}`, this.#promptFrom(prompt)];
    });
  }

  /**
   * Reads the conversations that are shown.
   * @param isChanged whether anything changed in a pane since it was last read
   * @param mayWait whether a pane with many new lines may be read a little later, in slices; else what is kept of it is read too
   */
  readConversations(isChanged: (pane: Pane) => boolean, now: number, mayWait = true): void {
    // While a page is looked at for the first time, half of its conversations are known, and none by name.
    if (this.layout.by === 'generic' && this.#looked !== this.layout) return;
    this.own.isCalled(this.layout.self());
    const panes = this.layout.panes();
    const tabs = this.layout.tabs();
    this.conversations.follow(panes);
    this.#lookForPrompts(tabs, panes, now);
    this.panes.read(panes, isChanged, () => this.prompts.chosenLast(tabs)?.name, now, mayWait);
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
    const open: Pick<Tab, 'name' | 'key' | 'where' | 'element' | 'asks' | 'stood'>[] = tabs.map((tab) =>
      this.#rooms.has(nameKey(tab.name)) || tab.name.startsWith('#') ? { ...tab, where: 'room' } : tab,
    );
    for (const pane of panes) {
      const name = pane.title();
      const key = pane.key?.();
      // Of whom it is with more may be known later, or its name: it is open already.
      const shown = this.conversations.shownIn(pane);
      const isNamedLate = shown !== undefined && !shown.name && shown.where !== 'room';
      const where = isNamedLate ? 'room' : (pane.where() ?? 'room');
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
    const { age, city } = { ...this.#people.known(prompt.name), ...prompt };
    const conversation = this.conversations.idOf(prompt.key ?? prompt.name, 'private');
    this.#people.note(prompt.name, age, conversation);
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
    this.#met(this.#people.meet(name, id));
    const person = pane.person?.();
    if (person?.age === undefined) return;
    const { element, age, city } = person;
    const member = { name, age, ...(city && { city }) };
    this.#met(this.#people.remember(member));
    const observation = { kind: 'member', ...member } as const;
    const news = this.lists.news(element, observation, personWords(member));
    // No row of a list: nothing is to be laid over it.
    if (news) this.#emit({ observation, element: null, ...news });
  }

  #met(news: CorrespondentObservation | undefined): void {
    if (news) this.#emit({ observation: news, element: null });
  }
}

function personWords({ name, age, city }: Person): string {
  return `${name} ${age ?? ''} ${city ?? ''}`;
}
