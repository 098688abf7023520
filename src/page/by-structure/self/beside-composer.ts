/** Who the reader is by the name beside what they write in. */
import { natives } from '../../natives.ts';
import { above, allIn, outwards } from '../../scope.ts';
import { isLongerThan, shownValue } from '../../text.ts';
import { isVisible } from '../../visible.ts';
import { cleanName } from '../log/speakers.ts';
import { hasAny, hintsOf, namesOf, wordSet } from '../parts/hints.ts';
import type { Page } from './page.ts';
import { isShort, nameOf, saysMore } from './shown.ts';

/** So much stands around what one writes in, beside the name of who does. */
const MOST_AROUND = 300;
const FARTHEST = 6;
const LONGEST = 80;
/** What one chooses in whom to write to, or opens a list of them by. */
const CHOICES = 'button, [role=button], select, option, datalist, [role=listbox], [role=option], ul, ol';
/** Who else is named there: who is about to speak, and whom one answers or writes to. */
const OTHERS = wordSet(
  'typing writing reply replying quote quoted mention mentions recipient recipients whisper',
);
const NEAR = 3;
const NICKS = wordSet('nick nickname pseudo pseudonym username author');

/** The box around a composer, as far as no conversation stands in it, and little else. */
export function boxOf(composer: Element, { holdsTalk }: Page): Element | undefined {
  let box: Element | undefined;
  for (const at of outwards(above(composer), FARTHEST)) {
    if (isLongerThan(natives().rawText(at), MOST_AROUND) || holdsTalk(at)) break;
    box = at;
  }
  return box;
}

/** Those named beside what one writes in, and what stands in a field for the name of who writes. */
export function namesIn(box: Element, isKnown: (name: string) => boolean): readonly string[] {
  const { closest, first, matches } = natives();
  const isChoice = (part: Element) =>
    closest(part, CHOICES) !== null ||
    first(part, CHOICES) !== null ||
    [...outwards(part, NEAR)].some((one) => hasAny(namesOf(one), OTHERS));
  const nameAt = (part: Element) => {
    if (matches(part, 'input')) return hasAny(hintsOf(part), NICKS) ? cleanName(shownValue(part)) : '';
    return isChoice(part) || !isShort(part, LONGEST) || saysMore(part) ? '' : nameOf(part);
  };
  return allIn(box)
    .filter((part) => isKnown(nameAt(part)) && isVisible(part))
    .map(nameAt);
}
