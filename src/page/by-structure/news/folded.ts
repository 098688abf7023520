/** Ways to answer that stand in the menu of somebody's row, which is folded until a button beside it is clicked. */
import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';
import { isDrawn, isVisible } from '../../visible.ts';

/** What unfolds a menu. */
const UNFOLDS =
  '[aria-haspopup]:not([aria-haspopup=false]), [aria-expanded=false], [data-toggle=dropdown], [data-bs-toggle=dropdown]';
/** How far outwards of its ways a menu goes, in elements. */
const DEEP = 4;

/** Whether a way stands in a menu that a reader unfolds by a button which they see: all of that but the menu itself is drawn. */
export function isInFoldedMenu(way: Element): boolean {
  if (isVisible(way)) return false;
  for (const at of outwards(way, DEEP)) {
    const holder = above(at);
    if (!holder) return false;
    if (isVisible(holder)) return isUnfoldable(at);
    // A way that the page hides by itself is none in this row.
    if (!isDrawn(at)) return false;
  }
  return false;
}

function isUnfoldable(menu: Element): boolean {
  const { after, before, first, matches } = natives();
  const unfolds = (one: Element | null) =>
    one !== null && isVisible(one) && (matches(one, UNFOLDS) || first(one, UNFOLDS) !== null);
  return unfolds(before(menu)) || unfolds(after(menu));
}
