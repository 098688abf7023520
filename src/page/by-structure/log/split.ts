/** Who speaks and what they say, in one text. */

import { tidy } from '../../text.ts';
import { ME_NAMES } from '../../you.ts';
import { A_CLOCK, holdsTime, isStamp, SAYING } from '../parts/stamps.ts';

/** "20:11", "[16:20]", "01-12-2026 8:05:12 AM" */
const CLOCK = String.raw`[[(]?(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s)?\d{1,2}(?:[:h.]|\sh\s)\d{2}(?:[:.]\d{2})?(?:\s?[ap]m)?[\])]?`;
/** "@lea:example.org", on Matrix. */
const MATRIX = String.raw`@[^\s:]{1,40}:[^\s:<>»]{1,40}(?=:)`;
const ARROW = '(?:→|⇒|➜|➔|->|=>)';
/** "Isa & Paul", "Jean de Brest" */
const LINKS = `(?:&|et|and|y|und|e|de|del|dos?|das|du|des|la|le|les|von|van|di|da|of|the|${ARROW})`;
/** "You → Karim": of these two, who says it is the first. */
const TO_SOMEBODY = new RegExp(String.raw`^(\S.*?)\s*(${ARROW})\s*(\S.*)$`, 'u');
/** "[16:20] <lea> hello", "lea: hello", "lea » hello", "lea > hello", "lea：hello" */
const NICK_THEN_TEXT = new RegExp(
  String.raw`^(?:${CLOCK}\s*[-–—]?\s*)?(?:(?:[<«‹]\s*([^<>«»‹›]{1,40}?)\s*[>»›]:?|(${MATRIX}|[^\s:：<>»]{1,24}(?: ${LINKS})?(?: [^\s:：<>»]{1,14})?)(?:\s*[:»]| ?>))\s+|((?:\[[^\][\s]{1,12}\]\s)?[^\s:：<>»]{1,24})：\s*)(.+)$`,
  'iu',
);
/** "La Grande Ourse: hello": a name of more words begins each with a capital letter. */
const CAPITALS_THEN_TEXT = new RegExp(
  String.raw`^(?:${CLOCK}\s*[-–—]?\s*)?(\p{Lu}[^\s:：<>»]{0,20}(?: \p{Lu}[^\s:：<>»]{0,14}){2})\s*[:»]\s+(.+)$`,
  'u',
);
/** "Yes: no driver, no bus" names nobody, nor does "Message: hello", for those who listen. */
const ANSWER =
  /^(?:message|nachricht|mensaje|messaggio|mensagem|oui|non|ouais|si|yes|no|yeah|nope|ok|okay|ja|nein|nee|sí|sì|não|sim)$/iu;
/** "lea says hello", which only the rows around it tell from somebody who speaks of lea. */
const NICK_TELLS_TEXT = new RegExp(
  String.raw`^(?:${CLOCK}\s*[-–—]?\s*)?([^\s:<>»]{1,24}(?: [^\s:<>»]{1,14})?) (?:say|${SAYING}) (.+)$`,
  'iu',
);
/** "[lea] hello", where the rows around it are made so: elsewhere it is what stands before a name, or a word of what is said. */
const NICK_IN_BRACKETS = new RegExp(String.raw`^(?:${CLOCK}\s*)?\[([^\][:]{1,30})\] (.+)$`, 'iu');
/** "10:32 AM - lea - hello", where all rows are made so. */
const NICK_BETWEEN_DASHES = new RegExp(
  String.raw`^${CLOCK}\s*[-–—|]\s*([^\s:<>»]{1,24}(?: [^\s:<>»]{1,14})?)\s+[-–—|]\s+(.+)$`,
  'iu',
);
/** "lea 2026-12-01 10:32:00 hello", where all rows are made so. */
const NICK_BEFORE_DATE =
  /^([^\s:<>»]{1,24}(?: [^\s:<>»]{1,14})?)\s+\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s\d{1,2}:\d{2}(?::\d{2})?\s+(.+)$/iu;
/** "lea:hello", where all rows are made so: a clock and an address are no name. */
const NICK_AT_COLON = /^(?!\d+:|\p{L}+:\/\/)([^\s:：<>»/]{1,24}(?: [^\s:：<>»/]{1,14})?):(?=\S)(.+)$/u;
const SPEAKS =
  '(?:says?|asks?|exclaims?|answers?|repl(?:y|ies)|shouts?|yells?|dit|dites|demandez?|répond|crie)';
