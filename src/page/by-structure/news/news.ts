/** What says, in the row of somebody, that they wrote. */
import { natives } from '../../natives.ts';
import { above } from '../../scope.ts';
import { isLongerThan } from '../../text.ts';
import { isDrawn } from '../../visible.ts';
import { countsAny, isCount } from '../parts/badge.ts';
import { hasAny, namesOf, wordSet } from '../parts/hints.ts';
import { isOnlySigns, textOf } from '../parts/name-on.ts';
import { childrenOf } from '../parts/rows.ts';

/** What the people who made a page call what tells that something is new. */
const NEWS = wordSet(
  'unread badge notif notification notify new msg message messages mp pm counter count bubble alert nonlu mesaj mesajlar mensaje mensajes mensagem mensagens nachricht nachrichten messaggio messaggi bericht berichten wiadomosc okunmamis ungelesen leidos noleidos lidas naolidas letti nonletti ongelezen',
);
/** What a row is called once its person wrote. */
const MARKED = wordSet('unread nonlu okunmamis ungelesen blink blinking flash flashing');
/** Or what it carries, for a style to show: `data-unread="2"`. */
const CARRIED = ['data-unread', 'data-unread-count', 'data-unread-messages'];
const NEWS_SAID = /messag|mensa[jg]|nachricht|bericht|сообщ|unread|non lu|непрочит/i;
const NEWS_SIGN = /[✉📩📧💬🔔]/u;
/** The row of somebody says no more than that, and a tab with their name. */
const LONGEST_ROW = 240;
const LONGEST_NAME = 40;
/** So many rows beside it are looked at. */
const MOST_BESIDE = 20;

/** What a row is called that is no more than an invitation. */
const INVITES = wordSet('invite invitation invited request demande solicitud anfrage richiesta pending');

/** Whether a text begins with a sign that something is new. */
export function beginsWithNews(text: string): boolean {
  return NEWS_SIGN.test(text.slice(0, 2));
}

/** Whether a row is called an invitation. */
export function isInvitation(row: Element): boolean {
  return hasAny(namesOf(row), INVITES);
}

/** Whether what came to the row of somebody says that something is new, and no age or distance. */
export function isNews(element: Element, row: Element): boolean {
  if (element === row && isMarked(row)) return true;
  for (let at: Element | null = element, step = 0; at && step < 2 && isOnlySigns(at); at = above(at), step++)
    if (hasAny(namesOf(at), NEWS) || isSignOfNews(at)) return true;
  // Rows may be written over in place: the sign stood there, and the name came.
  const holder = natives().parent(row);
  if (!hasSignOfNews(row) || !holder) return false;
  const others = childrenOf(holder)
    .slice(0, MOST_BESIDE)
    .filter((one) => one !== row);
  return others.filter(hasSignOfNews).length <= others.length / 2;
}

/** Whether an element says by itself that something is new, to somebody who comes only now. */
export function isMarkOfNews(element: Element): boolean {
  const text = natives().rawText(element);
  if (isLongerThan(text, LONGEST_ROW)) return false;
  const names = namesOf(element);
  // What is called unread may say that nothing is.
  if (isMarked(element)) return !(isCount(text) && !countsAny(text));
  if (isOnlySigns(element))
    return (/[1-9]/.test(textOf(element)) && hasAny(names, NEWS)) || isSignOfNews(element);
  return !isLongerThan(text, LONGEST_NAME) && NEWS_SIGN.test(textOf(element));
}

/** Whether an element is called unread, or carries how much of it is. */
function isMarked(element: Element): boolean {
  const carried = CARRIED.map((name) => natives().attribute(element, name) ?? '');
  return hasAny(namesOf(element), MARKED) || carried.some((many) => /^(?:true|[1-9]\d{0,3})$/.test(many));
}

function hasSignOfNews(row: Element): boolean {
  return natives()
    .all(row, '*')
    .some((one) => isOnlySigns(one) && (isSignOfNews(one) || isCalledNews(one)));
}

/** A number that the page calls one of messages, or of news, or a picture that it calls unread: beside fewer than half of the rows it is no age. */
function isCalledNews(sign: Element): boolean {
  const says = textOf(sign);
  return says === ''
    ? hasAny(namesOf(sign), MARKED) && isDrawn(sign)
    : countsAny(says) && hasAny(namesOf(sign), NEWS);
}

/** By what is drawn, by what a picture says to those who do not see it, or by what "!" is called. */
function isSignOfNews(sign: Element): boolean {
  const { attribute, rawText } = natives();
  if (rawText(sign).trim() === '!' && hasAny(namesOf(sign), NEWS)) return true;
  const says = ['alt', 'title', 'aria-label'].map((name) => attribute(sign, name));
  return NEWS_SIGN.test(textOf(sign)) || NEWS_SAID.test(says.join());
}
