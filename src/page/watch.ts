import { inOneGo } from './ask-once.ts';
import { Choice } from './choice.ts';
import { SETTLING } from './conversation.ts';
import { Drafts } from './drafts.ts';
import { WHOLE_AGAIN } from './grown.ts';
import type { PageState, PageWatch, WatchOptions } from './index.ts';
import { soon, whenIdle } from './later.ts';
import type { Pane } from './layout.ts';
import { keepNatives } from './natives.ts';
import { Observing } from './observing.ts';
import { Outbox } from './outbox.ts';
import { quietly } from './quietly.ts';
import { Scope } from './scope.ts';
import { Session } from './session.ts';
import { Slices } from './slices.ts';
import { Timers } from './timers.ts';

/** Lists are read again this long after something changed, in milliseconds. */
const LISTS_AFTER = 120;
/** A site's selectors that found nothing for this long are given up, in milliseconds. */
const PATIENCE = 3000;
/** Reading at once may take this long, in milliseconds, before it is put off. */
const LONG = 8;
/** So many times on end: a busy machine is slow once. */
const OFTEN = 3;
/** Reading that is put off waits this many times as long as it took. */
const REST = 2;
/** A pane rewritten whole is read at least this often, in milliseconds. */
const LONGEST_WAIT = 300;
/** In a flood lines are read at most so long after they came, in milliseconds. */
const BEHIND = 100;
/** Structure is looked for anew at most this often, in milliseconds. */
const LOOK_AGAIN = 1000;

/** Watches a page until the signal aborts, and reports each thing once. */
export function watchPage(options: WatchOptions): PageWatch {
  const watch = new Watch(options);
  watch.start();
  return watch;
}

class Watch implements PageWatch {
  readonly #options: WatchOptions;
  readonly #scope: Scope;
  readonly #session: Session;
  readonly #slices: Slices;
  /** Just after a frame nothing has to be worked out anew for what the reading asks of styles. */
  readonly #idle: Slices;
  readonly #drafts: Drafts;
  readonly #choice: Choice;
  readonly #outbox: Outbox;
  readonly #timers: Timers;
  #slow = 0;
  #state = '';
  #unread = new Set<Element>();
  #isCatchingUp = false;

