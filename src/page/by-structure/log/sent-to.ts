/** What a page tells in a sentence: what the reader sent, and what somebody sent to the reader alone. */
import type { Said } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { stretchesBut, tidy, visibleText } from '../../text.ts';
import { isStamp } from '../parts/stamps.ts';
import { isTime } from './said.ts';
import { speakerIn } from './speakers.ts';

interface Sent {
  readonly text: string;
  readonly side: Said['side'];
  readonly author?: string;
}

const WORD = '(?:to|à|an|para|naar)';
const TO = new RegExp(`^${WORD}$`, 'iu');
/** Before the row is looked into: the word, after a time at most. */
const FROM = /^(?:from|de|von|da|van)$/iu;
const MAY_BE = new RegExp(String.raw`^[\s\d:.h[\]()apm]*(?:${WORD}|from|de|von|da|van)`, 'iu');

/** In games that are played in words. */
const MAY_TELL = /^[^\p{L}]*You (?:paged?|told|tell)\s|\spages?(?: you)?\s*:|\stells? you\s*[:,]/u;
/** "You paged Karim with: 'hello'." */
const I_PAGED =
  /^[^\p{L}]*You (?:paged?|told|tell) (?!(?:me|us|him|her|it|them)\b)[^:'"“]{1,60}?(?: with)?\s*[:,]?\s?(?:["“'‘](.+)["”'’]\.?|(?<=[:,]\s?)(.+))$/u;
/** "Account Karim pages: hello", "Karim tells you: hello" */
const PAGES =
  /^[^\p{L}\p{N}]*(?:(?:account|player|user) (?=\S+ \S))?(\S+(?: \S+){0,2}?) (?:pages?(?: you)?|tells? you)\s*[:,]\s+["“'‘]?(.+?)["”'’]?$/iu;

const WITH = `(?:${WORD}|→|⇒|➜|➔|->|=>|>+)`;
const YOU = '(?:you|me|myself|vous|toi|moi|dich|dir|mich|mir|ti|mí|te|je|jou|mij)';
const SOMEBODY = String.raw`([^\s:()[\]]+(?: [^\s:()[\]]+){0,2}?)`;
/** "(Karim to you): hello", "[you -> Karim] hello": both are told in one text, so that one such row is enough. */
const BETWEEN_TWO = new RegExp(
  String.raw`^[[(]\s*(?:${YOU} ${WITH} ${SOMEBODY}|${SOMEBODY} ${WITH} ${YOU})\s*[\])]\s*:?\s+(\S.*)$`,
  'isu',
);

/** What a row says so. */
export function sentIn(row: Element): Sent | undefined {
  const shown = natives().rawText(row);
  if (/^\s*[[(]/.test(shown) && natives().childCount(row) === 0) return betweenIn(row);
  if (MAY_TELL.test(shown)) return pagedIn(row);
  if (!MAY_BE.test(shown)) return undefined;
  return toldTo(row);
}

function betweenIn(row: Element): Sent | undefined {
  const [, to, author, text] = BETWEEN_TWO.exec(visibleText(row)) ?? [];
  if (!text || !(to || author)) return undefined;
  return author ? { text, author, side: 'theirs' } : { text, side: 'mine' };
}

/**
 * "To Karim: hello", the name in an element of its own: somebody who says so writes it in one piece; or "To", "Karim" over it, as over
 * letters, and "From", "Karim".
 */
function toldTo(row: Element): Sent | undefined {
  const [word = '', whom = '', ...said] = stretchesBut(row, isTime).filter(
    (one) => /\S/.test(one) && !isStamp(tidy(one)),
  );
  const isTo = TO.test(tidy(word));
  const name = isTo || FROM.test(tidy(word)) ? speakerIn(tidy(whom), true) : undefined;
  if (!name) return undefined;
  const [, colon] = isTo ? (/^\s*:\s*(\S.*)$/s.exec(said.join('')) ?? []) : [];
  if (colon) return { text: tidy(colon), side: 'mine' };
  if (!standsApart(row, word) || !standsApart(row, whom)) return undefined;
  const text = tidy(said.join(' '));
  return isTo ? { text, side: 'mine' } : { text, side: 'theirs', author: name };
}

/** Whether some words of a row stand in an item of their own, as over letters: "To", "Karim". */
function standsApart(row: Element, words: string): boolean {
  const { all, rawText } = natives();
  return all(row, 'li, dt, dd, th, td').some((item) => rawText(item).trim() === tidy(words));
}

function pagedIn(row: Element): Sent | undefined {
  const line = visibleText(row);
  const [, quoted, plain] = I_PAGED.exec(line) ?? [];
  const mine = quoted ?? plain;
  if (mine) return { text: mine, side: 'mine' };
  const [, author, text] = PAGES.exec(line) ?? [];
  if (!author || !text) return undefined;
  // Of a row that names somebody in an element, it is of them: somebody may well speak of pages.
  const isNamed = natives()
    .all(row, '*')
    .some((part) => visibleText(part) === author);
  return isNamed || natives().childCount(row) === 0 ? { text, author, side: 'theirs' } : undefined;
}
