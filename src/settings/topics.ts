/** What Vigie warns of, as a reader turns it on and off. Each is one file of rules in each language, or a few. */
export const TOPICS = [
  'grooming',
  'coercion',
  'ambush',
  'drugging',
  'exploitation',
  'scams',
  'rooms',
  'names',
  'personal-data',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Files of rules that are a part of a topic of another name. */
const PART_OF: Readonly<Record<string, Topic>> = {
  approach: 'grooming',
  ages: 'grooming',
  contact: 'grooming',
};

/**
 * The topic of a pack of rules.
 * @param pack its name, such as `fr/contact`
 * @returns a topic; for a pack that Vigie does not ship, its own name
 */
export function topicOf(pack: string): string {
  const name = pack.slice(pack.indexOf('/') + 1);
  return PART_OF[name] ?? name;
}
