import type { Said } from '../layout.ts';
import { bareName } from '../person.ts';
import { tidy } from '../text.ts';
import { ME_NAMES, THEM_NAMES } from './words.ts';

const LONGEST = 40;
const MOST_WORDS = 4;
const SAYS = /\s+(?:a dit|avez dit|dit|a écrit|écrit|said|says|wrote|writes)?\s*[:>»]*$/iu;
/** Times around a name: "Karim, 21:40", "lilou · 3 min", "(20:01) tom". */
const CLOCK = String.raw`[[(]?\d{1,2}[:h]\d{2}(?:[:.]\d{2})?(?:\s?[ap]m|\s?Uhr)?[\])]?`;
const WHEN = new RegExp(
  String.raw`^${CLOCK}[\s,|·•・–—-]*|(?:\s(?:à|at|um|alle|às|om)(?=\s))?[\s,|·•・–—-]*${CLOCK}$`,
  'giu',
);
/** What no name begins with or holds. */
const NO_NAME = /^\W*\d+\W*$|\b(now|ago|yesterday|today|hier|instant|aujourd.hui|il y a|typing|écrit)\b/i;

/** "<lea>", "lea:", "lea a dit :" and "@lea", whom IRC marks as an operator so, are lea. */
export function cleanName(name: string): string {
  const shown = tidy(name)
    .replace(WHEN, '')
    .replace(SAYS, '')
    .replace(/^[<«‹[(]\s*/, '')
    .replace(/\s*[>»›:,·•・|–—-]+\s*$/, '');
  return bareName(/[([]/.test(shown) ? shown : shown.replace(/\s*[\])]+$/, ''));
}

/** Who speaks, if a text may be no more than that. */
export function speakerIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const name = cleanName(text);
  if (!name || !/\p{L}/u.test(name) || NO_NAME.test(name)) return undefined;
  if (/[?!.…;]$/.test(name) && !/ \p{Lu}\.$|^[^\s!]+!$/u.test(name)) return undefined;
  return name.split(' ').length <= MOST_WORDS ? name : undefined;
}

/** Whose a message is, by what its author is called: "you", "stranger". */
export function sideByName(name: string | undefined): Said['side'] {
  const said = name?.toLocaleLowerCase();
  if (said && ME_NAMES.has(said)) return 'mine';
  return said && THEM_NAMES.has(said) ? 'theirs' : undefined;
}
