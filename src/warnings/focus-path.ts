import { alive } from './alive.ts';

/** The way to a warning and back by keyboard. We never take the focus: the reader comes with Alt+Shift+V. */
export interface FocusPath {
  /** Gives the focus back to where it was in the page, when it is with us. */
  back(): void;
}

/**
 * @param newest the newest warning on screen
 * @param fold folds the warning that holds the focus; called on Escape
 */
export function createFocusPath(
  document: Document,
  root: ShadowRoot,
  signal: AbortSignal,
  newest: () => HTMLElement | null,
  fold: (id: string) => void,
): FocusPath {
  let before: WeakRef<Element> | null = null;
  const remember = (element: EventTarget | null) => {
    if (element instanceof Element && element !== root.host) before = new WeakRef(element);
  };
  const back = () => {
    if (!root.activeElement) return;
    const element = alive(before?.deref());
    if (element?.isConnected && 'focus' in element) (element as HTMLElement).focus({ preventScroll: true });
  };
  const keys = (event: KeyboardEvent) => {
    if (!event.isTrusted) return;
    if (event.altKey && event.shiftKey && event.code === 'KeyV') {
      const target = newest();
      if (!target) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!root.activeElement) remember(document.activeElement);
      target.focus({ preventScroll: true });
    } else if (event.key === 'Escape' && root.activeElement) {
      event.stopImmediatePropagation();
      const id = root.activeElement.closest('[data-id]')?.getAttribute('data-id');
      back();
      if (id) fold(id);
    }
  };
  document.defaultView?.addEventListener('keydown', keys, { capture: true, signal });
  root.addEventListener('focusin', (event) => remember((event as FocusEvent).relatedTarget), { signal });
  return { back };
}
