/** Words in alphabetical order as one string: for each, how much of its beginning it shares with the one before, as a capital letter, and its rest. */

const CAPITAL_A = 65;
const CAPITAL_Z = 90;

export function writeWords(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let shared = 0;
      while (shared < CAPITAL_Z - CAPITAL_A && shared < word.length && word[shared] === before[shared])
        shared++;
      before = word;
      return String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
    })
    .join('');
}

export function readWords(text: string): string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < text.length; ) {
    const shared = text.charCodeAt(at) - CAPITAL_A;
    const from = ++at;
    for (let code = text.charCodeAt(at); code < CAPITAL_A || code > CAPITAL_Z; code = text.charCodeAt(at)) {
      at++;
      if (at >= text.length) break;
    }
    before = before.slice(0, shared) + text.slice(from, at);
    words.push(before);
  }
  return words;
}
