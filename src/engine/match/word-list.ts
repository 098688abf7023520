/**
 * Words in alphabetical order as one string: for each, how much of its beginning it shares with the one before, as a capital letter, and its
 * rest. The trie is built from it without a string for each word.
 */

export const CAPITAL_A = 65;
export const CAPITAL_Z = 90;
/** No word shares more. */
const MOST_SHARED = CAPITAL_Z - CAPITAL_A;

/** Writes words down. */
export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    })
    .join('');
}

/** Reads what `writeWords` wrote. */
export function readWords(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const shared = sharedAt(text, at);
    const end = endOfWord(text, ++at);
    before = before.slice(0, shared) + text.slice(at, end);
    words.push(before);
    at = end;
  }
  return words;
}

/** How much of the word before the word that is written at `at` begins with. */
export function sharedAt(text: string, at: number): number {
  return text.charCodeAt(at) - CAPITAL_A;
}

/** Where the rest of a word that begins at `at` ends. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code >= CAPITAL_A && code <= CAPITAL_Z) break;
    end++;
  }
  return end;
}
