/** Ages in names: rooms are for some, and people have one. */

/** "18-25", "15/18", and no date. */
const FROM_TO = String.raw`\d{2}\s?[-–/]\s?(?:1[3-9]|[2-9]\d)`;
/** "40+", "+40" */
const AND_MORE = String.raw`\d{2}\s?\+|\+\s?\d{2}`;
/** "+30", "#18-25", "40+ (12)": how many are in it may stand behind. */
const ONLY_AGES = new RegExp(String.raw`^(?:#\s?)?(?:${FROM_TO}|${AND_MORE})(?:\s?[([]\d{1,6}[)\]])?$`);
/** "18-25 ans", "40 ans et +", "plus de 50 ans", "Over 30", "40s" */
const AGES = new RegExp(
  String.raw`(?<!\d)(?:${FROM_TO}|${AND_MORE}|\+ de \d{2}|\d{2}\s(?:ans )?et (?:\+|plus))|\b(?:over|under|plus de|moins de|ab|über)\s\d{2}|\d0s\b`,
  'i',
);

/** Whether a text is ages and no more, but for how many are of them: what a room is called. */
export function areAges(text: string): boolean {
  return ONLY_AGES.test(text);
}

/** Whether a name says for which ages it is. */
export function isForAges(name: string): boolean {
  return AGES.test(name);
}
