/** Whom a line is for, where it says so before its words: "Lea to all: hello", "Lea > Karim: hello", "Lea > [Karim] hello". */

import { natives } from '../../natives.ts';
import { tidy, visibleText } from '../../text.ts';
import { SAYING_TO } from '../parts/stamps.ts';
import type { Piece } from './pieces.ts';
import type { Pieces } from './shape.ts';

export interface Addressed {
  /** Whom it is for; undefined where that is everybody. */
  readonly to: string | undefined;
  /** Whether only they can read it. */
  readonly isPrivate: boolean;
  readonly said: string;
}

const ALL =
  /^(?:(?:to )?all|všetk(?:ým|ých)|every(?:one|body)|(?:à )?tou(?:s|te?s|t le monde)|alle[nm]?|tod[oa]s|tutti|всем|все|wszys(?:cy|tkich)|herkes|hepsi|大家|所有人|みんな|全員)$/iu;
const ALONE =
  '(?:reservadamente|em particular|en privado|in privato|en privé|privately|in private|privat|secretly|лично|приватно|özel|tajne)';
const SIGN = '(?:→|⇒|➜|➔|->|=>|>{1,2}|»|►)';
const BEFORE_TEXT = new RegExp(String.raw`${SIGN}\s*$`, 'u');
/** Asked of each line, before the row is looked into. */
const MAY_BE = /^(?:.{1,80}(?::|\s[-–—])\s|.{0,30}\[)/su;
const HAS_SIGN = /[>→⇒➜➔»►]/u;
/** "fala com Zoé: oi": what one does, before whom it is for. */
const SPEAKS =
  '(?:speaks?|talks?|says?|whispers?|smiles?|shouts?|parle|dit|chuchote|murmure|sourit|crie|répond|fala|diz|cochicha|sussurra|sorri|grita|pergunta|responde|concorda|habla|dice|susurra|sonríe|pregunta|parla|spricht|sagt|flüstert)';
const TO_WHOM = '(?:to|à|pour|an|zu|al?|para|per|naar|для|do|pre|with|avec|com|con|mit)';
const WHOM = new RegExp(String.raw`^(?:${SPEAKS}\s+)?(?:${ALONE}\s+)?${TO_WHOM}\s+(\S.*?)\s*:?$`, 'iu');
const LONGEST_WHOM = 60;
const YOU = /^(?:you|vous|toi|dich|dir|voc[êe]|ti|te|teba|vás|тебя|вас|sana)$/iu;
const SPEAKING = new RegExp(String.raw`^\s*${SPEAKS}\s+${TO_WHOM}\s+$`, 'iu');
/** "to Karim: hello", "> Karim, Lea: hello" */
const TO = new RegExp(
  String.raw`^(${ALONE}\s+)?(?:(${SIGN})|(?:${SPEAKS}\s+)?${TO_WHOM})\s*(\S[^:[\]]{0,60}?)(?:\s*:|\s[-–—])\s+(\S.*)$`,
  'isu',
);
/** "to : hello" */
const WHOM_LEFT_OUT = new RegExp(
  String.raw`^((?:${ALONE}\s+)?(?:${SPEAKS}\s+)?${TO_WHOM})\s*:\s+(\S.*)$`,
  'isu',
);
/** "> [Karim] hello", of which the sign may have been taken with the name. */
const TO_BRACKETED = new RegExp(String.raw`^(${ALONE}\s+)?(${SIGN}\s*)?\[([^[\]]{1,40})\]\s+(\S.*)$`, 'isu');

/**
 * What a line says without whom it is for, where that is everybody, or people who are known: else it is a part of what somebody says.
 * Behind a word, as "to", their name stands in an element of its own: whoever writes so does it in one piece.
 * @param isKnown whether a name is that of somebody who speaks or is listed
 */
export function addressedTo(
  row: Element,
  text: string,
  isKnown: (name: string) => boolean,
): Addressed | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const words = signBefore(row, text) + withWhom(row, text);
  for (const form of [TO, TO_BRACKETED]) {
    const [, alone, sign, to = '', said] = form.exec(words) ?? [];
    if (!said || !(sign || form === TO_BRACKETED || standsAlone(row, to))) continue;
    const isAll = ALL.test(to);
    if (isAll || to.split(/\s*,\s+/).every(isKnown))
      return { to: isAll ? undefined : to, isPrivate: alone !== undefined, said };
  }
  return undefined;
}

