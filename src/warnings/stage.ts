import { render } from 'preact';
import { createBeats } from './beats.ts';
import type { Box } from './box.ts';
import type { Warnings } from './contract.ts';
import { coveredChips } from './covered.ts';
import { createFocusPath, type FocusPath } from './focus-path.ts';
import { createHost, type Host } from './host.ts';
import { layOut } from './layout.ts';
import css from './look/warnings.css?inline';
import type { Rows } from './rows.ts';
import { shutIn } from './shut-in.ts';
import { chipRows, placesOf } from './standing.ts';
import { takeDown } from './taken-down.ts';
import { createSurface } from './top-layer.ts';
import { type Look, lookUnder } from './under.ts';

/** What the stage asks of the warnings that stand on it. */
export interface Cast {
  readonly rows: Rows;
  readonly composer: () => readonly Element[];
  readonly form: () => Element | null;
  readonly busy: () => boolean;
  readonly fold: (id: string) => void;
}

/** Where warnings stand: the host in the page, the place of each thing, the keys that lead there. */
export interface Stage {
  /** Where to draw. The host is put into the page when this is first asked for. */
  inside(): HTMLElement;
  lay(): void;
  giveFocusBack(): void;
  state(): Warnings['state'];
  clear(): void;
}

/** A page with something in it that is newest last in the document: open card, question, or bar. */
const NEWEST = ['.pause .card', '.draft .card', '.dock .card', '.dock .folded', '.bar', '.watch'];

/**
 * @param document the page
 * @param signal aborting takes the host away
 */
export function createStage(document: Document, signal: AbortSignal, cast: Cast): Stage {
  let host: Host | null = null;
  let path: FocusPath | null = null;
  let surface: ReturnType<typeof createSurface> | null = null;
  let look: Look = () => 'nothing';
  let hidden = false;
  let covered: ReadonlySet<string> = new Set();

  const newest = () => first(host?.inside, NEWEST);
  const raise = (): Host => {
    const made = createHost(document, css, signal);
    shutIn(made.inside, signal);
    surface = createSurface(made.element, (x, y) => document.elementFromPoint?.(x, y) === made.element);
    look = lookUnder(document, made.element);
    yieldToPress(made);
    path = createFocusPath(document, made.root, signal, newest, cast.fold);
    return made;
  };
  /** A bar that found no free place goes at the first press beside it: it was seen, and nothing stays blocked. */
  const yieldToPress = ({ element, inside }: Host) =>
    document.defaultView?.addEventListener(
      'pointerdown',
      (event) => {
        const blocks = inside.querySelector('.bar[data-blocks="true"]') !== null;
        if (event.isTrusted && blocks && event.target !== element) cast.fold('site');
      },
      { capture: true, signal, passive: true },
    );
  let stood = '';
  const standing = () =>
    placesOf([...chipRows(host?.inside, cast.rows), ...cast.composer(), cast.form()], viewOf(document));
  const lay = () => {
    if (!host) return;
    stood = standing();
    const focused = focusedField(document, host.element);
    const page = { composer: cast.composer(), form: cast.form(), focused, covered, look };
    layOut(host.inside, cast.rows, page, viewOf(document));
  };
  const check = () => {
    if (!host?.present()) return;
    const boxes = [...host.inside.querySelectorAll('.card, .bar')].map((one) => one.getBoundingClientRect());
    hidden = surface?.(boxes.filter(hasSize), viewOf(document)) === false;
    covered = coveredChips(host.inside, host.element, cast.rows);
  };
  const layNow = createBeats(
    document,
    signal,
    cast.busy,
    lay,
    check,
    (scrolled) =>
      [...cast.composer(), cast.form()].some((part) => part && scrolled.contains(part)) ||
      cast.rows.isIn(scrolled),
    () => standing() === stood,
  );

  return {
    inside: () => {
      host ??= raise();
      return host.inside;
    },
    lay: layNow,
    giveFocusBack: () => path?.back(),
    state: () => ({
      shown: cast.busy() && host?.present() === true && !hidden,
      blocked: cast.busy() && (host?.present() === false || hidden),
      removedByPage: host?.removals() ?? 0,
    }),
    clear: () => {
      takeDown(() => host && render(null, host.inside));
    },
  };
}

function first(inside: Element | undefined, selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors) {
    const found = inside?.querySelectorAll<HTMLElement>(selector);
    if (found?.length) return found[found.length - 1] ?? null;
  }
  return null;
}

/** The field that the reader is typing in: it is never covered. */
function focusedField(document: Document, host: Element): Element | null {
  const element = document.activeElement;
  if (!element || element === host) return null;
  return element.matches('input, textarea, select, [contenteditable]') ? element : null;
}

/** The part of the page that can be seen, without an on-screen keyboard, in CSS pixels of the viewport. */
function viewOf(document: Document): Box {
  const { clientWidth, clientHeight } = document.documentElement;
  const window = document.defaultView;
  const visual = window?.visualViewport;
  const right = clientWidth || (window?.innerWidth ?? 0);
  const height = window?.innerHeight || clientHeight;
  if (visual?.scale !== 1) return { left: 0, top: 0, right, bottom: height };
  return {
    left: 0,
    top: visual.offsetTop,
    right,
    bottom: Math.min(height, visual.offsetTop + visual.height),
  };
}

function hasSize(box: DOMRect): boolean {
  return box.width > 0 && box.height > 0;
}
