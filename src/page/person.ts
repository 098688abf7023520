/** Someone as a list describes them on one line. */
export interface Person {
  readonly name: string;
  readonly age?: number;
  readonly city?: string;
}

const YEARS = String.raw`(?:ans?|years? old|yo|y\/o|años|jahre)`;
/** "jojo85            26 PARIS", "Lina - 23 ans - Lyon", "Marc, 41, Dijon" */
const NAME_AGE_CITY = new RegExp(
  String.raw`^(.{1,40}?)(?:\s+|\s*[,;|·•/\-–—]\s*)(\d{1,2})(?:\s*${YEARS}\b\.?)?(?:[\s,;|·•/\-–—]+(?=.*\p{L})((?!\d{1,2}\s).{2,40}))?$`,
  'iu',
);
/** "Lina (23)", "Lina (23 ans, Lyon)" */
const NAME_IN_BRACKETS = new RegExp(
  String.raw`^(.{1,40}?)\s*[([](\d{1,2})(?:\s*${YEARS})?[\s,;|·•/\-–—]*([^)\]]{2,40})?[)\]]\s*(.{2,40})?$`,
  'iu',
);

/** The youngest and the oldest that a chat lets someone say they are, in years. */
const YOUNGEST = 9;
const OLDEST = 99;

/** Reads "name age town" in the ways that member lists write it; undefined without a name and an age in years. */
export function parsePerson(text: string): Person | undefined {
  if (!/\d/.test(text)) return undefined;
  const told = withoutDates(text);
  const inBrackets = /[([]\d/.test(told) ? NAME_IN_BRACKETS.exec(told) : null;
  const [, name, years, city, after] = inBrackets ?? NAME_AGE_CITY.exec(told) ?? [];
  const age = readAge(years);
  if (!name || !/\p{L}/u.test(name) || age === undefined) return undefined;
  const town = (city ?? after)?.trim();
  return { name: name.trim(), age, ...(town && { city: town }) };
}

/** Of "2026/11/27" and of "20 h 41", nothing is an age. */
export function withoutDates(text: string): string {
  return text.replace(/\d{1,4}([-/.])\d{1,2}\1\d{2,4}|\d{1,2}\sh\s\d{2}(?!\d)/g, '');
}

/** IRC marks an operator and the like by a sign before the name, "~Karim" or "@ Karim". */
export function bareName(name: string): string {
  return name.replace(/^[@+%&~!]\s?(?=[\p{L}\p{N}_[])/u, '');
}

/** An age in years out of "26", "26 ans", "Age: 26". */
export function readAge(text: string | undefined): number | undefined {
  const digits = /(?:^|\D)(\d{1,2})(?!\d)/.exec(text ?? '')?.[1];
  const age = Number(digits);
  return digits !== undefined && age >= YOUNGEST && age <= OLDEST ? age : undefined;
}
