/** What hangs on what somebody says, and they did not type: a file, where a link leads to, something to vote on, what others felt. */
import { natives } from '../../natives.ts';
import { isAddress, isInText } from './said.ts';

const VOTES = 'input[type=radio], [role=radio], input[type=checkbox], [role=checkbox]';

const LONGEST_FELT = 80;
/** "👍 2 🎉" */
const FELT =
  /^(?:\s*\p{Extended_Pictographic}(?:\p{M}|\p{Emoji_Modifier}|\u200d\p{Extended_Pictographic})*\s*\d*)+\s*$/u;
/** "See translation" */
const TRANSLATED =
  /(?:translation|traduction|traducci[óo]n|tradu[çz]\p{L}+|vertaling \p{L}+|перевод)$|^übersetzung/iu;

/** Whether a part of a row is a link of several parts, in the midst of no sentence, or something with several boxes to tick. */
export function isCard(element: Element): boolean {
  const dom = natives();
  if (dom.childCount(element) === 0) return dom.tag(element) === 'a' && TRANSLATED.test(dom.rawText(element));
  if (dom.tag(element) !== 'a') return isVote(element) || (isFelt(element) && !isInText(element));
  return dom.childCount(element) > 1 && !isAddress(element) && !isInText(element);
}

function isFelt(element: Element): boolean {
  const text = natives().rawText(element);
  return text.length < LONGEST_FELT && FELT.test(text);
}

/** The least that holds all that can be ticked: a single one chooses a message. */
function isVote(element: Element): boolean {
  const dom = natives();
  const isSeveral = (one: Element) => dom.all(one, VOTES).length > 1;
  return isSeveral(element) && !dom.elements(element).some(isSeveral);
}
