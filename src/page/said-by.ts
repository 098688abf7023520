import type { From, MessageObservation } from '../engine/observation.ts';
import type { Conversation } from './conversation.ts';
import type { Line } from './layout.ts';
import { nameKey, type Own } from './own.ts';
import { bareName } from './person.ts';
import { isPronoun, sideByName } from './you.ts';

export interface MessageSighting {
  readonly observation: MessageObservation;
  readonly element: Element | null;
}

/** Hears in some lines, before they are told, whether the reader speaks under a name in this conversation, and not as "you". */
export function hearReader(conversation: Conversation, lines: readonly Line[], own: Own): void {
  for (const { author, side } of lines) {
    if (!author || isPronoun(author)) continue;
    if (own.isNamed(author)) conversation.readerSpokeAs = 'themselves';
    else if (side === 'mine') conversation.readerSpokeAs ??= 'somebody';
  }
}

/** A line as it is told: with who said it, and where. */
export function tellLine(conversation: Conversation, line: Line, own: Own, now: number): MessageSighting {
  const { name } = conversation;
  const from = fromOf(conversation, line, own, now);
  const where = conversation.where ?? (conversation.answersToName ? 'private' : undefined);
  if (from === 'me') conversation.mayRename(line, now);
  const other = where === 'private' && from === 'them' ? name : undefined;
  // "Agathe" and "Stranger" are whom the conversation is with.
  const isOther = isFirstOf(line.author, other) || sideByName(line.author) === 'theirs';
  const author = line.author && !(other && isOther) ? line.author : other;
  const observation: MessageObservation = {
    kind: 'message',
    text: line.text,
    from,
    ...(author && { author }),
    conversation: conversation.id,
    ...(where && { where }),
  };
  return { observation, element: line.element };
}

function fromOf(conversation: Conversation, { text, author, side }: Line, own: Own, now: number): From {
  const written = own.takeWritten(text, now);
  const named =
    author && conversation.name && conversation.where !== 'room' && sameName(author, conversation.name);
  if (named && side !== 'mine') conversation.answersToName = true;
  if (side === 'mine' && written) own.isCalled(author);
  const isOwn = author === undefined ? undefined : own.isNamed(author);
  if (author && conversation.isTurned && !written) return 'unknown';
  // "You" is somebody's pseudonym where the reader has another name, or where the conversation is with them.
  const isWithThem = author && conversation.name && nameKey(author) === nameKey(bareName(conversation.name));
  const isAnybody = isPronoun(author) && (conversation.readerSpokeAs || (named && isWithThem));
  if (isAnybody && !written) return 'unknown';
  // Called as others' messages are, and by the reader's name, or by one that is not whom it is with: the page is at odds with itself.
  const isOfTwo = conversation.where === 'private' && conversation.answersToName;
  const namesReader = conversation.namesReader && conversation.readerSpokeAs === 'themselves';
  const isTheirs = side === 'theirs' && !namesReader && !named && !written;
  if (isTheirs && author && (isOwn ?? isOfTwo)) return 'unknown';
  // Who is named says more than where it stands: others may stand on that side, too.
  if (side && !(namesReader && author)) return side === 'mine' ? 'me' : 'them';
  if (!author && conversation.isUnasked) return written ? 'me' : 'them';
  if (isOwn !== undefined) return isOwn ? 'me' : 'them';
  if (named) return 'them';
  if (written) {
    own.isCalled(author);
    return 'me';
  }
  if (author && conversation.where === 'private' && conversation.answersToName) return 'me';
  return 'unknown';
}

/** Whether somebody is called by the first of their names alone: "Agathe" is Agathe Morin, where they speak with her. */
function isFirstOf(author: string | undefined, called: string | undefined): boolean {
  if (!author || !called || !isBegunBy(bareName(called), author)) return false;
  // "Léa (Renard Bleu)" is two names of hers, and "Léa en ligne" is none.
  const more = bareName(called)
    .slice(author.length + 1)
    .split(' ');
  return more.every((word) => /^\p{Lu}/u.test(word));
}

function sameName(author: string, called: string): boolean {
  const title = bareName(called);
  return nameKey(author) === nameKey(title) || isBegunBy(title, author);
}

function isBegunBy(title: string, author: string): boolean {
  return title.toLocaleLowerCase().startsWith(`${author.toLocaleLowerCase()} `);
}
