import { alive } from './alive.ts';

/** What one click is made of, and what the page may act on. Touches are left alone: most of them scroll. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];

export interface Door {
  /** Does what was held back: the click, on what was clicked or on its row. */
  open(): void;
}

/**
 * Holds back a reader's click, or Enter, on a row that leads into a danger.
 * @param rowFor the row that leads there, of the elements that the event passed; `null` lets it through
 * @param ask called with the way through, once for a click
 */
export function keepDoor(
  view: Window | null,
  signal: AbortSignal,
  rowFor: (path: readonly EventTarget[]) => Element | null,
  ask: (row: Element, door: Door) => void,
): void {
  const onPress = (event: Event) => {
    const isKey = 'key' in event;
    const asked = isKey ? event.key === 'Enter' || event.key === ' ' : (event as MouseEvent).button === 0;
    // A page's own clicks are nobody's wish to go in, and our own replay must pass.
    const path = event.composedPath();
    const row = event.isTrusted && asked ? rowFor(path) : null;
    if (!row) return;
    event.stopImmediatePropagation();
    if (event.type !== 'pointerdown') event.preventDefault();
    if (isKey || event.type === 'click') ask(row, doorFor(path[0], row));
  };
  for (const type of [...PRESSES, 'keydown'])
    view?.addEventListener(type, onPress, { capture: true, signal });
}

/** Both are held weakly: the page may draw its list anew meanwhile. */
function doorFor(target: EventTarget | undefined, row: Element): Door {
  const [clicked, whole] = [target instanceof Element ? target : row, row].map((one) => new WeakRef(one));
  return {
    open() {
      const element = [clicked?.deref(), whole?.deref()].map(alive).find((one) => one?.isConnected);
      const view = element?.ownerDocument.defaultView;
      if (!element || !view) return;
      for (const type of PRESSES.slice(0, 5)) {
        const Kind = type.startsWith('pointer') ? view.PointerEvent : view.MouseEvent;
        element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, composed: true }));
      }
    },
  };
}
