/** What the reader sent, where a page tells whom it was sent to and not who said it. */
import { natives } from '../../natives.ts';
import { stretchesBut, tidy } from '../../text.ts';
import { isStamp } from '../parts/stamps.ts';
import { isTime } from './said.ts';
import { speakerIn } from './speakers.ts';

const WORD = '(?:to|à|an|para|naar)';
const TO = new RegExp(`^${WORD}$`, 'iu');
/** Before the row is looked into: the word, after a time at most. */
const MAY_BE = new RegExp(String.raw`^[\s\d:.h[\]()apm]*${WORD}\s`, 'iu');

/** "To Karim: hello", the name in an element of its own: somebody who says so writes it in one piece. */
export function sentIn(row: Element): string | undefined {
  if (!MAY_BE.test(natives().rawText(row))) return undefined;
  const [to = '', whom = '', ...said] = stretchesBut(row, isTime).filter(
    (one) => /\S/.test(one) && !isStamp(tidy(one)),
  );
  if (!TO.test(tidy(to)) || !speakerIn(tidy(whom), true)) return undefined;
  const [, text] = /^\s*:\s*(\S.*)$/s.exec(said.join('')) ?? [];
  return text && tidy(text);
}
