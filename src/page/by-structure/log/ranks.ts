/** What stands on a name, and is none of it: "Lv. 12", "VIP", "BOT", an age. */
import { natives } from '../../natives.ts';
import { isElement } from '../../visible.ts';
import { makeOf } from '../parts/hints.ts';
import { isStamp } from '../parts/stamps.ts';
import { ABSENT_WORDS, PRESENT_WORDS } from '../parts/words.ts';
import type { Piece } from './pieces.ts';

/** So much a name and its rank say at most. */
const LONGEST = 60;

const RANK = new RegExp(
  String.raw`^(?:${PRESENT_WORDS}|${ABSENT_WORDS}|\d{1,3}|(?:le?ve?l?|niv(?:eau|el)?|n[ií]vel|livello|stufe|ran[gk]|ур(?:овень)?)\.? ?\d{1,4}|admin\p{L}*|mod|mod[ée]ra\p{L}*|модератор|vip|bot|op|staff|owner|host|private?|privée?|en privé|whisper|privat|privad[oa]|privat[oa]|приватно|özel)$`,
  'iu',
);

const ON_NAMES = new Set(['span', 'small', 'sup', 'img']);

/** The country that a flag is of. */
const A_FLAG = /^\p{Lu}{2,3}$/u;

/** Whether a text says what somebody is, how far they came, how old they are, whether they are there, or that a line is for one alone: it names nobody where names stand. */
export function isRank(text: string): boolean {
  return RANK.test(text);
}

/**
 * Whether a part of what holds a name is a rank: by its words, or by standing right at the name, with no space, as no word of a name
 * does that begins so.
 */
export function isRankOn(part: Element): boolean {
  const dom = natives();
  const holder = ON_NAMES.has(dom.tag(part)) ? dom.parent(part) : null;
  if (!holder || !isElement(holder) || dom.rawText(holder).length > LONGEST) return false;
  let words = '';
  let before = '';
  for (let node = dom.firstChild(holder); node; node = dom.next(node)) {
    if (node === part) before = words;
    else if (dom.type(node) === 3) words += dom.data(node);
  }
  const text = (dom.attribute(part, 'alt') ?? dom.rawText(part)).trim();
  if (!/[\p{L}\p{N}]/u.test(words) || !text) return false;
  return (
    isRank(text) ||
    !/[\p{L}\p{N}]/u.test(text) ||
    (/[\p{L}\p{N}]$/u.test(before) && /^(?:\p{Lu}|\d)/u.test(text))
  );
}

/** A word of many that are set alike: "3" of "3 cats". */
function isOneOfAlike(element: Element): boolean {
  const { after, attribute, before } = natives();
  const lookOf = (one: Element) => `${makeOf(one)} ${attribute(one, 'style')}`;
  return [before(element), after(element)].some((one) => one !== null && lookOf(one) === lookOf(element));
}

/**
 * The kinds of piece that say ranks and nothing else, beside more in their rows. "Admin", of whom there is one, may be called so, where
 * nobody else is named beside what is said.
 */
export function rankKinds(rows: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const kinds = new Map<string, { texts: Set<string>; rows: number; named: number }>();
  const none = new Set<string>();
  for (const row of rows) {
    const said = row.filter(({ text, isQuoted, isInitials }) => !isStamp(text) && !isQuoted && !isInitials);
    for (const { kind, text, element } of row) {
      const isFlag = natives().tag(element) === 'img' && A_FLAG.test(text);
      if (row.length < 2 || !(isFlag || isRank(text)) || isOneOfAlike(element)) none.add(kind);
      else {
        const one = kinds.get(kind) ?? { texts: new Set(), rows: 0, named: 0 };
        kinds.set(kind, one);
        one.texts.add(text);
        one.rows++;
        if (said.filter((other) => other.element !== element).length > 1) one.named++;
      }
    }
  }
  return new Set(
    [...kinds].flatMap(([kind, { texts, rows: many, named }]) => {
      const isOfSeveral = texts.size > 1 || /\d/.test([...texts].join());
      return !none.has(kind) && many > 1 && (isOfSeveral || named >= many / 2) ? [kind] : [];
    }),
  );
}

/**
 * What is set before or behind several names in a part of its own, made otherwise than the names that stand alone: "VIP", a sign, a role.
 * @param names the elements that names stand in
 */
export function ranksInNames(names: readonly Element[]): ReadonlySet<string> {
  const dom = natives();
  const leavesOf = (name: Element) =>
    dom.all(name, '*').filter((part) => dom.childCount(part) === 0 && /\S/.test(dom.rawText(part)));
  const all = names.map(leavesOf);
  const alone = new Set(all.flatMap(([one, next]) => (one && !next ? [makeOf(one)] : [])));
  const besides = new Map<string, Set<string>>();
  for (const [one, other] of all.filter(({ length }) => length === 2) as [Element, Element][])
    for (const [part, rest] of [[one, other] as const, [other, one] as const])
      if (!alone.has(makeOf(part)) && alone.has(makeOf(rest))) {
        const text = dom.rawText(part).trim();
        besides.set(text, (besides.get(text) ?? new Set()).add(dom.rawText(rest).trim()));
      }
  return new Set([...besides].flatMap(([text, rests]) => (rests.size > 1 ? [text] : [])));
}
