/** What hangs on what somebody says, and they did not type: a file, where a link leads to, something to vote on, what others felt. */
import { natives } from '../../natives.ts';
import { isFelt } from './felt.ts';
import { isAddress, isInText } from './said.ts';

const VOTES = 'input[type=radio], [role=radio], input[type=checkbox], [role=checkbox]';

/** Whether a part of a row is a link of several parts, in the midst of no sentence, or something with several boxes to tick. */
export function isCard(element: Element): boolean {
  const dom = natives();
  if (dom.childCount(element) === 0) return false;
  if (dom.tag(element) !== 'a') return isVote(element) || (isFelt(element) && !isInText(element));
  return dom.childCount(element) > 1 && !isAddress(element) && !isInText(element);
}

/** The least that holds all that can be ticked: a single one chooses a message. */
function isVote(element: Element): boolean {
  const dom = natives();
  const isSeveral = (one: Element) => dom.all(one, VOTES).length > 1;
  return isSeveral(element) && !dom.elements(element).some(isSeveral);
}
