/** The first letters of a name, shown for the picture of somebody who has none. */
import { ME_NAMES } from '../../you.ts';

/** What the label of a picture says around the name of whom it shows. */
export const PICTURE_OF =
  /^(?:(?:avatar|photo(?: de profil)?|picture|image|foto(?: del? (?:perfil|profilo))?|(?:profil)?bild|profielfoto|profile (?:picture|photo)|profile?|perfil|profilo|profiel) (?:of|de|d['’]|von|di|van) ?)|^(?:profile?|avatar|photo|picture|image) ?: (?=\S)|(?:['’]s (?:avatar|photo|picture))$/i;

/** "PO" before "Papa Ours", "M" before "Marc41". */
export function isInitials(text: string, name: string | undefined): boolean {
  if (name && SMALL_INITIALS.test(text)) return isBeginning(text, name);
  if (name && isOfLastWord(text, name)) return true;
  if (A_SIGN.test(text)) return name !== undefined && name !== text && name.startsWith(text);
  if (
    !name ||
    text.length > MOST_INITIALS ||
    text.length >= name.length ||
    !/^(?:[\p{Lu}\p{N}]+|\p{L})$/u.test(text)
  )
    return false;
  const [first = '', ...others] = [...text.toLocaleLowerCase()];
  const said = name.toLocaleLowerCase();
  // "A" for "18-25 ans", where digits make no picture.
  if (![/^[^\p{L}\p{N}]+/u, /^\P{L}+/u].some((before) => said.replace(before, '').startsWith(first)))
    return false;
  let at = 0;
  for (const letter of others) {
    at = said.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The picture of somebody who has none; a name has more letters. */
export const SHORT_INITIALS = /^\p{Lu}{1,2}$/u;

/** "M" before "You": the first letter of a name that the page does not write. */
export function isLetterOfReader(text: string, name: string): boolean {
  return SHORT_INITIALS.test(text) && ME_NAMES.has(name.toLocaleLowerCase());
}

export const MOST_INITIALS = 3;
/** Style sheets make large letters of small ones; some pages show a name's first two as they are. */
const SMALL_INITIALS = /^\p{L}\p{Ll}$/u;

/** "~" before "~luna~". */
const A_SIGN = /^[^\p{L}\p{N}]$/u;

const WORDS_OF_NAME = /^\p{Lu}\S*(?:\s\p{Lu}\S*){1,2}$/u;

/** "V" before "Hà Vy": where names begin with that of the family, people are called by the last word. */
function isOfLastWord(text: string, name: string): boolean {
  return /^\p{Lu}$/u.test(text) && WORDS_OF_NAME.test(name) && name.split(/\s/).at(-1)?.[0] === text;
}

/** "ch" or "Ch" before "Chloé": as much of a name as may be shown for it, and no word that a sentence begins with. */
function isBeginning(text: string, name: string): boolean {
  const isOneName = !/\s/.test(name) || WORDS_OF_NAME.test(name);
  return name.length > 2 && isOneName && name.toLocaleLowerCase().startsWith(text.toLocaleLowerCase());
}

/** "Kari" before "Karim", "xXLe" before "xX_Leo", "dan" before "dan": as much as there was room for. */
export function isCutName(text: string, name: string): boolean {
  if (text === name) return CUT.test(text);
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > MOST_CUT && NAME.test(name) && letters.slice(0, MOST_CUT) === text;
}

const MOST_CUT = 4;
const CUT = new RegExp(String.raw`^[\p{L}\p{N}]{1,${MOST_CUT}}$`, 'u');
const NAME = /^\S{1,24}(?: \S{1,12})?$/u;

/** "thomasb" for "Thomas B.", "@leo_x", "leo:example.org": what one signs in as says no more than the name. */
export function isLogin(text: string, name: string | undefined): boolean {
  const login = text.replace(AT_SERVER, '');
  return name !== undefined && LOGIN.test(login) && plainly(login) === plainly(name);
}

const AT_SERVER = /:[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}$/i;

/** "Karim:" is who said what follows. */
const LOGIN = /^@?[\p{L}\p{N}._-]+$/u;

/** A name without what is neither letter nor digit, in small letters. */
export function plainly(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** "lea@chat.example.org": where somebody is written to; rooms have such addresses, too, at hosts that are called as they are. */
export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

const ADDRESS =
  /^[\p{L}\p{N}._%+-]+@(?!(?:conference|muc|rooms?|groups?|chatrooms?|salons?)\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/iu;

/** Where the name stands whose first letters a row begins with, though something else stands between: "JT", "Website", "Jo Tanaka"; else nowhere. */
export function letteredAt(texts: readonly string[]): number | undefined {
  const [letters = '', next = ''] = texts;
  if (!/^\p{Lu}[\p{Lu}\d]$/u.test(letters) || isInitials(letters, next)) return undefined;
  const at = texts.slice(0, LOOKED_AT).findIndex((text, place) => place > 1 && firstsOf(text) === letters);
  return at < 0 ? undefined : at;
}

const LOOKED_AT = 4;

function firstsOf(name: string): string {
  const [first = '', ...others] = name.split(' ');
  return `${first[0] ?? ''}${others.at(-1)?.[0] ?? ''}`.toLocaleUpperCase();
}
