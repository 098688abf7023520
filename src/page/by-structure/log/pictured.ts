/** Whom a picture shows, by what is written on it for those who listen or point at it. */
import { natives } from '../../natives.ts';
import { isAnyPicture } from '../../picture-words.ts';
import { tidy } from '../../text.ts';
import { isDrawn } from '../../visible.ts';
import { AVATARS } from '../parts/avatars.ts';
import { hasAny, namesOf } from '../parts/hints.ts';
import { isInitials, MOST_INITIALS, PICTURE_OF } from '../parts/initials.ts';

export const LONGEST_LABEL = 60;

/** What tells whoever points at a picture where somebody is to be reached: they are called something else where they are named. */
const AN_ADDRESS = /^[^\s@]+@[\w-]+(?:\.[\w-]+)+$/;

const LABELS = ['title', 'data-original-title', 'data-tooltip', 'data-title', 'aria-label', 'alt'];

/** What may say whose picture it is, in what holds it: a link around it, or the picture. */
const SAYS_WHO = 'a[title], a[data-original-title], img, [role=img]';

/** Whose picture it is, or whose first letters, where one is told that points at it or listens: what shows those of its label is one. */
export function namePictured(element: Element): string | undefined {
  const dom = natives();
  const shown = dom.rawText(element).trim();
  if (shown.length > MOST_INITIALS) return undefined;
  const isPicture =
    shown !== '' ||
    hasAny(namesOf(element), AVATARS) ||
    PICTURE_OF.test(dom.attribute(element, 'aria-label') ?? '');
  if (!isPicture || !isDrawn(element)) return undefined;
  for (const one of [element, ...dom.all(element, SAYS_WHO).slice(0, 2)])
    for (const label of LABELS) {
      const text = tidy((dom.attribute(one, label) ?? '').replace(PICTURE_OF, ''));
      if (text.length > LONGEST_LABEL || !/\p{L}/u.test(text) || isAnyPicture(text)) continue;
      if (!shown || isInitials(shown, text)) return text;
    }
  return undefined;
}

/** What an `img` says of whom it shows. */
export function nameOnPicture(element: Element): string | undefined {
  const alt = natives().attribute(element, 'alt') || natives().attribute(element, 'title');
  const text = tidy((alt ?? '').replace(PICTURE_OF, ''));
  return /\p{L}/u.test(text) && !isAnyPicture(text) && !AN_ADDRESS.test(text) ? text : undefined;
}
