import type { For } from './needs.ts';
import type { Need } from './schema.ts';

/** What a report is about: the categories that reporting bodies ask to choose from, in the order of a list. */
export const CATEGORIES = [
  'minor-approached',
  'minors',
  'blackmail',
  'drugging',
  'paid',
  'ambush',
  'fraud',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Heaviest first: the first that has one of its signs. */
const SIGNS_OF: readonly (readonly [Category, readonly string[]])[] = [
  ['drugging', ['drugging']],
  ['blackmail', ['threat-exposure']],
  ['ambush', ['ambush']],
  ['paid', ['paid-sex']],
  ['minors', ['minor-mention', 'minor-coded', 'abuse-room']],
  ['fraud', ['money-request']],
];

/** Said to an adult, these are for no authority by themselves; said to a minor, they are how grooming goes. */
const GROOMING: readonly string[] = [
  'asks-alone',
  'secrecy',
  'flatters-maturity',
  'moves-app',
  'asks-image',
  'asks-identity',
  'proposes-meeting',
  'offers-reward',
  'sexual-advance',
  'age-gap',
  'pressure',
  'asks-age',
];

/** Bodies that take a category better than the country's body for illegal content. */
const NEED_OF: Partial<Readonly<Record<Category, Need>>> = { blackmail: 'sextortion', fraud: 'fraud' };

/** The category that fits what was seen; a reader may choose another. */
export function categoryFor(signs: readonly string[], audience: For): Category {
  const found = SIGNS_OF.find(([, its]) => its.some((sign) => signs.includes(sign)))?.[0];
  if (found && found !== 'fraud') return found;
  const isGrooming = audience !== 'adult' && GROOMING.some((sign) => signs.includes(sign));
  return isGrooming ? 'minor-approached' : (found ?? 'other');
}

/** What a report of this category needs a body for. */
export function needOf(category: Category): Need {
  return NEED_OF[category] ?? 'illegal-content';
}
