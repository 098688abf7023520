/** Who speaks and what they say, in one text. */
import { tidy } from '../text.ts';

const CLOCK = String.raw`[[(]?\d{1,2}[:h.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?[\])]?`;
/** "[16:20] <lea> hello", "lea: hello", "lea » hello" */
export const NICK_THEN_TEXT = new RegExp(
  String.raw`^(?:${CLOCK}\s*[-–—]?\s*)?(?:[<«‹]\s*([^<>«»‹›]{1,40}?)\s*[>»›]:?|([^\s:<>»]{1,24}(?: [^\s:<>»]{1,14})?)\s*[:»])\s+(.+)$`,
  'iu',
);
/** When it was said, before or behind it. */
export const TIME_AT_AN_END = new RegExp(String.raw`^(?:${CLOCK})\s+|\s+(?:${CLOCK})$`, 'giu');

/** "nick: text" on a line of its own. */
export function splitLine(line: string): { author?: string; text: string } {
  const [, bracketed, plain, text] = NICK_THEN_TEXT.exec(line) ?? [];
  const author = bracketed ?? plain;
  return author && text ? { author, text } : { text: tidy(line.replace(TIME_AT_AN_END, '')) };
}
