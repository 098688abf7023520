/** Who the reader is by the one name in the bars of a page, where pages show who is signed in. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { outwards, type Scope } from '../../scope.ts';
import { isVisible } from '../../visible.ts';
import { isCount } from '../parts/badge.ts';
import { hasAny, hintsOf, namesOf, wordSet } from '../parts/hints.ts';
import { alikeBeside } from '../parts/rows.ts';
import { TRAIL } from '../parts/trail.ts';
import { topBarOf } from './at-top.ts';
import type { Page } from './page.ts';
import { isShort, nameOf, saysMore } from './shown.ts';

/** So long is a name; so many places are looked at. */
const LONGEST = 40;
const MOST = 400;
/** So many rows are a list, and so deep in its row a name stands. */
const LEAST_ROWS = 3;
const DEEPEST_IN_ROW = 4;
/** What a page says is a row, as deep in it as a name may stand. */
const ROWS = '[role=listitem], [role=option], [role=row], [role=treeitem]';
const BARS = 'nav, [role=banner], [role=navigation]';
/** A header in one of these is that part's, and not the page's, as HTML says (4.3.8). */
const PARTS = 'article, aside, main, nav, section';
const OVER =
  'header *, nav *, [role=banner] *, [role=navigation] *, [class*="nav" i] *, [class*="bar" i] *, [id*="head" i] *, [class^="head" i] *, [id*="top" i] *, [class*="user" i], [class*="user" i] *, [class*="account" i] *, [class*="self" i], [class*="self" i] *, [class*="logged" i] *, [class*="nameplate" i] *';
const BAR = wordSet('nav navbar navigation topbar topnav masthead menubar');
const HEADS = wordSet('head header top banner');
const ACCOUNTS = wordSet('account logged me my myself self own nameplate usermenu userbar userpanel');
const USERS = wordSet('user member');
const MENUS = wordSet('menu bar panel area info box');
const NEVER = `h1, h2, h3, h4, h5, h6, [role=heading], ${TRAIL}`;

/** What shows a name in a bar or an account, and nothing else. */
export function namesOver(scope: Scope, page: Page, isKnown: (name: string) => boolean): readonly string[] {
  return (
    scope
      .all(OVER)
      .filter((one) => natives().childCount(one) === 0)
      .filter((one) => isShort(one, LONGEST) && isKnown(natives().rawText(one).trim()))
      // Those over messages are many, and tell nothing of who is signed in.
      .filter((one) => !page.isTaken(one))
      .slice(0, MOST)
      .filter((one) => isVisible(one) && isOfReader(one, page))
      .map(nameOf)
  );
}

/** No heading and no way to the page, none of several in a list, and nobody that a conversation is with: what leads to one is called so elsewhere, too. */
function isOfReader(leaf: Element, page: Page): boolean {
  if (natives().closest(leaf, NEVER) || isInList(leaf) || saysMore(leaf) || isCounted(leaf)) return false;
  const name = nameKey(nameOf(leaf));
  if (isOfAccount(leaf, page) && !page.isTalk(name) && !page.isTalk(name, leaf)) return true;
  const bar = page.isTalk(name, leaf) ? undefined : topBarOf(leaf);
  return bar !== undefined && !page.leads(bar, leaf);
}

/** A name in a bar over the page, or in what is called an account. */
function isOfAccount(leaf: Element, page: Page): boolean {
  const { closest } = natives();
  // Over a conversation stands whom it is with.
  const isOverTalk = (one: Element) => {
    const part = natives().tag(one) === 'header' ? closest(one, PARTS) : null;
    return part !== null && page.holdsTalk(part);
  };
  const isBar = (one: Element) =>
    hasAny(namesOf(one), BAR) ||
    hasAny(namesOf(one), ACCOUNTS) ||
    (hasAny(hintsOf(one, ['id']), HEADS) && !isOverTalk(one)) ||
    // `user-menu`
    (hasAny(namesOf(one), USERS) && hasAny(namesOf(one), MENUS));
  const header = closest(leaf, 'header');
  const isBanner = header !== null && closest(header, PARTS) === null;
  return isBanner || closest(leaf, BARS) !== null || [...outwards(leaf, 3)].some(isBar);
}

/** One of three and more that are made alike, whatever rank each has: rooms and channels are called after somebody at times, who speaks in them. */
function isInList(leaf: Element): boolean {
  const { attribute, closest, matches } = natives();
  const told = closest(leaf, ROWS);
  return [...outwards(leaf, DEEPEST_IN_ROW), ...(told ? [told] : [])].some((one) => {
    if (!matches(one, 'li, tr, a, dd') && attribute(one, 'class') === null) return false;
    return alikeBeside(one).length >= LEAST_ROWS;
  });
}

/** Behind whose name a count stands, that of what they sent: they write to the reader. */
function isCounted(part: Element): boolean {
  const next = natives().after(part);
  return next !== null && isCount(natives().rawText(next));
}
