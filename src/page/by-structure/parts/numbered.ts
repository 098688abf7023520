/** Numbers before names, where somebody sits at a table, or in which place they are; and signs, as the flag of their country. */

const NUMBER = /^#?(\d{1,2})[.):]?\s+(?=[\p{L}_])/u;
/** Of so few it may be chance. */
const LEAST = 3;
/** Of a long list some rows are looked at: so much may lie between two of them. */
const LONGEST_STEP = 4;

export function withoutNumber(name: string): string {
  return name.replace(NUMBER, '');
}

function numberOf(name: string): number | undefined {
  const digits = NUMBER.exec(name)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Whether each of these who speak, some of them again and again, has a number of their own before the name. */
function areNumbered(names: readonly string[]): boolean {
  const nameOf = new Map<number, string>();
  for (const name of names) {
    const number = numberOf(name);
    if (number === undefined || (nameOf.get(number) ?? name) !== name) return false;
    nameOf.set(number, name);
  }
  return nameOf.size >= LEAST && new Set([...nameOf.values()].map(withoutNumber)).size === nameOf.size;
}

/** A flag, or what somebody is in a game. */
const SIGN =
  /^(?:\p{RI}{2}|\p{Extended_Pictographic}(?:\uFE0F|\p{EMod}|\u200D\p{Extended_Pictographic})*)\s+(?=[\p{L}\p{N}_])/u;

/** Whether a sign stands before each of these who speak: some put one into their own name, but not all do. */
function areSigned(names: readonly string[]): boolean {
  return new Set(names).size >= LEAST && names.every((name) => SIGN.test(name));
}

/** Whether the page puts a number or a sign before each of these who speak. */
export function areLed(names: readonly string[]): boolean {
  return areNumbered(names) || areSigned(names);
}

/** A name without the number or the sign before it. */
export function withoutLead(name: string): string {
  return SIGN.test(name) ? name.replace(SIGN, '') : withoutNumber(name);
}

/** Whether the rows of a list are counted: 1, 2, 3. "10 ans", "20 ans" are not. */
export function countUp(names: readonly string[]): boolean {
  const numbers = names.map(numberOf);
  const [first, second] = numbers;
  if (names.length < LEAST || first === undefined || second === undefined) return false;
  const step = second - first;
  return (
    step > 0 && step <= LONGEST_STEP && numbers.every((number, place) => number === first + place * step)
  );
}
