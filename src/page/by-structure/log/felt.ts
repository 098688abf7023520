/** What others felt about what somebody says, and where one gets from it: nobody typed any of it. */
import { natives } from '../../natives.ts';
import { above, outwards } from '../../scope.ts';

const LONGEST = 80;
/** "👍 2 🎉" */
const FELT =
  /^(?:\s*\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*\s*\d*)+\s*$/u;
/** How many felt so, right behind it: "👍2". */
const COUNTED = /[^\s\d]\d/;
/** "See translation" */
const TRANSLATED =
  /(?:translation|traduction|traducci[óo]n|tradu[çz]\p{L}+|vertaling \p{L}+|перевод)$|^übersetzung|^vedi traduzione/iu;
/** Which line of the page it is: "#12". */
const NUMBERED = /^\s*#\d+\s*$/;

/** Whether a part of a row holds signs of what others felt, and how many of them did. */
export function isFelt(element: Element): boolean {
  const text = natives().rawText(element);
  return text.length < LONGEST && natives().childCount(element) > 0 && FELT.test(text);
}

/** Whether it does so surely: what somebody writes has no counts in elements of their own. */
export function isSurelyFelt(element: Element): boolean {
  const dom = natives();
  const isCount = (one: Element) => /^\s*\d+\s*$/.test(dom.rawText(one));
  if (!isFelt(element)) return false;
  return COUNTED.test(dom.rawText(element)) || dom.all(element, '*').some(isCount);
}

/** Whether it lists what one may do: each item is a link that says no more than its title. */
export function isOfDeeds(element: Element): boolean {
  const dom = natives();
  if (dom.tag(element) !== 'ul' || dom.childCount(element) < 2) return false;
  return dom.elements(element).every((item) => {
    const link = dom.first(item, 'a[title]');
    return link !== null && dom.rawText(item).trim() === dom.attribute(link, 'title');
  });
}

/** Whether it leads to the same in another language, or to the line that it stands in. */
export function isWayOn(element: Element): boolean {
  const dom = natives();
  if (dom.tag(element) !== 'a' || dom.childCount(element) > 0) return false;
  const text = dom.rawText(element);
  const to = dom.attribute(element, 'href')?.split('#')[1];
  return TRANSLATED.test(text) || (to !== undefined && (NUMBERED.test(text) || standsIn(element, to)));
}

/** How far around a link the line that it leads to is looked for, in elements. */
const UP = 6;

/**
 * "comment 4", "Re: the garden", over what is said: the way to that alone, for those who want to tell others of it.
 * It heads the line: a link that somebody put into what they say would hide its words.
 */
function standsIn(element: Element, id: string): boolean {
  if (id === '' || !natives().closest(element, 'header')) return false;
  return outwards(above(element), UP).some((at) => natives().attribute(at, 'id') === id);
}
