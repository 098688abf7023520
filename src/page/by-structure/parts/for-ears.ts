import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';

const CALLED = /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?readers?)(?:$|[\s_-])/i;
const CLIPPED = /clip(?:-path)?:\s*(?:rect\(\s*[01]|inset\(\s*(?:50|100))/;
const NEARBY = 3;

/** Whether an element is hidden from the eye, for those who listen: "message from Karim," before what Karim says. */
export function isForEars(element: Element): boolean {
  const dom = natives();
  if (CALLED.test(dom.attribute(element, 'class') ?? '')) return true;
  const style = dom.attribute(element, 'style') ?? '';
  return (CLIPPED.test(style) && /position:\s*absolute/.test(style)) || isTiny(element);
}

/** Whether what a class makes is a pixel in size, asked of one element for all of that class: where things stand is costly to ask. */
const tiny = new Map<string, boolean>();
const MOST_KEPT = 500;

function isTiny(element: Element): boolean {
  const name = natives().attribute(element, 'class');
  if (!name) return false;
  const known = tiny.get(name);
  if (known !== undefined) return known;
  const { clientWidth, clientHeight } = element;
  const is = clientWidth === 1 && clientHeight === 1;
  if (tiny.size >= MOST_KEPT) tiny.clear();
  if (clientWidth > 0) tiny.set(name, is);
  return is;
}

/** Whether it is, or all that it holds, or will hold: a log with nothing in it has no height then. */
export function isAllForEars(element: Element): boolean {
  const children = natives().elements(element);
  const isFlat = element.clientWidth > 0 && element.clientHeight === 0;
  return isForEars(element) || ((isFlat || children.length > 0) && children.every(isForEars));
}

/** Whether it, or what it stands in, is. */
export function isAmongThose(element: Element): boolean {
  for (const at of outwards(element, NEARBY)) if (isForEars(at)) return true;
  return false;
}
