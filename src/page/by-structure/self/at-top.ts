/** Where pages show who is signed in: at the end of a bar that goes over all of the page. */
import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';
import { placeOn } from '../parts/framed.ts';

/** So far up a bar may stand, in elements, and so high it is, and so near the top of the page, in pixels. */
const FARTHEST = 8;
const HIGHEST = 130;
/** So much of the page's width it takes, and so far to its right the end of it is. */
const WIDE = 0.75;
const AT_END = 0.6;

/** The bar at whose right end it stands, or at the left one where the page is read from the right. */
export function topBarOf(part: Element): Element | undefined {
  const page = natives().root(part) === part.ownerDocument ? part.ownerDocument.documentElement : undefined;
  if (!page) return undefined;
  const [at, all] = [placeOn(part), placeOn(page)];
  const width = all.right - all.left;
  const isAtEnd = page.dir === 'rtl' ? at.right < width * (1 - AT_END) : at.left - all.left > width * AT_END;
  if (!isAtEnd || at.bottom - all.top > HIGHEST) return undefined;
  return [...outwards(part, FARTHEST)].find((one) => {
    const { left, right, top, bottom } = placeOn(one);
    return right - left >= width * WIDE && bottom - top <= HIGHEST;
  });
}
