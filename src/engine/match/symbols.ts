/** A *symbol* is a small number that stands for a word, a stem or a slot. 0 stands for any word that no rule knows. */

/** Symbols that stand for kinds of numbers and data, not for words. */
export const SLOT = {
  child: 1,
  minor: 2,
  adult: 3,
  number: 4,
  money: 5,
  phone: 6,
  time: 7,
  email: 8,
  iban: 9,
  card: 10,
  birthYear: 11,
  handle: 12,
  postcode: 13,
  username: 14,
  name: 15,
} as const;
/** The least symbol of a word. */
export const FIRST_WORD = 16;

/** A short word that is read otherwise when its last letter bears an accent has a text that ends so. */
export const ACCENT_MARK = "'";
/** How long such a word may be, in letters. */
export const LONGEST_BY_ACCENT = 3;
