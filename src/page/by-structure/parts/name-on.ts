import { treeIn } from '../../flat.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { withoutDates } from '../../person.ts';
import { isLongerThan, tidy, visibleText } from '../../text.ts';
import { isHead } from './asks.ts';
import { isOnPicture } from './avatars.ts';
import { isCount } from './badge.ts';
import { type Cell, cellsIn } from './cells.ts';
import { hasAny, namesOf, wordSet } from './hints.ts';
import { isInitials, letteredAt } from './initials.ts';
import { isOfList } from './list-words.ts';
import { isName } from './row-text.ts';
import { isStamp } from './stamps.ts';
import { AUTHORS } from './words.ts';

/** What counts, closes or calls attention, and names nobody: "1", "(3)", "99+", "×", "✉". */
const SIGN = /^(?:[([]?\d{1,3}\+?[)\]]?|[×✕✖✗⨯_•●!*✉📩📧💬🔔]\uFE0F?|\s)+$/u;
const SIGN_AT_END = /(?:\s*[([]\d{1,3}\+?[)\]]|\s*[×✕✖✗⨯]|\s+[•●!*✉📩📧💬🔔]\uFE0F?)+$/u;
/** "💬 Karim"; "♥ Lea ♥" is called so. */
const SIGN_FIRST = /^(?:\p{Extended_Pictographic}\uFE0F?)+\s+(?!.*\p{Extended_Pictographic}\uFE0F?$)/u;
/** What the people who made a page call what stands beside a name. */
const BESIDE = wordSet('activity badge count counter unread close tabclose time date timestamp');
const LABEL =
  /^(?:(?:privad[oa]|priv[ée]e?|private?|privat[oe]?|pv|mp|pm|dm|pvt|whisper|query|chat|t?chat|message|conversation|discussion|dialogue?|gespräch|charla|répondre|reply|invit(?:e|o|ation|aci[oó]n)|einladung|convite|uitnodiging|zaproszenie|приглашение|request|demande|anfrage|solicitud|richiesta|pedido)(?: (?:priv[ée]e?|private|privado|privat|t?chat|conversation|conversaci[oó]n|conversazione|conversa|discussion|messages?|gespräch|unterhaltung|chiacchierata))?\s*(?:[:–—-]\s*|(?:avec|with|mit|con|com|de|from|von|da|van|od|от|par|by|à|to)\s+))(?=\S)/iu;
const FROM = /^(?:de|from|von|par|by|da|di|(?:\p{L}+ )?(?:with|avec|mit|con|com))\s*:?$/iu;
const MOST_WORDS = 3;
const LONGEST_NAME = 30;
const LONGEST_SIGNS = 12;
/** What a name may stand behind: a picture, a first letter, a sign. */
const LOOKED_AT = 4;

/** What a small thing that names somebody says: the name, and the rest. */
export interface Naming {
  readonly name: string;
  /** What the name stands in. */
  readonly element: Element;
  readonly isKnown: boolean;
  /** A picture of whoever it names stands beside it, or the first letters for one. */
  readonly isPictured: boolean;
  /** Nothing else is named before it. */
  readonly isFirst: boolean;
  /** What stands beside the name, without what counts and what closes. */
  readonly rest: readonly string[];
  /** The same, with what stands before it. */
  readonly beside: string;
  /** It says that it is a private conversation: "Privé : Karim", "Chat with lea". */
  readonly isLabelled: boolean;
  /** A number stands beside it. */
  readonly isCounted: boolean;
}

export function isSign(text: string): boolean {
  return SIGN.test(text);
}

/** What is written on a tab or a row, without what counts, closes, or tells the time. */
export function nameOn(element: Element): string {
  return withoutSigns(
    saying(element)
      .map(({ text }) => text)
      .join(' '),
  );
}

/** What is written on it, piece by piece, each as far as it could be a name. */
export function namesOn(element: Element): string[] {
  return saying(element).map(({ text }) => bare(text));
}

/** A name can be unread too: `name unread`. */
function isBeside(element: Element): boolean {
  const names = namesOf(element);
  return hasAny(names, BESIDE) && !hasAny(names, AUTHORS);
}

function saying(element: Element): Cell[] {
  const cells = cellsIn(element).filter(
    (cell, at) => !isBeside(cell.element) && !(at > 0 && /^x$/i.test(cell.text)),
  );
  return cells.filter(
    ({ text }, at) =>
      !isSign(text) && !isStamp(text) && !isInitials(text, cells[at + 1]?.text) && !isOnPicture(cells, at),
  );
}

/** A text without what counts or closes at its end. */
export function withoutSigns(text: string): string {
  return tidy(text.replace(SIGN_AT_END, '').replace(SIGN_FIRST, ''));
}

