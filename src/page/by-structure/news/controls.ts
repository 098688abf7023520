/** What can be clicked in a box, and what it says: in words, to those who point at it, or by what it is called. */
import { natives } from '../../natives.ts';
import { above, allIn, Scope } from '../../scope.ts';
import { visibleText } from '../../text.ts';
import { isHead } from '../parts/asks.ts';
import { cellsIn } from '../parts/cells.ts';
import { isPointedAt } from '../parts/chosen.ts';
import { DEEDS } from '../parts/deeds.ts';
import { namesOf, splitWords } from '../parts/hints.ts';
import { ACCEPTS, ANSWERS, CLOSES, REFUSES } from '../parts/words.ts';

export const CONTROLS =
  'button, input[type=button], input[type=submit], input[type=image], [role=button], [role=menuitem], a, [onclick]';
/** What may be clicked though nothing but its name and the pointer tells so: `<div class="icon-accept">`, `<div class="btn">`. */
const CALLED =
  ':is([class*="accept" i], [class*="approve" i], [class*="admit" i], [class*="deny" i], [class*="decline" i], [class*="reject" i], [class*="refus" i], [class*="btn" i], [class*="button" i])';
/** What a picture is called, or is, and what it says so. */
const SAID_BY_PICTURES = saying([
  ['accept', 'accept approve approved admit check checkmark tick ✓ ✔ ✅ 👍'],
  ['deny', 'deny decline reject refuse refuser ignore times xmark cross ✗ ✘ ✕ ✖ ❌ 👎'],
]);
/** The words that a font of pictures shows as such, where they say something else by themselves. */
const SAID_BY_FONT = saying([
  ['accept', 'done done_all how_to_reg person_add thumb_up'],
  ['deny', 'block cancel person_remove thumb_down'],
]);
const OF_FONT = '[class*="material" i], [class*="icon" i], [class*="symbol" i]';
const LONGEST_LABEL = 24;
/** "Accept the message request from Karim" begins with what it does: so many letters are a word and no "si". */
const LONGEST_SENTENCE = 96;
const LEAST_LETTERS = 4;
/** "Click to accept the request of Karim" says so before. */
const CLICK_TO =
  /^(?:cliqu(?:er|ez?)(?: ici)? pour|(?:click|tap|press)(?: here)? to|(?:haz|haga) clic(?: aquí)? para|pulsa para|clique(?: aqui)? para|fai clic(?: qui)? per|clicca(?: qui)? per|klik(?: hier)? om te|hier klicken,? um|klicken(?: sie)?(?: hier)?,? um|(?:kliknij|naciśnij)(?: tutaj)?,? (?:aby|by|żeby)|нажмите(?: здесь)?,? чтобы) /iu;
/** A button says one thing, beside an icon; a link with more is a row of a list. */
const MOST_ON_BUTTON = 2;
/** "Add a contact", "leave a message" is what the reader may do, and answers nobody. */
const ADDS = /^(?:ajouter|laisser|laisse) (?:une?|des|de nouve\p{L}+) /iu;

function saying(said: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map(said.flatMap(([word, names]) => names.split(' ').map((name) => [name, word] as const)));
}

/** All that can be clicked on a page, or in a box. */
export function controlsIn(within: Scope | Element): Element[] {
  return (within instanceof Scope ? within.all(`${CONTROLS}, ${CALLED}`) : allIn(within)).filter(isControl);
}

export function isControl(element: Element): boolean {
  const { matches } = natives();
  return matches(element, CONTROLS) || (matches(element, CALLED) && isToClick(element));
}

function isToClick(element: Element): boolean {
  const dom = natives();
  const holder = above(element);
  return (
    isShort(element) &&
    dom.first(element, CONTROLS) === null &&
    dom.closest(element, CONTROLS) === null &&
    // What is written on it is a part of it.
    !(holder && dom.matches(holder, CALLED) && isShort(holder)) &&
    isPointedAt(element)
  );
}

function isShort(element: Element): boolean {
  return natives().rawText(element).trim().length <= LONGEST_LABEL;
}

export function labelOf(control: Element): string {
  const dom = natives();
  const written = () => dom.attribute(control, 'value') ?? dom.attribute(control, 'alt') ?? '';
  const own = dom.tag(control) === 'input' ? written() : visibleText(control);
  // A sign says less than what a pointer is told of it.
  if (/\p{L}/u.test(own) && !isOfFont(control, own)) return own;
  const told = dom.attribute(control, 'aria-label') ?? dom.attribute(control, 'title');
  return told ?? pictured(control, own || dom.rawText(control).trim());
}

/** Whether all that is written on a button is the word that a font shows as a picture. */
function isOfFont(control: Element, word: string): boolean {
  const { all, matches, rawText } = natives();
  return (
    /^[a-z_]+$/.test(word) &&
    [control, ...all(control, OF_FONT)].some((one) => matches(one, OF_FONT) && rawText(one).trim() === word)
  );
}

