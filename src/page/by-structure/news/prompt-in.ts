/** Who asks in a box, and what is told of them there. */
import type { PromptObservation } from '../../../engine/observation.ts';
import { natives } from '../../natives.ts';
import { outwards } from '../../scope.ts';
import { visibleTextBut } from '../../text.ts';
import { ABOUT, TITLE, whoAsks } from '../parts/asks.ts';
import { calledOf } from '../parts/called.ts';
import { cellsIn } from '../parts/cells.ts';
import { hasAny, makeOf, namesOf, wordSet } from '../parts/hints.ts';
import { isInitials } from '../parts/initials.ts';
import { isMarkOfRequest } from '../parts/list-words.ts';
import { canBeName } from '../parts/name-on.ts';
import { toldBy } from '../parts/told.ts';
import { ACCEPTS, ANSWERS, CLOSES, REFUSES } from '../parts/words.ts';
import { controlsIn, doesReader, hasWays, labelOf, says } from './controls.ts';

/** On the card of somebody who may be accepted: their town, since when they wait. */
const MOST_ON_CARD = 4;
const LONGEST_ON_CARD = 24;
/** "Accept" says what is accepted by itself; "OK" and "Yes" answer anything. */
const LEAST_PLAIN = 5;
export const PICTURES = 'img, picture, [class*="avatar" i]';
/** How far around a box its list may be called requests by the people who made the page, in elements. */
const NEARBY = 4;
const REQUEST_LISTS = wordSet('requests reqs invitations invites demandes solicitudes anfragen richieste');

/** "🔔 Karim veut"; "-=Karim=-" is called so. */
const SIGNS_FIRST = /^(?!\S.*[=*~\p{S}-]$)[^\p{L}\p{N}_~([<]+/u;
const OTHER =
  /cookie|consent|rgpd|gdpr|traceurs|newsletter|partenaires|partners|隐私|隱私|协议|協議|个人信息|プライバシー|개인정보/i;
export type Knows = (name: number) => boolean;
export type Prompt = Omit<PromptObservation, 'kind'>;

/**
 * @param accepts the box says that somebody may be accepted: in a list of such, the name stands alone
 * @param mustBeSure a name that is only likely is none
 */
export function promptIn(
  box: Element,
  accepts: boolean,
  knows: Knows,
  mustBeSure = false,
): Prompt | undefined {
  const dom = natives();
  const controls = new Set(controlsIn(box).filter(isAnswer));
  const text = visibleTextBut(box, (inner) => controls.has(inner));
  if (!text || OTHER.test(text)) return undefined;
  const cells = cellsIn(box)
    .filter(({ element }) => ![...controls].some((one) => dom.contains(one, element)))
    .filter((cell, at, all) => !isInitials(cell.text, all[at + 1]?.text));
  const said = cells.map(({ text: one }) => one);
  // What may be done with somebody is on their card.
  if (doesReader(said, [...controls]) || (!accepts && hasWays(box))) return undefined;
  const shown = said.map((one) => one.replace(SIGNS_FIRST, '').replace(TITLE, ''));
  // Below "Chat request" whoever is named may be accepted, whatever the buttons say.
  const asking = whoAsks(box, shown, knows, accepts || said.some(isMarkOfRequest));
  if (!asking || !/[\p{L}\p{N}]/u.test(asking.name)) return undefined;
  const { name, isSure } = asking;
  if (isGreeted(name, text)) return undefined;
  if (!isSure && mustBeSure) return undefined;
  const accepting = [...controls].filter((one) => says(one, ACCEPTS)).map(labelOf);
  const isToldSo = isAlone(said, name) || [text, ...accepting].some((one) => ABOUT.test(one));
  if (!isSure && !isToldSo && !isInRequests(box) && !isCard(box, said, name)) return undefined;
  const { age, city } = toldBeside(text, name);
  return {
    name,
    ...(age !== undefined && { age }),
    ...(city && { city }),
    ...(text !== name && { text }),
  };
}

/** Whoever a page greets is the reader: "Hey, nora, you have 2 messages." */
function isGreeted(name: string, text: string): boolean {
  const [before = '', after = ''] = text.split(name, 2);
  return GREETING.test(before) && YOU_HAVE.test(after);
}

const GREETING = /^(?:\p{L}+[,!]? ){0,2}$/u;
const YOU_HAVE =
  /^ ?, ?(?:you have|you['’]ve|you are|vous avez|vous êtes|tu as|du hast|sie haben|tienes|tiene|hai|você tem|masz)(?!\p{L})/iu;

/** Whether a box names somebody and says no more, but for their age or how many. */
function isAlone(said: readonly string[], name: string): boolean {
  return (
    said.every((one) => one.startsWith(name) || !/\p{L}/u.test(one)) &&
    said.join(' ').length < name.length + 8
  );
}

/** Whether a box shows somebody as their card does, with a picture and few words, and asks plainly to accept them. */
function isCard(box: Element, said: readonly string[], name: string): boolean {
  const [first = '', ...others] = said;
  return (
    canBeName(name) &&
    !/\.\p{L}{2,4}$/u.test(name) &&
    first.startsWith(name) &&
    others.length < MOST_ON_CARD &&
    others.every((one) => one.length <= LONGEST_ON_CARD && !/[?!.:]/.test(one)) &&
    natives().first(box, PICTURES) !== null &&
    controlsIn(box).some((one) => says(one, ACCEPTS) && labelOf(one).length >= LEAST_PLAIN)
  );
}

/** Whether the list that a box is in is called requests, in words or by the people who made the page. */
function isInRequests(box: Element): boolean {
  const dom = natives();
  for (const at of outwards(box, NEARBY)) if (hasAny(namesOf(at), REQUEST_LISTS)) return true;
  let first = box;
  for (let before = dom.before(box); before && makeOf(before) === makeOf(box); before = dom.before(before))
    first = before;
  return calledOf(first)?.kind === 'requests';
}

function toldBeside(text: string, name: string): { readonly age?: number; readonly city?: string } {
  const after = text.slice(text.indexOf(name) + name.length);
  const [, inside] =
    /^\s*[(,]\s*([^()]{1,40}?)\s*(?:\)|,?\s+(?=veut|souhait|vous|te |voudr|aimer|propos|demand|invit|would|wants|has ))/i.exec(
      after,
    ) ?? [];
  return inside ? toldBy([inside]) : {};
}

/** A button with several words on it, each in a part of its own, is who asks and what they say, and opens that. */
function isAnswer(control: Element): boolean {
  return (
    (natives().tag(control) === 'button' && cellsIn(control).length < 2) ||
    says(control, ACCEPTS) ||
    says(control, REFUSES) ||
    says(control, CLOSES) ||
    says(control, ANSWERS)
  );
}
