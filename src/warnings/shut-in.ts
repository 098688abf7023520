const TYPES = [
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
  'wheel',
];

/** What happens in our things stays there: a page's own handlers are not woken by a press on a warning. */
export function shutIn(inside: Element, signal: AbortSignal): void {
  for (const type of TYPES)
    inside.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
}