/** What is said by a picture without a word, or by the one on a button. */
function pictured(control: Element, sign: string): string {
  for (const one of [control, ...natives().all(control, '*')])
    for (const name of namesOf(one)) {
      const said = SAID_BY_PICTURES.get(name);
      if (said) return said;
    }
  return SAID_BY_PICTURES.get(sign.replace('\uFE0F', '')) ?? SAID_BY_FONT.get(sign) ?? sign;
}

export function says(control: Element, words: ReadonlySet<string>): boolean {
  const label = withoutBrackets(labelOf(control));
  if (label.length > LONGEST_SENTENCE || cellsIn(control).length > MOST_ON_BUTTON) return false;
  if (ADDS.test(label)) return false;
  const deed = deedIn(label);
  if (label.length > LONGEST_LABEL) return deed.length >= LEAST_LETTERS && words.has(deed);
  return words.has(label.toLocaleLowerCase()) || splitWords(label).some((word) => words.has(word));
}

/** Whether a button refuses, by what is written on it, or by what a pointer is told in a sentence: "Remove", to decline a request. */
export function refuses(control: Element): boolean {
  if (says(control, REFUSES)) return true;
  const told = withoutBrackets(natives().attribute(control, 'title') ?? '');
  const isSentence = told.length > LONGEST_LABEL && told.length <= LONGEST_SENTENCE;
  return isSentence && CLICK_TO.test(told) && REFUSES.has(deedIn(told));
}

/** "Click to accept the request from Karim (address: …)": what stands in brackets behind says whose it is. */
function withoutBrackets(label: string): string {
  return label.length > LONGEST_LABEL ? label.replace(/\s\([^()]*\)$/, '') : label;
}

/** What a button does that says it in a sentence: its first word, once one is told to click, or its last where that says what it is for. */
function deedIn(label: string): string {
  const [, prefix = '', verb] = VERB_LAST.exec(label) ?? [];
  return verb ? `${prefix}${verb}`.toLocaleLowerCase() : (splitWords(label.replace(CLICK_TO, ''))[0] ?? '');
}

/** "…um die Anfrage von Karim zu akzeptieren", "abzulehnen", "om het verzoek van Karim te weigeren" */
const VERB_LAST = /\s(?:(?:zu|te)\s|(ab|an|auf|aus|ein|hinzu|zu)zu)(\p{Ll}{4,})\.?$/u;

/** Whether two say the same, be it of different people. */
export function saySame(one: Element, other: Element): boolean {
  const [label, beside] = [labelOf(one), labelOf(other)];
  if (label === beside) return true;
  const isLong = Math.min(label.length, beside.length) > LONGEST_LABEL;
  return isLong && deedIn(label) === deedIn(beside);
}

/** "Voulez-vous supprimer": so many words tell what. */
const WANTED =
  /^(?:voulez|veux|souhaitez|do you|would you|möchten|möchtest|wollen|willst|quiere|desea|vuoi|vuole)/i;
const MOST_BEFORE = 5;
const IS_SURE = /(?<!\p{L})(?:sure|sûre?|vraiment|really|sicher|wirklich|segur[oa]|sicur[oa])(?!\p{L})/iu;

/** Whether a box asks what the reader is about to do: "Block Karim?" over "Block" and "Cancel". */
export function doesReader(said: readonly string[], controls: readonly Element[]): boolean {
  const firstOf = (text: string) => splitWords(text)[0] ?? '';
  // The name in a question may stand in a part of its own.
  const [question] = /^[^?.!]+\?/.exec(said.filter((text) => !isHead(text)).join(' ')) ?? [];
  if (controls.some((one) => says(one, ACCEPTS))) return question !== undefined && isDeed(question);
  const done = new Set(controls.map((one) => firstOf(labelOf(one))).filter(Boolean));
  return said.some((text) => done.has(firstOf(text)));
}

/** Whether a question is what the reader wants to do, and nothing that may be accepted. */
function isDeed(question: string): boolean {
  if (IS_SURE.test(question)) return true;
  const said = splitWords(question);
  const done = WANTED.test(question)
    ? said.slice(0, MOST_BEFORE).filter((word) => word.length >= LEAST_LETTERS)
    : said.slice(0, 1);
  return done.some((word) => REFUSES.has(word) || DEEDS.has(word)) && !said.some((word) => ACCEPTS.has(word));
}

const ANSWERING = [ACCEPTS, ANSWERS, CLOSES, REFUSES];

/** Whether there are several ways to do something in a box that answer nobody: what may be done with somebody is on their card. */
export function hasWays(box: Element): boolean {
  const ways = controlsIn(box).filter(
    (one) => /\p{L}/u.test(labelOf(one)) && !ANSWERING.some((words) => says(one, words)),
  );
  return ways.length > 1;
}
