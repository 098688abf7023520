/** Which rows of a list are of many, where the people who made the page call those so: `group_12` beside `user_7`. */
import { natives } from '../../natives.ts';
import { tidy } from '../../text.ts';
import type { Cell } from '../parts/cells.ts';
import { whoIn } from './inbox.ts';

/** What the name of a row begins with, before what tells it from the others. */
const OF_MANY = /^(?:group|room|channel|muc)[_:-]/i;
const ANY = /\S/;
const NAMED_BY = ['id', 'data-id', 'data-key', 'data-conversation-id'];
/** A row may be wrapped in so many layers. */
const LAYERS = 4;
/** One alone may be called so for another reason. */
const LEAST = 2;

/** What a label says of a row before its name: "Group chat Harbour choir" beside "Chat Aiko". */
const LABELLED_MANY =
  /(?<!\p{L})(?:group|groupe|grupo|gruppen?|gruppo|groep|grupa|группа|channel|canal|kanal|canale|kanaal|kanał|канал)(?!\p{L})/iu;

interface Named {
  readonly row: Element;
  readonly shown: readonly Cell[];
}

/** The rows of many among others, where all are called something, or labelled with their names, and some of them so. */
export function calledManyAmong<One extends Named>(rows: readonly One[]): readonly One[] | undefined {
  const labelled = labelledMany(rows);
  if (labelled.length > 0) return labelled;
  const many = rows.filter(({ row }) => isCalled(row, OF_MANY));
  const isMixed = many.length >= LEAST && many.length < rows.length;
  return isMixed && rows.every(({ row }) => isCalled(row, ANY)) ? many : undefined;
}

/** What somebody is called stands behind what the page says of the row: it says nothing of that itself. */
function labelledMany<One extends Named>(rows: readonly One[]): readonly One[] {
  const before = rows.map(({ row, shown }) => {
    const label = tidy(natives().attribute(row, 'aria-label') ?? '');
    return label.slice(0, Math.max(0, label.lastIndexOf(whoIn(shown))));
  });
  const many = rows.filter((_, at) => LABELLED_MANY.test(before[at] ?? ''));
  return many.length < rows.length && before.every((text) => text) ? many : [];
}

/** Whether a row, or what it holds and begins with, is called so. */
function isCalled(row: Element, what: RegExp): boolean {
  const { attribute, firstElement } = natives();
  let at: Element | null = row;
  for (let step = 0; at && step < LAYERS; step++, at = firstElement(at))
    for (const by of NAMED_BY) if (what.test(attribute(at, by) ?? '')) return true;
  return false;
}
