/** Who the reader is by what the page says in words, in its bars and beside what messages are written in. */
import { natives } from '../../natives.ts';
import { above, type Scope } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { WAY_OUT } from './beside-way-out.ts';
import type { Page } from './page.ts';
import { isShort } from './shown.ts';
import { labelledSelf, toldSelf } from './told-self.ts';

/** So long is what a page says of its reader; so many places are looked at. */
const LONGEST = 80;
const MOST = 400;
/** What goes on behind a greeting: "Welcome back, Karim. You last visited today." */
const LONGEST_AROUND = 300;
/** Where pages say who is signed in: in their bars, and in what they call after an account. */
const PLACES =
  'header *, nav *, footer *, [id*="head" i] *, [class^="top" i] *, [id*="bar" i] *, [class*="welcome" i], [role=banner] *, [role=navigation] *, [class*="user" i], [id*="user" i], [class*="nick" i], [id*="nick" i], [class*="account" i], [class*="profile" i], [class*="logged" i], [class*="login" i], [id*="login" i]';

/**
 * Whom sentences of the page may name as its reader.
 * @param boxes what stands around each composer
 */
export function namesInWords(scope: Scope, page: Page, boxes: readonly Element[]): readonly string[] {
  const wordsIn = (places: readonly Element[]) =>
    places
      .filter((one) => isShort(one, LONGEST))
      .slice(0, MOST)
      .filter((one) => !page.isTaken(one) && isVisible(one))
      .flatMap(wordsAt);
  const beside = wordsIn(boxes.flatMap((box) => [...natives().all(box, '*')]));
  return wordsIn(scope.all(PLACES))
    .concat(beside, page.composers.map(hintOf))
    .flatMap((text) => toldSelf(text) ?? [])
    .concat(beside.flatMap((text) => labelledSelf(text) ?? []));
}

/**
 * What is said at a place, with what stands around it: "Signed in as" before a name in an element of its own, and apart from the way
 * out behind that.
 */
function wordsAt(place: Element): readonly string[] {
  const holder = above(place);
  return [place, ...(holder && isShort(holder, LONGEST_AROUND) ? [holder] : [])].flatMap((one) =>
    visibleText(one).slice(0, LONGEST).split(WAY_OUT),
  );
}

/** What a composer says of itself: "Reply as Karim…" */
function hintOf(composer: Element): string {
  const { attribute } = natives();
  return attribute(composer, 'placeholder') ?? attribute(composer, 'aria-label') ?? '';
}