/** Whom something small names: somebody who is known, else whatever it begins with, if that can be a name. */
export function namingOn(element: Element, knows: (name: number) => boolean): Naming | undefined {
  const cells = saying(element);
  // "De" before who it is from, "With" or "Chat with" before whom.
  if (cells.length > 1 && FROM.test(cells[0]?.text ?? '')) cells.shift();
  const isLabelled = cells.some(({ text }) => LABEL.test(text));
  const pictured = labelsIn(element);
  const found = cells
    .slice(0, LOOKED_AT)
    .map(({ text }, at) => ({ name: bare(text), at }))
    .find(({ name }) => knows(nameKey(name)) || pictured.has(name));
  const all = cellsIn(element);
  const isCounted = all.some(({ text }) => isCount(text));
  const lettered = all[letteredAt(all.map(({ text }) => text)) ?? -1];
  const lead = lettered ? cells.findIndex((cell) => cell.element === lettered.element) : 0;
  const at = found?.at ?? Math.max(lead, 0);
  const first = cells[at];
  if (!first) return undefined;
  const label = labelOn(element);
  const isLettered = !found && label !== undefined && isInitials(first.text, label);
  const whole = withoutSigns(isLettered ? label : first.text);
  const name = found?.name ?? bare(whole);
  const isPictured =
    pictured.has(name) || isLettered || cellsIn(element).some(({ text }) => isInitials(text, name));
  if (!found && !canBeName(name)) return undefined;
  const after = tidy(
    whole
      .slice(name.length)
      .replace(/^\s*[:,(–—-]\s*/, '')
      .replace(/\)$/, ''),
  );
  const rest = [after, ...cells.slice(at + 1).map(({ text }) => text)].filter(Boolean);
  const beside = [...cells.slice(0, at).map(({ text }) => text), ...rest].join(' ');
  return {
    name,
    element: first.element,
    isKnown: found !== undefined && knows(nameKey(name)),
    isPictured,
    isFirst: at === 0,
    rest,
    beside,
    isCounted,
    isLabelled,
  };
}

/** What a pointer is told of it, or those who do not see it: "Karim, 1 unread message". */
function labelOn(element: Element): string | undefined {
  const { attribute } = natives();
  const label = attribute(element, 'title') ?? attribute(element, 'aria-label');
  return label ? bare(label) : undefined;
}

/** What the pictures in it are said to show: a name that stands beside its picture is whose row it is. */
function labelsIn(element: Element): ReadonlySet<string> {
  const dom = natives();
  return new Set(
    dom.all(element, 'img[alt]:not([alt=""])').map((one) => tidy(dom.attribute(one, 'alt') ?? '')),
  );
}

/** A name without what says that it is a conversation, and whose: "Chat with Karim", "Invite from Karim". */
export function withoutLabel(text: string): string {
  return text.replace(LABEL, '').replace(WRITE_TO, '');
}

/** "Écrire en privé à Karim": what a way to write to somebody says. */
const WRITE_TO =
  /^(?:(?:écrire|envoyer un message|write|send (?:a )?message|escribir|enviar mensaje|schreiben|nachricht|scrivi|scrivere|escrever|enviar mensagem|napisz|nhắn)(?: (?:en privé|privée?|privately|en privado|privado|privat|in privato|em privado|riêng))? (?:à|to|a|an|para|do|với) )(?=\S)/iu;

/** A heading without what says that it is a conversation with somebody: "Private conversation with Karim". */
export function nameOfTalk(heading: string): string {
  return heading.replace(TALK_WITH, '');
}

const TALK_WITH =
  /^(?:(?:priv[ée]e?|private?|privat[oe]?s?|direct|votre|your) )?(?:t?chat|conversation|conversaci[oó]n|conversazione|conversa|discussion|gespräch|unterhaltung|messages?)(?: (?:priv[ée]e?|private|privad[oa]|privat[oa]?))? (?:with|avec|mit|con|com) (?=\S)/iu;

/** "Karim", "Karim (33)", "Karim ×", "Karim : salut" */
function bare(text: string): string {
  return tidy(
    withoutLabel(withoutSigns(text))
      .replace(/\s*[([,].*$|\s*:(?:\s.*)?$/, '')
      .replace(/^[@+%&~]/, ''),
  );
}

/** Whether a text is as short and as plain as the names of people are. */
export function canBeName(text: string): boolean {
  return (
    isName(text) &&
    text.length <= LONGEST_NAME &&
    text.split(' ').length <= MOST_WORDS &&
    /\p{L}/u.test(text) &&
    !/[?!…;"«»]|^#/.test(text) &&
    text === withoutDates(text) &&
    !isHead(text) &&
    !(isOfList(text) && /^[\p{L} '’]+$/u.test(text))
  );
}

/** What is written in an element, or in the tree of its own that it has. */
export function textOf(element: Element): string {
  return treeIn(element) ? visibleText(element) : natives().rawText(element);
}

/** Whether an element shows signs alone: a counter, an envelope. */
export function isOnlySigns(element: Element): boolean {
  const text = textOf(element);
  return !isLongerThan(text, LONGEST_SIGNS) && (isSign(tidy(text)) || !/\S/.test(text));
}
