/** What is said to the reader alone, in the midst of what is said to all. */
import type { Line, Tab } from '../../layout.ts';
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { linesIn, visibleText } from '../../text.ts';
import { isHead, marked, whoWrote } from '../parts/asks.ts';
import { withoutSigns } from '../parts/name-on.ts';
import { addressedTo } from './addressee.ts';

const WORD = String.raw`(?:priv[ée]e?|privat|private|privado|privato|mp|pm|dm|whisper(?:s|ed)?|chuchot\p{L}*|murmure|flüstert?|susurra|à vous|to you|an dich)`;
/** "Karim (privé)", "lea whispers to you", "Kalle flüstert dir zu" */
const WHISPERED = new RegExp(
  String.raw`^(.{1,40}?)(?:\s*[([]\s*${WORD}\s*[)\]]?|\s+(?:(?:vous|te|t['’]) ?)?(?:chuchote|murmure|whisper(?:s|ed)|flüstert|fluistert|susurra|sussurra)(?:\s+(?:to you|dir(?: zu)?|zu dir|tegen (?:jou|je|u)))?)$`,
  'iu',
);
/** "[Karim an mich] - hallo", "Karim whispers: hello", of which the author was taken already: whom a line is for, and the line. */
const ADDRESSED =
  /^(?:(?:te |vous )?(?:whispers|murmure|chuchote|flüstert|fluistert|susurra|sussurra)(?: to you| dir(?: zu)?| tegen (?:jou|je|u))?\s*:\s*|[[(]?\s*(?:an|zu|für|to|for|à|pour|al?|para|→|->|=>|>{1,2})\s+([^\]):]{1,40}?)\s*[\])]\s*[-–:>»]*\s*)(?=\S)/iu;
/** "* Karim whispered: salut", in a line that the page marks as its own. */
const TOLD =
  /^[^\p{L}\p{N}_~([<]*([^:]{1,40}?\s(?:chuchote|murmure|whisper(?:s|ed)|flüstert|fluistert|susurra|sussurra)(?: (?:to you|dir(?: zu)?|zu dir|tegen (?:jou|je|u)))?)\s*:\s*(\S.*)$/iu;
/** Who says what happens, where the page has it said as a line: "ChatBot: Karim invites you to join". Talbot is somebody. */
const A_BOT =
  /(?<!\p{L})[Bb]ot$|[\p{Ll}\d]Bot$|(?:[Cc]hat|[Ss]erv|[Mm]od|[Hh]elp|[Ii]nfo|[Qq]uiz)bot$|^(?:[Ss]yst[eè]me?|[Ss]istema|[Сс]истема|[Ss]erveu?r)$/u;

/** Whether a name is that of a program. */
export function isBot(author: string): boolean {
  return A_BOT.test(author);
}

const LONGEST_NOTICE = 120;
/** So many are kept. */
const MOST_TOLD = 500;

/** Whom alone a line is for, and what it says to them. */
function addressedIn(text: string): { readonly to: string | undefined; readonly said: string } | undefined {
  const [whole, to] = ADDRESSED.exec(text) ?? [];
  return whole ? { to, said: text.slice(whole.length) } : undefined;
}

const ARROW = /^\s*(?:→|⇒|->|=>)\s*(\S+(?: \S+){0,2}?)(?=\s+\d|\s*:|$)/u;

/** "Karim → lea 20:50" over what is said. */
function turnedTo(
  author: string,
  row: Element,
): { readonly to: string | undefined; readonly said?: string } | undefined {
  if (!/→|⇒|[-=]>/.test(natives().rawText(row))) return undefined;
  const text = visibleText(row);
  const [whole, to] = text.startsWith(author) ? (ARROW.exec(text.slice(author.length)) ?? []) : [];
  return whole ? { to } : undefined;
}

/** Who whispers, where what stands for the author says so. */
function whispererIn(author: string): string | undefined {
  return WHISPERED.exec(author)?.[1];
}

/** What somebody whispers, in a line of the page's own. */
export function whisperIn(row: Element): Line | undefined {
  const [, author, text] = TOLD.exec(visibleText(row)) ?? [];
  return author && text ? { author, text, element: row } : undefined;
}

/** "* Karim …" */
export function isSigned(text: string): boolean {
  return /^[\s\d:[\]()]*[*•»→←-]/.test(text);
}

/** Who wrote to the reader elsewhere, in a line that nobody says: "* Karim vous a envoyé un message privé". */
export function announcedIn(row: Element): string | undefined {
  if (visibleText(row).length > LONGEST_NOTICE) return undefined;
  // Over the sentence a heading may stand, or a sign for who says it.
  for (const line of linesIn(row)) {
    const writer = whoWrote(withoutSigns(line), marked(row));
    if (writer || (/\p{L}/u.test(line) && !isHead(line))) return writer;
  }
  return undefined;
}

/** Of one conversation, those who wrote to the reader alone. */
export class Whispers {
  readonly #told = new Map<string, { readonly row: WeakRef<Element>; readonly asks: boolean }>();
  readonly #addressed = new Set<number>();

  /** What nobody says may tell of somebody. */
  announce(row: Element): undefined {
    const writer = announcedIn(row);
    if (writer && !isBot(writer.replace(/[^\p{L}\p{N}]+/gu, ''))) this.#tell(writer, row, true);
    return undefined;
  }

  /**
   * A line without what says that it is a whisper, which is told, or whom it is for.
   * @param isKnown whether a name is that of somebody who speaks or is listed
   */
  without(row: Element, line: Line, isKnown: (name: string) => boolean = () => false): Line {
    if (!line.author) return line;
    const open = addressedTo(row, line.text, isKnown);
    if (isBot(line.author)) this.#tell(whoWrote(open?.said ?? line.text), row, true);
    const turned = turnedTo(line.author, row);
    // An arrow to somebody may stand where nobody else reads the line; one to everybody stands where all do.
    if (open && (open.to === undefined || !(open.isPrivate || turned))) return { ...line, text: open.said };
    const addressed = open ?? addressedIn(line.text) ?? turned;
    if (addressed?.to) this.#addressed.add(nameKey(addressed.to));
    const author = whispererIn(line.author) ?? (addressed && line.author);
    if (!author) return line;
    // Whoever is written to so is the reader; what they write to others asks for nothing.
    if (!this.#addressed.has(nameKey(author))) this.#tell(author, row, false);
    return { ...line, author, ...(addressed?.said && { text: addressed.said }) };
  }

  #tell(name: string | undefined, row: Element, asks: boolean): void {
    if (name && this.#told.size < MOST_TOLD) this.#told.set(name, { row: new WeakRef(row), asks });
  }

  /** As private conversations. */
  tabs(): Tab[] {
    return [...this.#told].flatMap(([name, { row, asks }]): Tab[] => {
      const element = row.deref();
      return element ? [{ element, name, active: false, where: 'private', asks }] : [];
    });
  }
}
