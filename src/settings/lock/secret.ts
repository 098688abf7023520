/** What a code and a recovery phrase have to be, and how each is read. */

/** Fewer characters could be guessed in spite of the waits. */
export const CODE_LENGTH = 6;

/** Six words of a list of 2,048 are 66 bits: no wait is needed to keep them from being guessed. */
export const PHRASE_WORDS = 6;

/** Why a code will not do: too short, or the first that anybody would try. `null`: it will. */
export function codeFault(code: string): 'short' | 'easy' | null {
  const characters = [...readCode(code)];
  if (characters.length < CODE_LENGTH) return 'short';
  return new Set(characters).size < 3 || isRun(characters) ? 'easy' : null;
}

/** The same characters typed on another keyboard are the same code. */
export function readCode(code: string): string {
  return code.normalize('NFKC').trim();
}

/** A phrase is its letters and the order of its words: case, accents and spaces are easily lost on paper. */
export function readPhrase(phrase: string): string {
  const plain = phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/\p{L}+/gu) ?? []).join(' ');
}

/** Whether a text is long enough to be a recovery phrase. */
export function isPhrase(text: string): boolean {
  return readPhrase(text).split(' ').length >= PHRASE_WORDS;
}

/** 123456, 987654, abcdef. */
function isRun(characters: readonly string[]): boolean {
  const steps = characters
    .slice(1)
    .map((one, at) => (one.codePointAt(0) ?? 0) - (characters[at]?.codePointAt(0) ?? 0));
  return Math.abs(steps[0] ?? 0) === 1 && steps.every((step) => step === steps[0]);
}
