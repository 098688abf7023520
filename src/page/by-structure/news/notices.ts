/** Sentences that come up on a page and say that somebody wrote. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { above } from '../../scope.ts';
import { isLongerThan, linesIn } from '../../text.ts';
import { isVisible, styleOf } from '../../visible.ts';
import { announcedIn } from '../log/whispers.ts';
import { nameOn, textOf } from '../parts/name-on.ts';
import { INLINE } from '../parts/rows.ts';
import type { Standing } from './arrivals.ts';

/** How far around what came the sentence is that it is a part of, and the row that this stands in, in elements. */
const NEARBY = 4;
const LONGEST = 120;

interface Notice {
  readonly element: Element;
  readonly name: string;
}

/** A sentence that came, or of which a part came, and says that somebody wrote: no words of anybody, behind their name. */
export function noticeAround(element: Element, standing: Standing): Notice | undefined {
  let at: Element | null = element;
  for (let step = 0; at && step < NEARBY && isInline(at); step++) at = above(at);
  if (!at || isLongerThan(textOf(at), LONGEST) || standing.isTaken(at)) return undefined;
  const writer = announcedIn(at);
  if (!writer || !isVisible(at) || standing.isRoom(nameKey(writer)) || isInRow(at, writer, standing))
    return undefined;
  return { element: at, name: writer };
}

/** Whether it stands in the flow of a sentence. */
function isInline(element: Element): boolean {
  const display = () => styleOf(element)?.display;
  return INLINE.has(natives().tag(element)) && /^inline$|^$/.test(display() ?? '');
}

/** Whether it stands in the row of a room, or of somebody else: it is what was said there last. */
function isInRow(element: Element, writer: string, standing: Standing): boolean {
  const person = standing.personOf(element);
  if (person) return person.name !== writer;
  let at: Element | null = element;
  for (let step = 0; at && step < NEARBY; at = above(at), step++) if (standing.isRoomRow(at)) return true;
  const before = natives().before(element);
  return !!before && standing.knows(nameKey(nameOn(before)));
}

/** "Karim is 18 today" tells of somebody; "Karim: are you there?", or the words below the name, are theirs. */
export function isSentence(row: Element, name: string): boolean {
  return linesIn(row).some(
    (line) => line.startsWith(`${name} `) && /^\p{L}+ \p{L}/u.test(line.slice(name.length + 1)),
  );
}
