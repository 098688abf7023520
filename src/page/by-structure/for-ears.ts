import { natives } from '../natives.ts';
import { above } from '../scope.ts';

const CALLED = /(?:^|[\s_-])(?:sr-?only|visually-?hidden|screen-?readers?)(?:$|[\s_-])/i;
const CLIPPED = /clip(?:-path)?:\s*(?:rect\(\s*[01]|inset\(\s*(?:50|100))/;
const NEARBY = 3;

/** Whether an element is hidden from the eye, for those who listen: "message from Karim," before what Karim says. */
export function isForEars(element: Element): boolean {
  const dom = natives();
  if (CALLED.test(dom.attribute(element, 'class') ?? '')) return true;
  const style = dom.attribute(element, 'style') ?? '';
  return CLIPPED.test(style) && /position:\s*absolute/.test(style);
}

/** Whether it, or what it stands in, is. */
export function isAmongThose(element: Element): boolean {
  for (let at: Element | null = element, step = 0; at && step < NEARBY; at = above(at), step++)
    if (isForEars(at)) return true;
  return false;
}
