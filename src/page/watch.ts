import { CatchingUp } from './catching-up.ts';
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
import { ReadingPace } from './reading-pace.ts';
import { Scope } from './scope.ts';
import { Session } from './session.ts';
import { finish, Slices } from './slices.ts';
import { Timers } from './timers.ts';

/** Lists are read again this long after something changed, in milliseconds. */
const LISTS_AFTER = 120;
/** A site's selectors that found nothing for this long are given up, in milliseconds. */
const PATIENCE = 3000;
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
  readonly #drafts: Drafts;
  readonly #choice: Choice;
  readonly #outbox: Outbox;
  readonly #timers: Timers;
  readonly #pace: ReadingPace;
  readonly #catchingUp: CatchingUp;
  #state = '';
  /** The lists and conversations are being looked for. */
  #isReading = false;

  constructor(options: WatchOptions) {
    const { document, url, signal, site, engines, schedule } = options;
    keepNatives((document.defaultView ?? globalThis) as Window & typeof globalThis);
    this.#options = options;
    this.#scope = new Scope(document, url);
    const later = schedule ?? soon(document, signal);
    const idle = schedule ?? whenIdle(document, signal, later);
    this.#slices = new Slices(signal, later);
    this.#timers = new Timers(signal);
    this.#outbox = new Outbox(this.#slices, new Slices(signal, idle), document, options.onSighting);
    this.#choice = new Choice(this.#scope, site, engines);
    const { id } = this.#choice;
    this.#session = new Session(this.#choice.layout(), this.#scope, id, false, (sighting) =>
      this.#outbox.send(sighting),
    );
    this.#pace = new ReadingPace(this.#timers, (isChanged) => this.#readConversations(isChanged));
    // Just after a frame nothing has to be worked out anew for what the reading asks of styles.
    const spare = new Slices(signal, idle);
    this.#catchingUp = new CatchingUp(this.#session.panes, this.#timers, spare, () => this.#settleLater());
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

  tellRowsAgain(): void {
    this.#session.lists.forget();
    this.#readLists();
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
      opened: () => this.#onOpened(),
    });
    observing.start((view) => {
      this.#drafts.listen(view);
      const read = () => quietly(() => this.#session.panes.readGone(Date.now()));
      view.addEventListener('pagehide', read, { signal });
    });
    this.#readLists();
    this.#choice.follow({
      session: this.#session,
      isFound: () => this.state.reader !== 'none',
      use: (layout) => {
        this.#session.layout = layout;
        this.#session.conversations.rows.forget();
        this.#readConversations(() => true);
      },
      readLists: () => this.#readLists(),
      add: (job) => this.#slices.add(job),
      whenPatient: (act) => this.#timers.after('patience', PATIENCE, act),
    });
  }

  #stop(): void {
    this.#outbox.stop();
    this.#pace.stop();
  }

  /** Lines that came below the others are read alone; of any other change, nothing. */
  #onAdded(records: readonly MutationRecord[]): readonly Element[] | undefined {
    try {
      const parts = this.#session.panes.readBelow(records, Date.now());
      if (!parts) return undefined;
      this.#settleLater();
      this.#catchingUp.soon();
      this.#catchingUp.wholeSoon();
      const { layout } = this.#session;
      const mayAsk = layout.by === 'generic' || parts.some((part) => layout.asksIn?.(part));
      if (mayAsk && !this.#timers.has('look')) this.#readListsLater();
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
    this.#pace.changed(changed);
    this.#readListsLater();
  }

  #readListsLater(): void {
    const { by, panes } = this.#session.layout;
    if (by !== 'generic' || panes().length === 0) this.#readListsSoon();
    else if (!this.#timers.has('look')) this.#timers.after('look', LOOK_AGAIN, () => this.#readLists());
  }

  /** A chat in a frame that is loaded anew for each few lines keeps none of them for long: where one was gone unread, at once. */
  #onOpened(): void {
    const wasUnread = this.#isReading || this.#timers.has('lists');
    if (wasUnread) quietly(() => finish(this.#session.look()));
    if (wasUnread) this.#readConversations(() => false);
    else this.#readListsSoon();
  }

  #readListsSoon(): void {
    if (!this.#timers.has('lists')) this.#timers.after('lists', LISTS_AFTER, () => this.#readLists());
  }

  #readConversations(isChanged: (pane: Pane) => boolean): void {
    quietly(() => this.#session.readConversations(isChanged, Date.now()));
    this.#settleLater();
    this.#catchingUp.soon();
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
    this.#isReading = true;
    this.#slices.add(this.#session.look());
    this.#slices.add(
      this.#then(() => {
        this.#isReading = false;
        this.#readConversations(() => false);
      }),
    );
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