/**
 * Whether a text is no more than whom a line is for: "to Karim", "fala reservadamente para Zoé", "pre Teba", "to all".
 * @param speakers the names of those who speak
 */
export function isWhom(text: string, speakers: ReadonlySet<string | undefined>): boolean {
  if (text.length > LONGEST_WHOM) return false;
  const [, to = ''] = WHOM.exec(text) ?? [];
  return ALL.test(to) || YOU.test(to) || speakers.has(to);
}

/** "Lea speaks with Karim": whether nothing but such words stands between two names at the beginning of a row. */
export function isSpokenTo(row: Element, name: string, to: string): boolean {
  const [before = '', between] = visibleText(row).split(name, 2);
  const words = between?.slice(0, between.indexOf(to));
  return words !== undefined && !/\p{L}/u.test(before) && SPEAKING.test(words);
}

/** What stands between a name and what is said, and was left out of that: "> ", but for the end of "<Lea>". */
function signBefore(row: Element, text: string): string {
  if (!HAS_SIGN.test(natives().rawText(row))) return '';
  const shown = visibleText(row);
  const before = shown.slice(0, Math.max(0, shown.indexOf(text)));
  return /<[^<>]*>\s*$/.test(before) ? '' : (BEFORE_TEXT.exec(before)?.[0] ?? '');
}

/** "to Karim: hello" of "to : hello": whom it is for stands in an element that was left out, as what stands on many lines is. */
function withWhom(row: Element, text: string): string {
  const [, word, said] = WHOM_LEFT_OUT.exec(text) ?? [];
  if (!word || !said) return text;
  const shown = visibleText(row);
  const before = shown.slice(0, Math.max(0, shown.lastIndexOf(said))).trimEnd();
  const at = before.lastIndexOf(word);
  return at < 0 ? text : `${before.slice(at)} ${said}`;
}

/** Whether a name stands in an element of its own, alone or behind what one does: "fala com Zoé". */
function standsAlone(row: Element, words: string): boolean {
  const { all, childCount, rawText } = natives();
  return all(row, '*').some((part) => {
    if (childCount(part) > 0) return false;
    const said = tidy(rawText(part)).replace(/\s*[:-]$/, '');
    return said === words || (said.endsWith(words) && SPEAKING.test(said.slice(0, -words.length)));
  });
}

const IN_PRIVATE = /^(?:privately|en privé)$/i;
const SAYS_TO = new RegExp(`^(?:${SAYING_TO}|[对對向])$`, 'iu');
/** ":", and "说：" of those who are told so before whom it is for. */
const COLON = /^[说說]?\s?[:：>»]/;

/**
 * The pieces of a line without whom it is for, behind who speaks: "says to", "Zoé", ":", each in a part of its own, or "says to Zoé" in one.
 * @param speakers the names of those who speak
 */
export function withoutAddressee(
  line: Pieces,
  author: Piece | undefined,
  speakers: ReadonlySet<string>,
): Pieces {
  const after = author ? line.indexOf(author) + 1 : 0;
  const isMore = after < line.length - 1;
  if (author && isMore && isWhom(line[after]?.text ?? '', speakers)) return line.slice(after + 1);
  const at = IN_PRIVATE.test(line[after]?.text ?? '') ? after + 1 : after;
  if (!author || !SAYS_TO.test(line[at]?.text ?? '')) return line;
  const colon = line.findIndex(({ text }, place) => place > at && COLON.test(text));
  return colon > 0 && colon <= at + 2 ? line.slice(colon) : line;
}
