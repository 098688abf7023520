/**
 * How a French word sounds, roughly, so that `envoa`, `éfass` and `paran` are heard as `envoie`, `efface` and `parents`. Only for words that
 * no rule knows as they are written: two words that sound alike are then the same, which is right more often than not beside other words.
 */
import { DIGIT } from './fold.ts';

type Letters = ArrayLike<number>;

const A = 0;
const C = 2;
const D = 3;
const E = 4;
const F = 5;
const G = 6;
const H = 7;
const I = 8;
const J = 9;
const K = 10;
const M = 12;
const N = 13;
const O = 14;
const P = 15;
const Q = 16;
const R = 17;
const S = 18;
const T = 19;
const U = 20;
const W = 22;
const X = 23;
const Y = 24;
const Z = 25;

/** Sounds that no single letter stands for. */
const AN = 26;
const IN = 27;
const ON = 28;
const OU = 29;
const CH = 30;

/** Words below this length sound like too many others. */
export const SHORTEST = 4;

/**
 * A number for the sound of the letters from `from` to before `to`; 0 where they are too few or hold a digit.
 * Words that sound alike have the same number.
 */
export function soundOf(letters: Letters, from: number, to: number): number {
  const end = withoutSilentEnd(letters, from, to);
  let hash = 0x811c9dc5;
  let count = 0;
  let previous = -1;
  for (let at = from; at < end; ) {
    const letter = letters[at] as number;
    if (letter >= DIGIT) return 0;
    // A silent letter still softens the one before it.
    const after = at + 1 < to ? (letters[at + 1] as number) : -1;
    const third = at + 2 < to ? (letters[at + 2] as number) : -1;
    let sound = letter;
    let width = 1;
    switch (letter) {
      case P:
        if (after === H) [sound, width] = [F, 2];
        break;
      case Q:
        [sound, width] = [K, after === U ? 2 : 1];
        break;
      case C:
        if (after === H) [sound, width] = [CH, 2];
        else if (after === K) [sound, width] = [K, 2];
        else sound = after === E || after === I || after === Y ? S : K;
        break;
      case G:
        if (after === U && (third === E || third === I)) width = 2;
        sound = J;
        break;
      case Z:
        sound = S;
        break;
      case S:
        if (after === C && (third === E || third === I)) width = 2;
        else if (after === H) [sound, width] = [CH, 2];
        break;
      case X:
        sound = S;
        break;
      case Y:
        sound = I;
        break;
      case H:
        at++;
        continue;
      case W:
        // `wa` sounds as `oi` does.
        sound = O;
        break;
      case A:
        if (after === I || after === Y) {
          if (third === N && !isVowel(letters, at + 3, end)) [sound, width] = [IN, 3];
          else [sound, width] = [E, 2];
        } else if (after === U) [sound, width] = [O, 2];
        else if (isNasal(letters, at, end)) [sound, width] = [AN, 2];
        break;
      case E:
        if (after === A && third === U) [sound, width] = [O, 3];
        else if (after === I) {
          if (third === N && !isVowel(letters, at + 3, end)) [sound, width] = [IN, 3];
          else [sound, width] = [E, 2];
        } else if (after === U) [sound, width] = [U, 2];
        else if (isNasal(letters, at, end)) [sound, width] = [previous === I ? IN : AN, 2];
        break;
      case I:
        if (isNasal(letters, at, end)) [sound, width] = [IN, 2];
        break;
      case O:
        if (after === I || after === Y) width = 2;
        else if (after === A) width = 2;
        else if (after === U) [sound, width] = [OU, 2];
        else if (isNasal(letters, at, end)) [sound, width] = [ON, 2];
        // `oi` and `oa` are told from `o` below.
        if (sound === O && width === 2) {
          hash = Math.imul(hash ^ W, 0x01000193);
          count++;
        }
        break;
      case U:
        if (isNasal(letters, at, end)) [sound, width] = [IN, 2];
        break;
    }
    if (letter === W) {
      hash = Math.imul(hash ^ W, 0x01000193);
      count++;
      if (after === A) width = 2;
    }
    at += width;
    if (sound === previous) continue;
    previous = sound;
    hash = Math.imul(hash ^ sound, 0x01000193);
    count++;
  }
  // 30 bits, so that engines keep it as a small integer.
  return count < 3 ? 0 : hash & 0x3fffffff || 1;
}

/** Letters that may begin the same sound, by their first one. */
const BEGINNINGS: Readonly<Record<string, string>> = { a: 'aeiouyhw', c: 'ckqszx', g: 'gj', f: 'fp' };
const beginnings = Uint8Array.from({ length: 26 }, (_, letter) => {
  const alike = Object.entries(BEGINNINGS).find(([, letters]) =>
    letters.includes(String.fromCharCode(97 + letter)),
  );
  return alike ? alike[0].charCodeAt(0) - 97 : letter;
});

/** A number from 0 to 25 that words which sound alike share, by their first two letters. */
export function beginningOf(first: number, second: number): number {
  return beginnings[first === H && second < DIGIT ? second : first] ?? 0;
}

const word = new Uint8Array(64);

/** The sound of a folded word. */
export function soundOfWord(text: string): number {
  const size = text.length;
  if (size < SHORTEST || size > word.length) return 0;
  for (let i = 0; i < size; i++) {
    const code = text.charCodeAt(i);
    word[i] = code >= 97 ? code - 97 : DIGIT + code - 48;
  }
  return soundOf(word, 0, size);
}

/** Where the word ends to the ear: without `-e`, `-es`, `-ent`, `-er`, `-ez`, `-ai(t)` of verbs, and without a silent last consonant. */
function withoutSilentEnd(letters: Letters, from: number, to: number): number {
  let end = to;
  const last = () => letters[end - 1];
  const isLong = () => end - from > 3;
  if (isLong() && (last() === X || (last() === S && letters[end - 2] !== S))) end--;
  if (end - from > 4 && last() === T && letters[end - 2] === I && letters[end - 3] === A) end -= 3;
  else if (end - from > 4 && last() === I && letters[end - 2] === A) end -= 2;
  else if (end - from > 4 && last() === T && letters[end - 2] === E) end -= 2;
  else if (isLong() && (last() === R || last() === Z) && letters[end - 2] === E) end -= 2;
  else if (isLong() && last() === E) end--;
  if (end - from > 3 && last() === E) end--;
  if (isLong() && (last() === T || last() === D || last() === P || last() === S)) end--;
  return end;
}

/** A vowel that is nasal: followed by n or m, and that by no vowel and no second n or m. */
function isNasal(letters: Letters, at: number, end: number): boolean {
  const after = letters[at + 1];
  if (at + 1 >= end || (after !== N && after !== M)) return false;
  return (
    !isVowel(letters, at + 2, end) && !(at + 2 < end && (letters[at + 2] === N || letters[at + 2] === M))
  );
}

function isVowel(letters: Letters, at: number, end: number): boolean {
  if (at >= end) return false;
  const letter = letters[at];
  return letter === A || letter === E || letter === I || letter === O || letter === U || letter === Y;
}
