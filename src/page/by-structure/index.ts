/** The generic reader: a page read by its structure alone, where no selectors are known or where they find nothing. */
import type { Layout, Tab } from '../layout.ts';
import { natives } from '../natives.ts';
import { closestAcross, holds, type Scope } from '../scope.ts';
import type { Job } from '../slices.ts';
import { isVisible } from '../visible.ts';
import { findComposers, findSendButton, isSend } from './composer.ts';
import { findEntryForm } from './entry.ts';
import { findLists } from './lists.ts';
import { Log } from './log.ts';
import { findLogs } from './logs.ts';
import { findPrompts, findTabs } from './tabs.ts';

/** How many times a page is looked at anew after only its conversations changed. */
const LOOKS = 3;

/** What was found on a page, kept weakly until it is looked at again. */
class Found {
  readonly #scope: Scope;
  #logs: Log[] = [];
  #composers: WeakRef<Element>[] | undefined;
  #tabs: Tab[] | undefined;
  #isStale = true;
  #looks = 0;
  /** Its conversations were long at the last look. */
  #hasLong = false;
  rooms: ReturnType<Layout['rooms']> = [];
  members: ReturnType<Layout['members']> = [];
  prompts: ReturnType<Layout['prompts']> = [];

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Looks at the page, unless only its conversations changed since. The first lines of one may change what it is taken for. */
  *look(): Job {
    yield;
    const { logs } = this;
    if (!this.#isStale && logs.length > 0 && (this.#hasLong || ++this.#looks > LOOKS)) return;
    this.changed();
    this.#isStale = false;
    const boxes = yield* findLogs(this.#scope, this.composers());
    const known = new Map(this.#logs.map((log) => [log.element.deref(), log]));
    this.#logs = boxes.map((box) => known.get(box) ?? new Log(box));
    for (const log of this.#logs) log.forget();
    yield;
    const { rooms, members } = yield* findLists(this.#scope, (element) => this.isTaken(element));
    this.rooms = rooms;
    this.members = members;
    yield;
    this.prompts = findPrompts(this.#scope);
    this.#hasLong = this.logs.every(({ log, element }) => log.isLong(element));
    yield;
  }

  /** The page changed outside of its conversations: tabs, titles and composers are found anew when asked for. */
  changed(): void {
    if (!this.#isStale) this.#looks = 0;
    this.#hasLong = false;
    this.#isStale = true;
    this.#composers = undefined;
    this.#tabs = undefined;
    for (const log of this.#logs) log.forget();
  }

  get logs(): { log: Log; element: Element }[] {
    return this.#logs.flatMap((log) => {
      const element = log.element.deref();
      return element && natives().connected(element) ? [{ log, element }] : [];
    });
  }

  isTaken(element: Element): boolean {
    return this.logs.some((log) => holds(log.element, element));
  }

  composers(): Element[] {
    const kept = this.#composers?.map((one) => one.deref()).filter((one) => one !== undefined);
    if (kept && kept.length === this.#composers?.length && kept.every(natives().connected)) return kept;
    const fresh = findComposers(this.#scope);
    this.#composers = fresh.map((one) => new WeakRef(one));
    return fresh;
  }

  tabs(): Tab[] {
    this.#tabs ??= findTabs(this.#scope).filter(
      ({ element }) => !this.isTaken(element) && !this.logs.some((log) => holds(element, log.element)),
    );
    return this.#tabs;
  }
}

export function layoutByStructure(scope: Scope): Layout {
  const found = new Found(scope);
  const title = () => {
    if (found.logs.length > 1) return undefined;
    const tab = found.tabs().find((one) => one.active);
    return tab && { name: tab.name, ...(tab.where && { where: tab.where }) };
  };
  return {
    by: 'generic',
    look: () => found.look(),
    changed: (changed, targets) => {
      for (const { log } of found.logs) log.changed(changed);
      if (targets.some((target) => !found.isTaken(target))) found.changed();
    },
    rooms: () => found.rooms,
    members: () => found.members,
    panes: () => found.logs.map(({ log }) => log.pane(title)).filter((pane) => pane !== undefined),
    tabs: () => found.tabs(),
    prompts: () => found.prompts,
    entryForm: () => findEntryForm(scope),
    composers: () => found.composers().filter(isVisible),
    sends: (target, composer) => {
      const button = closestAcross(target, 'button, input, [role=button], [onclick], a');
      return !!button && button !== composer && isSend(button) && findSendButton(composer) === button;
    },
    sendButton: findSendButton,
    self: () => undefined,
  };
}
