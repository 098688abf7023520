import type { PromptObservation } from '../../engine/observation.ts';
import type { Row } from '../layout.ts';
import { natives } from '../natives.ts';
import { nameKey } from '../own.ts';
import { above, allIn, holds, type Scope } from '../scope.ts';
import { tidy, visibleText, visibleTextBut } from '../text.ts';
import { isVisible } from '../visible.ts';
import { isName } from './alike.ts';
import { cellsIn, isSex, toldBy } from './cells.ts';
import { isAmongThose } from './for-ears.ts';
import { splitWords } from './hints.ts';
import { ACCEPTS, ANSWERS, CLOSES, REFUSES } from './words.ts';

const CONTROLS = 'button, input[type=button], input[type=submit], [role=button], a, [onclick]';
/** What comes up by itself. */
const COMES_UP =
  '[role=alert], [role=alertdialog], [role=status], [class*="toast" i], [class*="growl" i], [class*="snack" i]';
const NOTICES = `${COMES_UP}, [class*="notif" i], a, blink, marquee`;
/** What a word that closes can be about. Not all that is called `notif`: whole pages are "notified". */
const BOXES = `${COMES_UP}, dialog, [role=dialog], [class*="notification" i], [class*="popup" i], [class*="request" i], [class*="invit" i]`;
const LONGEST_LABEL = 24;
const LONGEST_BOX = 300;
/** How far around its buttons a request is looked for, in elements. */
const HIGHEST = 6;

const OTHER = /cookie|consent|rgpd|gdpr|traceurs|newsletter|partenaires|partners/i;
/** What a request is about, where the name alone does not show that it is one. */
const ABOUT =
  /parl|discut|di[as]log|t?chat|messag|\bmp\b|\bpm\b|priv|invit|amie?s?\b|friend|demand|request|talk|contact|appel|call|cam\b|salon|room|habl|sprech|schreib|whisper|chuchot|flüster|susurr|amig|freund|bavard|papot/i;