/** 'lea says, "hello"', as games that are played in words tell it: marked twice, so that one such row is enough. */
const NICK_QUOTED = new RegExp(
  String.raw`^(?:${CLOCK}\s*[-–—]?\s*)?([^\s:<>»,]{1,24}(?: [^\s:<>»,]{1,14}){0,2}?) ${SPEAKS}(?: to you)?\s?[,:] ?["“”«]\s?(.+?)\s?["“”»]\.?$`,
  'iu',
);
/** The same behind a name: 'says, "hello"'. */
const QUOTED = new RegExp(String.raw`^${SPEAKS}(?: to you)?\s?[,:] ?["“”«]\s?(.+?)\s?["“”»]\.?$`, 'iu');
/** "[20:11] hello", "[ Sun | 20:11 ] hello", "hello (20:11)": what stands in brackets, nobody says. */
const IN_BRACKETS = new RegExp(String.raw`\s+(?=[[(])${CLOCK}$`, 'iu');
const STAMP_BEFORE = /^(?:\[([^\][]{1,40})\]|\(([^()]{1,40})\))\s+/;
/** When it was said, in a node of its own: "20:11 ·", "20:11 <". */
const TIME_ALONE = new RegExp(String.raw`^\s*${CLOCK}(?=[^\p{L}\p{N}]*$)`, 'iu');

/** "lea [20:11:04]: hello" */
const TIME_BEHIND_NAME = /^([^\s:[\]()][^:[\]()]{0,30}?)\s*[[(]\d{1,2}[:h]\d{2}(?::\d{2})?[\])]\s?:/i;

/** "nick: text" on a line of its own. */
export function splitLine(whole: string): { author?: string; text: string } {
  const line = whole.replace(TIME_BEHIND_NAME, '$1:');
  const [, quoted, words] = NICK_QUOTED.exec(line) ?? [];
  if (quoted && words) return { author: quoted, text: words };
  const [, bracketed, plain, wide, text] = NICK_THEN_TEXT.exec(line) ?? [];
  const author = bracketed ?? wide ?? (ANSWER.test(plain ?? '') ? undefined : plain);
  const [, long, said] = author ? [] : (CAPITALS_THEN_TEXT.exec(line) ?? []);
  if (long && said) return { author: long, text: said };
  return author && text ? addressed(author.replace(CHANNEL, ''), text) : { text: whole };
}

/** Whoever says something to somebody: the reader is told by a word, and whom it is for else stands before what is said. */
function addressed(author: string, text: string): { author: string; text: string } {
  const [, from, sign = '', to = ''] = TO_SOMEBODY.exec(author) ?? [];
  if (!from) return { author, text };
  const isWithReader = [from, to].some((name) => ME_NAMES.has(name.toLocaleLowerCase()));
  return { author: from, text: isWithReader ? text : `${sign} ${to}: ${text}` };
}

/** What somebody says, of what stands behind their name: 'says, "hello"'. */
export function unquoted(told: string): string {
  return QUOTED.exec(told)?.[1] ?? told;
}

/** Where it is said, or what somebody is: "[Public] lea: hello". */
const CHANNEL = /^\[[^\][]+\]\s(?=\S)/;

const TELLING: readonly RegExp[] = [NICK_BETWEEN_DASHES, NICK_BEFORE_DATE, NICK_TELLS_TEXT, NICK_AT_COLON];

/** "lea says hello", "[lea] hello", "20:11 - lea - hello", "lea:hello" */
export function toldLine(line: string): { author?: string; text: string } {
  const [, name, after] = NICK_IN_BRACKETS.exec(line) ?? [];
  if (name && after && !isStamp(name)) return { author: name, text: after };
  const [, author, text] = TELLING.map((form) => form.exec(line)).find((told) => told !== null) ?? [];
  return author && text ? { author, text } : { text: line };
}

/**
 * What is said, without when it was said. Somebody may well say something that ends in a time: only one that stands apart is
 * the page's own.
 * @param stretches what is said, node by node
 */
export function withoutTimes(stretches: readonly string[]): string {
  const filled = stretches.flatMap((text, at) => (/\S/.test(text) ? [at] : []));
  // A page may set each word in a node of its own: then none stands apart.
  const words = filled.filter((at) => /[\p{L}\p{N}]/u.test(stretches[at] ?? ''));
  const isWordByWord = words.length > 2 && filled.every((at) => !/\S\s+\S/.test(stretches[at] ?? ''));
  const isAtAnEnd = (at: number) =>
    filled.length > 1 && !isWordByWord && (at === filled[0] || at === filled.at(-1));
  const said = stretches.map((text, at) => (isAtAnEnd(at) ? withoutTime(text) : text));
  return tidy(withoutStampBefore(tidy(said.join(''))).replace(IN_BRACKETS, ''));
}

/** A stretch without its time: a day beside the clock is a part of that. */
function withoutTime(stretch: string): string {
  const text = tidy(stretch);
  return A_CLOCK.test(text) && isStamp(text) ? '' : stretch.replace(TIME_ALONE, '');
}

function withoutStampBefore(line: string): string {
  const [before = '', squared, round = ''] = STAMP_BEFORE.exec(line) ?? [];
  const stamp = (squared ?? round).trim();
  return holdsTime(stamp) && isStamp(stamp) ? line.slice(before.length) : line;
}
