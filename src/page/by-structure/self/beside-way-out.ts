/** Who the reader is by the name beside the way out: whoever can leave is signed in, even where that name heads what is said. */
import { natives } from '../../natives.ts';
import { above, outwards, type Scope } from '../../scope.ts';
import { isLongerThan } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import type { Page } from './page.ts';
import { isShort, nameOf, saysMore } from './shown.ts';

/** What leads out says so in one of these; so many ways out are looked at. */
const SAYS = ['class', 'id', 'href', 'title', 'aria-label', 'onclick'];
const MAY_LEAD_OUT = SAYS.flatMap((name) =>
  ['out', 'off', 'connexion'].map((word) => `[${name}*="${word}" i]`),
).join();
const BUTTONS = 'button, [role=button]';
const MOST = 20;
/** "Disconnect" is no such word: one leaves a stranger by it, whose name stands beside it. `log-outer` is none either. */
export const WAY_OUT =
  /(?<![A-Za-z])(?:[Ll]og|[Ss]ign)[-_ ]?(?:[Oo]ut|[Oo]ff)(?![a-z])|(?<=[a-z])(?:Log|Sign)(?:[Oo]ut|[Oo]ff)(?![a-z])|LOG ?OUT|[Dd][ée]connexion|(?:[Aa]bmelden|[Aa]usloggen|[Uu]itloggen|[Ww]yloguj)\b|[Cc]errar[-_ ]sesi[oó]n|[Tt]erminar[-_ ]sess[aã]o/u;
/** How far around it the name stands, in elements, and how much more. */
const FARTHEST = 3;
const MOST_AROUND = 120;
const LONGEST = 40;

/** Those whose name stands beside a way out of the page, with hardly anything else. */
export function namesBesideWayOut(
  scope: Scope,
  page: Page,
  isKnown: (name: string) => boolean,
): readonly string[] {
  return scope
    .all(`${MAY_LEAD_OUT}, ${BUTTONS}`)
    .filter(leadsOut)
    .slice(0, MOST)
    .filter((way) => !page.isTaken(way) && isVisible(way))
    .flatMap((way) => besideIt(way, page, isKnown));
}

function leadsOut(element: Element): boolean {
  const { attribute, matches, rawText } = natives();
  if (SAYS.some((name) => WAY_OUT.test(attribute(element, name) ?? ''))) return true;
  return matches(element, BUTTONS) && isShort(element, LONGEST) && WAY_OUT.test(rawText(element));
}

/** The names in the smallest box around it in which one stands. */
function besideIt(way: Element, page: Page, isKnown: (name: string) => boolean): readonly string[] {
  const { all, childCount, rawText } = natives();
  for (const box of outwards(above(way), FARTHEST)) {
    if (isLongerThan(rawText(box), MOST_AROUND) || page.holdsTalk(box)) return [];
    const names = all(box, '*')
      .filter((one) => childCount(one) === 0 && isShort(one, LONGEST) && !saysMore(one) && isVisible(one))
      .map(nameOf)
      .filter(isKnown);
    if (names.length > 0) return names;
  }
  return [];
}