const NAME = String.raw`([^\s,.:;!?()"«»]{1,30}(?: [^\s,.:;!?()"«»]{1,20}){0,2}?)`;
const WANTS = new RegExp(
  String.raw`^${NAME}(?:\s*[(,]\s*([^()]{1,40}?)[),]\s*|\s+)(?:veut|souhaite|voudrait|aimerait|désire|vous |te |t['’]|propose|demande|invite|envoie|essaie|cherche|would|wants?|has |is |invites?|sent|sends|requests?|asks?|quiere|desea|te ha|te |no está|n['’]est pas|ist nicht|möchte|hat |schreibt|vuole|ti |wil |quer )`,
  'iu',
);
const COMES_FROM = new RegExp(
  String.raw`(?:messages?|mp|pm|demande|invitation|request|appel|call|chat|mensaje|nachricht|anfrage|solicitud|richiesta)(?:\s+\S+){0,2}?\s+(?:de|d['’]|from|by|von|di|da)\s*${NAME}\s*(?:[:.,!(]|$)`,
  'iu',
);
const MESSAGE_CAME =
  /(envoy\S+ un (nouveau )?(message|mp)|sent you a|new message|nouveau (message|mp)|t['’]a écrit|vous a écrit|te ha (enviado|escrito)|hat dir geschrieben|neue nachricht|nuevo mensaje|nuovo messaggio)/i;
/** What heads such a box, and names nobody. */
const HEADS =
  /^(?:(?:an?|the|un|une|le|la|les|el|ein|eine|una|your|votre|ton|ta|tu) )?(?:friend|chat|private|direct|message|new|incoming|pending|request|invitation|demande|nouveau|nouvelle|nueva?|neue[rs]?|anfrage|nachricht|solicitud|mensaje|someone|somebody|quelqu['’]un|alguien|jemand)(?!\p{L}|\d)/iu;

type Prompt = Omit<PromptObservation, 'kind'>;

/** Small boxes in which somebody asks for a private conversation: with a way to accept and one to refuse, or a notice. */
export function findRequests(
  scope: Scope,
  knows: (name: number) => boolean,
  isTaken: (element: Element) => boolean = () => false,
): Row<Prompt>[] {
  const boxes = new Map<Element, Prompt>();
  for (const button of scope.all(CONTROLS)) {
    const accepts = says(button, ACCEPTS);
    if (!(accepts || says(button, ANSWERS)) || !isVisible(button)) continue;
    const found = boxAround(button, accepts, knows);
    if (found) boxes.set(found.box, found.prompt);
  }
  for (const notice of scope.all(NOTICES)) {
    if (natives().rawText(notice).length > LONGEST_BOX * 4 || !MESSAGE_CAME.test(natives().rawText(notice)))
      continue;
    if (boxes.has(notice) || !isVisible(notice) || isAmongThose(notice) || isTaken(notice)) continue;
    const text = visibleText(notice);
    if (text.length > LONGEST_BOX) continue;
    const prompt = promptIn(notice, true, knows);
    if (prompt) boxes.set(notice, prompt);
  }
  const outer = [...boxes].filter(
    ([box]) => ![...boxes.keys()].some((other) => other !== box && holds(other, box)),
  );
  return outer.map(([element, prompt]) => ({ element, read: () => prompt }));
}

/** Whether somebody can be accepted and refused here. */
export function isRequest(row: Element, parts: readonly Element[]): boolean {
  const controls = parts.filter((part) => part !== row && natives().matches(part, CONTROLS));
  return controls.some((one) => says(one, ACCEPTS)) && controls.some((one) => says(one, REFUSES));
}

function boxAround(
  button: Element,
  accepts: boolean,
  knows: (name: number) => boolean,
): { box: Element; prompt: Prompt } | undefined {
  const dom = natives();
  let refuses = false;
  for (let element = above(button), step = 0; element && step < HIGHEST; element = above(element), step++) {
    if (dom.rawText(element).length > LONGEST_BOX * 4 || visibleText(element).length > LONGEST_BOX)
      return undefined;
    refuses ||= controlsIn(element).some((other) => other !== button && refusesBy(other, element));
    const prompt = refuses ? promptIn(element, accepts, knows) : undefined;
    if (prompt) return { box: element, prompt };
  }
  return undefined;
}

/** A word that closes refuses where there is nothing to close but the notice. */
function refusesBy(control: Element, box: Element): boolean {
  if (says(control, REFUSES)) return true;
  const notice = says(control, CLOSES) ? natives().closest(control, BOXES) : null;
  return notice !== null && (notice === box || natives().contains(box, notice));
}

function controlsIn(box: Element): Element[] {
  return allIn(box).filter((one) => natives().matches(one, CONTROLS));
}

/** @param accepts the box says that somebody may be accepted: in a list of such, the name stands alone */
function promptIn(box: Element, accepts: boolean, knows: (name: number) => boolean): Prompt | undefined {
  const dom = natives();
  const controls = new Set(controlsIn(box).filter(isAnswer));
  const text = visibleTextBut(box, (inner) => controls.has(inner));
  if (!text || OTHER.test(text)) return undefined;
  const named = inAttribute(box);
  const cells = cellsIn(box).filter(
    ({ element }) => ![...controls].some((one) => dom.contains(one, element)),
  );
  const shown = cells.map((cell) => cell.text.replace(/^[^\p{L}\p{N}_~([<]+/u, '').replace(TITLE, ''));
  const said = shown.map((one) => WANTS.exec(one)).find((one) => one !== null && !HEADS.test(one[1] ?? ''));
  const [first] = shown.filter((one) => !HEADS.test(one));
  const name =
    named ??
    shown.map(bare).find((one) => knows(nameKey(one))) ??
    marked(box) ??
    said?.[1] ??
    shown.map((one) => COMES_FROM.exec(one)?.[1]).find((one) => one !== undefined && !NOBODY.test(one)) ??
    knownIn(shown, knows) ??
    (accepts && first && isName(first) && first.split(' ').length < 4 ? bare(first) : undefined);
  if (!name || !/[\p{L}\p{N}]/u.test(name)) return undefined;
  const isKnown = named !== undefined || said !== undefined || knows(nameKey(name));
  if (!isKnown && text !== name && !ABOUT.test(text)) return undefined;
  const { age, city } = toldBeside(text, name);
  return {
    name,
    ...(age !== undefined && { age }),
    ...(city && { city }),
    ...(text !== name && { text }),
  };
}

/** What a request is for: "demande d'ami", "request for chat". */
const NOBODY =
  /^(?:amie?s?|amitié|contact|discussion|conversation|t?chat|message|dialogue|groupe?|salon|room|private?|privé|friendship|amistad|freundschaft)$/i;

/** Somebody who is on the page, named in a sentence. */
function knownIn(shown: readonly string[], knows: (name: number) => boolean): string | undefined {
  for (const text of shown) {
    const words = text.split(/[\s,.:;!?()«»"]+/).filter(Boolean);
    for (let many = MOST_WORDS; many > 0; many--)
      for (let at = 0; at + many <= words.length; at++) {
        const name = words.slice(at, at + many).join(' ');
        if (knows(nameKey(name))) return name;
      }
  }
  return undefined;
}

const MOST_WORDS = 3;
/** "El usuario Toni", "the user deano" */
const TITLE =
  /^(?:(?:the|le|la|el|der|die|l['’]) ?)?(?:user|usuari[oa]|utilisat(?:eur|rice)|membre|member|nutzer(?:in)?|benutzer(?:in)?|utente) (?=\S)/i;

/** "Karim", "Karim (33)", "Karim :" */
function bare(text: string): string {
  return tidy(text.replace(TITLE, '').replace(/\s*[([,:].*$/, ''));
}

function toldBeside(text: string, name: string): { readonly age?: number; readonly city?: string } {
  const after = text.slice(text.indexOf(name) + name.length);
  const [, inside] =
    /^\s*[(,]\s*([^()]{1,40}?)\s*(?:\)|,?\s+(?=veut|souhait|vous|te |voudr|aimer|propos|demand|invit|would|wants|has ))/i.exec(
      after,
    ) ?? [];
  return inside ? toldBy([inside]) : {};
}

function isAnswer(control: Element): boolean {
  return (
    natives().tag(control) === 'button' ||
    says(control, ACCEPTS) ||
    says(control, REFUSES) ||
    says(control, CLOSES) ||
    says(control, ANSWERS)
  );
}

function says(control: Element, words: ReadonlySet<string>): boolean {
  const dom = natives();
  const tag = dom.tag(control);
  const own = tag === 'input' ? (dom.attribute(control, 'value') ?? '') : visibleText(control);
  const label = own || (dom.attribute(control, 'aria-label') ?? dom.attribute(control, 'title') ?? '');
  if (label.length > LONGEST_LABEL) return false;
  return words.has(label.toLocaleLowerCase()) || splitWords(label).some((word) => words.has(word));
}

function inAttribute(box: Element): string | undefined {
  const dom = natives();
  for (const attribute of ['data-username', 'data-nick', 'data-name']) {
    const holder = dom.attribute(box, attribute) === null ? dom.first(box, `[${attribute}]`) : box;
    const name = tidy((holder && dom.attribute(holder, attribute)) ?? '');
    if (isName(name)) return name;
  }
  return undefined;
}

/** What the page marks as a name, by what it is called or in bold. */
function marked(box: Element): string | undefined {
  const parts = natives().all(
    box,
    '[class*="nick" i], [class*="name" i], [class*="pseudo" i], [class*="user" i], [class*="who" i], b, strong, font',
  );
  for (const part of parts) {
    if (natives().closest(part, 'button')) continue;
    const name = bare(visibleText(part, 'button'));
    if (isName(name) && name.split(' ').length <= 4 && !isSex(name) && !HEADS.test(name)) return name;
  }
  return undefined;
}
