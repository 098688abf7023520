import type { DraftObservation } from '../engine/observation.ts';
import { hash } from './hash.ts';
import type { Layout } from './layout.ts';
import { closestAcross, holds } from './scope.ts';
import { shownValue, tidy } from './text.ts';

/** Events of one click on a send button, down to the last: a page may send at any of them. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'submit'];
const KEYS = ['keydown', 'keypress', 'keyup'];
/** One gesture is judged once, however many events it makes, in milliseconds. */
const GESTURE = 1000;
/** How long a page may take to empty its composer after sending, in milliseconds. */
const TAKEN = 250;

export interface SendingOptions {
  readonly layout: () => Layout;
  readonly signal: AbortSignal;
  /** True holds the message back. */
  onBeforeSend(draft: DraftObservation, composer: Element): boolean;
  /** A message left, or is about to. */
  onSent(text: string, composer: Element): void;
  conversationOf(composer: Element): string | undefined;
}

interface Verdict {
  readonly draft: number;
  readonly held: boolean;
  readonly at: number;
}

/** Stands between the composer and the page, so that a draft can be checked before it leaves. */
export class Sending {
  readonly #options: SendingOptions;
  #verdict: Verdict | undefined;
  #released: number | undefined;
  /** What became of the press of Enter that is going on; unknown when it began where we do not listen. */
  #press: 'held' | 'free' | 'answered' | undefined;
  #held: { composer: WeakRef<Element>; byKey: boolean } | undefined;

  constructor(options: SendingOptions) {
    this.#options = options;
  }

  /** Listens at the window, before the page's own listeners. */
  listen(view: Window): void {
    const { signal } = this.#options;
    for (const type of KEYS)
      view.addEventListener(type, (event) => this.#onKey(event as KeyboardEvent), { capture: true, signal });
    for (const type of PRESSES)
      view.addEventListener(type, (event) => this.#onPress(event), { capture: true, signal });
  }

  /** The composer that an event happened in. */
  composerOf(event: Event): Element | undefined {
    const target = targetOf(event);
    return (
      target &&
      this.#options
        .layout()
        .composers()
        .find((composer) => holds(composer, target))
    );
  }

  /** Lets the held draft through, the way it was sent: by key or by button. */
  async sendAnyway(): Promise<'sent' | 'press-enter'> {
    const composer = this.#held?.composer.deref();
    if (!composer) return 'press-enter';
    const text = shownValue(composer);
    this.#released = draftKey(text);
    this.#verdict = undefined;
    (composer as HTMLElement).focus();
    const button = this.#options.layout().sendButton(composer) as HTMLElement | null;
    if (this.#held?.byKey) pressEnter(composer);
    else button?.click();
    this.#press = 'answered';
    if (!(await left(composer, text))) {
      if (this.#held?.byKey) button?.click();
      if (!(await left(composer, text))) return 'press-enter';
    }
    this.#released = undefined;
    return 'sent';
  }

  /** The reader goes on writing: whatever they send next is judged anew, the same draft too. */
  takeBack(): void {
    this.#verdict = undefined;
    this.#held = undefined;
    this.#press = 'answered';
  }

  /**
   * A press of Enter is judged where it begins. What follows of it, however late, shares that verdict; of the press that
   * answered the question nothing reaches the page, since the focus came back to the composer in its midst.
   */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    const composer = this.composerOf(event);
    if (!composer) return;
    const begins = event.type === 'keydown' && !event.repeat;
    if (begins || !this.#press) this.#press = this.#judge(event, composer, true) ? 'held' : 'free';
    else if (this.#press !== 'free') stop(event);
  }

  #onPress(event: Event): void {
    const target = targetOf(event);
    if (!target) return;
    const composers = this.#options.layout().composers();
    const composer =
      event.type === 'submit'
        ? composers.find((one) => holds(target, one))
        : composers.find((one) => isFilled(one) && this.#options.layout().sends(target, one));
    if (composer) this.#judge(event, composer, false);
  }

  /** @returns whether the message is held back */
  #judge(event: Event, composer: Element, byKey: boolean): boolean {
    const text = shownValue(composer);
    const draft = draftKey(text);
    const last = this.#verdict;
    const sameGesture = last && Date.now() - last.at < GESTURE && (last.draft === draft || !tidy(text));
    if (!tidy(text) && !(sameGesture && last.held)) return false;
    const held = sameGesture ? last.held : this.#ask(text, draft, composer);
    this.#verdict = { draft: sameGesture ? last.draft : draft, held, at: Date.now() };
    if (!held) return false;
    this.#held = { composer: new WeakRef(composer), byKey };
    stop(event);
    return true;
  }

  #ask(text: string, draft: number, composer: Element): boolean {
    const { onBeforeSend, onSent, conversationOf } = this.#options;
    const conversation = conversationOf(composer);
    const held =
      this.#released !== draft &&
      onBeforeSend({ kind: 'draft', text, ...(conversation && { conversation }) }, composer);
    if (held) return true;
    if (this.#released !== draft) this.#released = undefined;
    onSent(text, composer);
    return false;
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function draftKey(text: string): number {
  return hash(tidy(text));
}

function isFilled(composer: Element): boolean {
  return tidy(shownValue(composer)) !== '';
}

/** Where an event really happened, inside open shadow roots too. */
export function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0];
  return target && 'nodeType' in target ? (closestAcross(target as Element, '*') ?? undefined) : undefined;
}

function pressEnter(composer: Element): void {
  const view = composer.ownerDocument?.defaultView;
  if (!view) return;
  for (const type of KEYS)
    composer.dispatchEvent(
      new view.KeyboardEvent(type, {
        key: 'Enter',
        code: 'Enter',
        keyCode: 13,
        which: 13,
        charCode: type === 'keypress' ? 13 : 0,
        bubbles: true,
        cancelable: true,
        composed: true,
      } as KeyboardEventInit),
    );
}

async function left(composer: Element, text: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve, TAKEN));
  return shownValue(composer) !== text;
}
