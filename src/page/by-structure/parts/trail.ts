import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';

/** In a list of steps, and what holds that. */
const NEAR = 2;

/** What leads from the whole site to this page, step by step: each holds the next, and none is one of several, or the reader. */
export const TRAIL = '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], [class~="crumbs" i]';

/** Whether these words, or rows, are steps of one: what stands deeper in what is called so may be anything. */
export function isOfTrail(step: Element): boolean {
  return outwards(above(step), NEAR).some((box) => natives().matches(box, TRAIL));
}