  constructor(options: WatchOptions) {
    const { document, url, signal, site, engines, schedule } = options;
    keepNatives((document.defaultView ?? globalThis) as Window & typeof globalThis);
    this.#options = options;
    this.#scope = new Scope(document, url);
    const later = schedule ?? soon();
    const idle = schedule ?? whenIdle(document, later);
    this.#slices = new Slices(signal, later);
    this.#idle = new Slices(signal, idle);
    this.#timers = new Timers(signal);
    this.#outbox = new Outbox(this.#slices, new Slices(signal, idle), document, options.onSighting);
    this.#choice = new Choice(this.#scope, site, engines);
    const { id } = this.#choice;
    this.#session = new Session(this.#choice.layout(), this.#scope, id, false, (sighting) =>
      this.#outbox.send(sighting),
    );
    this.#drafts = new Drafts(this.#session, options, (sighting) => this.#outbox.send(sighting));
  }

  get state(): PageState {
    const { counts, layout } = this.#session;
    const found = counts.rooms + counts.members + counts.messages > 0 || layout.entryForm() !== undefined;
    return {
      reader: found ? layout.by : 'none',
      fellBack: this.#choice.fellBack,
      byStructure: this.#choice.byStructure,
      ...(this.#choice.id && { site: this.#choice.id }),
      counts: { ...counts },
    };
  }

  composer(): Element | null {
    return this.#drafts.composer();
  }

  composerParts(): readonly Element[] {
    return this.#drafts.composerParts();
  }

  sendAnyway(): Promise<'sent' | 'press-enter'> {
    return this.#drafts.sendAnyway();
  }

  takeBack(): void {
    this.#drafts.takeBack();
  }

  start(): void {
    const { signal, site, url } = this.#options;
    if (signal.aborted) return;
    signal.addEventListener('abort', () => this.#stop(), { once: true });
    if (site)
      this.#outbox.send({ observation: { kind: 'site', site: site.id, host: url.hostname }, element: null });
    const observing = new Observing(this.#scope, signal, {
      added: (records) => this.#onAdded(records),
      changed: (changed, targets) => this.#onChange(changed, targets),
    });
    observing.start((view) => this.#drafts.listen(view));
    this.#readLists();
    this.#choice.follow({
      session: this.#session,
      isFound: () => this.state.reader !== 'none',
      use: (layout) => {
        this.#session.layout = layout;
        this.#readConversations(() => true);
      },
      readLists: () => this.#readLists(),
      add: (job) => this.#slices.add(job),
      whenPatient: (act) => this.#timers.after('patience', PATIENCE, act),
    });
  }

  #stop(): void {
    this.#outbox.stop();
    this.#unread.clear();
  }

  *#catchUp(): Generator<void, void, void> {
    try {
      yield* this.#session.catchUp(Date.now);
    } finally {
      this.#isCatchingUp = false;
    }
    this.#settleLater();
  }

  #readOverdue(): void {
    inOneGo(() => this.#session.readOverdue(Date.now()));
    this.#settleLater();
  }

  /** In a flood few lines wait for more of them; then they are read, and the page has its turn between two pieces. */
  #catchUpSoon(): void {
    const { behind } = this.#session;
    if (behind === 'no' || this.#isCatchingUp) return;
    if (behind === 'high') this.#startCatchingUp();
    else if (!this.#timers.has('behind')) this.#timers.after('behind', BEHIND, () => this.#startCatchingUp());
  }

  #startCatchingUp(): void {
    if (this.#isCatchingUp) return;
    this.#isCatchingUp = true;
    this.#idle.add(this.#catchUp());
  }

  /** Lines that came below the others are read alone; of any other change, nothing. */
  #onAdded(records: readonly MutationRecord[]): readonly Element[] | undefined {
    try {
      const parts = this.#session.readBelow(records, Date.now());
      if (!parts) return undefined;
      this.#settleLater();
      this.#catchUpSoon();
      if (this.#session.isOverdue && !this.#timers.has('overdue'))
        this.#timers.after('overdue', BEHIND, () => this.#readOverdue());
      if (this.#session.layout.by === 'generic' && !this.#timers.has('look')) this.#readListsLater();
      return parts;
    } catch {
      return undefined;
    }
  }

  /**
   * @param changed every element in which something changed
   * @param targets those that the browser named, and what was added to them
   */
  #onChange(changed: ReadonlySet<Element>, targets: readonly Element[]): void {
    for (const element of changed) this.#session.changed(element);
    quietly(() => this.#session.layout.changed?.(changed, targets));
    this.#readChanged(changed);
    this.#readListsLater();
  }

  #readListsLater(): void {
    const { by, panes } = this.#session.layout;
    const [name, wait] =
      by === 'generic' && panes().length > 0
        ? (['look', LOOK_AGAIN] as const)
        : (['lists', LISTS_AFTER] as const);
    if (!this.#timers.has(name)) this.#timers.after(name, wait, () => this.#readLists());
  }

  /**
   * At once, so that no line is gone before it is read. Panes that are rewritten whole have to be read whole too:
   * where that takes long, they are read later and fewer times.
   */
  #readChanged(changed: ReadonlySet<Element>): void {
    if (this.#timers.has('whole')) {
      for (const element of changed) this.#unread.add(element);
      this.#readConversations((pane) => pane.rows !== undefined && changed.has(pane.element));
      return;
    }
    const start = performance.now();
    this.#readConversations((pane) => changed.has(pane.element));
    const took = performance.now() - start;
    this.#slow = took > LONG ? this.#slow + 1 : 0;
    if (this.#slow >= OFTEN)
      this.#timers.after('whole', Math.min(took * REST, LONGEST_WAIT), () => this.#readUnread());
  }

  #readUnread(): void {
    const unread = this.#unread;
    this.#unread = new Set();
    if (unread.size) this.#readChanged(unread);
  }

  #readConversations(isChanged: (pane: Pane) => boolean): void {
    quietly(() => this.#session.readConversations(isChanged, Date.now()));
    this.#settleLater();
    this.#catchUpSoon();
    if (this.#session.conversations.takeHasty() && !this.#timers.has('again'))
      this.#timers.after('again', WHOLE_AGAIN, () =>
        this.#readConversations(({ lines }) => lines !== undefined),
      );
  }

  #settleLater(): void {
    if (!this.#session.conversations.isOpen || this.#timers.has('settle')) return;
    this.#timers.after('settle', SETTLING, () => {
      quietly(() => this.#session.settle(Date.now()));
      this.#settleLater();
    });
  }

  #readLists(): void {
    this.#choice.look();
    quietly(() => this.#drafts.readEntryForm());
    this.#slices.add(this.#session.look());
    this.#slices.add(this.#then(() => this.#readConversations(() => false)));
    this.#slices.add(this.#session.readLists());
    this.#slices.add(this.#then(() => this.#tellState()));
  }

  *#then(act: () => void): Generator<void, void, void> {
    act();
    yield;
  }

  #tellState(): void {
    const state = JSON.stringify(this.state);
    if (state === this.#state) return;
    this.#state = state;
    quietly(() => this.#options.onStateChange?.());
  }
}
