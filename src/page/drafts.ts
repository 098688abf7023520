import { readEntryForm } from './entry-form.ts';
import { hash } from './hash.ts';
import type { Sighting, WatchOptions } from './index.ts';
import { quietly } from './quietly.ts';
import { closestAcross, holds } from './scope.ts';
import { Sending, targetOf } from './sending.ts';
import type { Session } from './session.ts';
import { shownValue, tidy, visibleText } from './text.ts';

/** What is typed is read this long after the last key, in milliseconds. */
const TYPING = 250;
const LONGEST_ROW = 200;

/** What the reader does in the page: types, sends, clicks, fills in the form that lets them in. */
export class Drafts {
  readonly #session: Session;
  readonly #options: WatchOptions;
  readonly #emit: (sighting: Sighting) => void;
  readonly #sending: Sending;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #lastDraft = 0;
  #lastForm = '';
  #typed: WeakRef<Element> | undefined;

  constructor(session: Session, options: WatchOptions, emit: (sighting: Sighting) => void) {
    this.#session = session;
    this.#options = options;
    this.#emit = emit;
    this.#sending = new Sending({
      layout: () => session.layout,
      signal: options.signal,
      onBeforeSend: (draft, composer) => options.onBeforeSend?.(draft, composer) ?? false,
      onSent: (text) => {
        session.own.wrote(text, Date.now());
        if (text.startsWith('/')) session.prompts.chose(text.replace(/^\/\S+\s*/, ''), Date.now());
      },
      conversationOf: (composer) => this.#conversationOf(composer),
    });
    options.signal.addEventListener('abort', () => clearTimeout(this.#typing), { once: true });
  }

  listen(view: Window): void {
    const { signal } = this.#options;
    this.#sending.listen(view);
    view.addEventListener('input', (event) => this.#onInput(event), { capture: true, signal });
    view.addEventListener('change', (event) => this.#onChange(event), { capture: true, signal });
    for (const type of ['mousedown', 'click'])
      view.addEventListener(type, (event) => this.#onClick(event), { capture: true, signal });
  }

  /** The composer in use: the one typed in last, else the first that is visible. */
  composer(): Element | null {
    const composers = this.#session.layout.composers();
    const typed = this.#typed?.deref();
    return composers.find((one) => one === typed) ?? composers[0] ?? null;
  }

  /** The composer in use and the button that sends from it. */
  composerParts(): readonly Element[] {
    const composer = this.composer();
    const button = composer && this.#session.layout.sendButton(composer);
    return [composer, button].filter((part) => part !== null);
  }

  sendAnyway(): Promise<'sent' | 'press-enter'> {
    return this.#sending.sendAnyway();
  }

  takeBack(): void {
    this.#sending.takeBack();
  }

  /** Reports the entry form when it appears, and again when the age in it changes. */
  readEntryForm(): void {
    const fields = this.#session.layout.entryForm();
    if (!fields) {
      if (this.#lastForm) this.#session.prompts.entered(Date.now());
      this.#lastForm = '';
      return;
    }
    if (fields.pseudonym) this.#session.own.isCalled(tidy(shownValue(fields.pseudonym)));
    const observation = readEntryForm(fields);
    const form = JSON.stringify(observation);
    if (form === this.#lastForm) return;
    this.#lastForm = form;
    this.#emit({ observation, element: fields.pseudonym ?? fields.age ?? null });
  }

  #onInput(event: Event): void {
    const composer = this.#sending.composerOf(event);
    if (composer) {
      this.#typed = new WeakRef(composer);
      const text = shownValue(composer);
      if (tidy(text)) this.#session.own.wrote(text, Date.now());
    }
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (composer ? this.#readDraft() : this.readEntryForm()), TYPING);
  }

  /** A field is done with: its form may be sent, and its page left, before the reader's pause. */
  #onChange(event: Event): void {
    if (!this.#sending.composerOf(event)) quietly(() => this.readEntryForm());
  }

  #readDraft(): void {
    const composer = this.#typed?.deref();
    const text = composer && shownValue(composer);
    if (!composer || !text?.trim()) return;
    const conversation = this.#conversationOf(composer);
    const draft = hash(`${conversation} ${text}`);
    if (draft === this.#lastDraft) return;
    this.#lastDraft = draft;
    this.#emit({
      observation: { kind: 'draft', text, ...(conversation && { conversation }) },
      element: composer,
    });
  }

  /** Remembers what was clicked, to tell conversations that the reader opened from those that came. */
  #onClick(event: Event): void {
    const target = targetOf(event);
    if (!target) return;
    const now = Date.now();
    for (const at of [target, closestAcross(target, 'a, button, li, tr, [role], [onclick], [data-name]')]) {
      const words = at && (shownValueOf(at) || visibleText(at));
      if (words && words.length <= LONGEST_ROW) this.#session.prompts.chose(words, now);
    }
  }

  #conversationOf(composer: Element): string | undefined {
    const panes = this.#session.layout.panes();
    const pane =
      panes.find((one) => one.box !== one.element && holds(one.box, composer)) ??
      (panes.length === 1 ? panes[0] : undefined);
    return pane && this.#session.conversations.shownIn(pane)?.id;
  }
}

function shownValueOf(element: Element): string {
  return /^(input|button)$/.test(element.localName) ? tidy(element.getAttribute('value') ?? '') : '';
}
