import type { Sign } from '../engine/finding.ts';

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

/** Where signs are that messages show. */
const TOPIC_OF_SIGN: Partial<Readonly<Record<Sign, Topic>>> = {
  'threat-exposure': 'coercion',
  pressure: 'coercion',
  ambush: 'ambush',
  drugging: 'drugging',
  'paid-sex': 'exploitation',
  'money-request': 'scams',
  'minor-coded': 'rooms',
  'adult-coded': 'rooms',
  'abuse-room': 'rooms',
  'personal-data': 'personal-data',
};

/**
 * The topic of a rule that Vigie does not ship: that of the bundled rules like it.
 * @param kinds what it reads; messages where it does not say
 */
export function topicOfRule(sign: Sign, kinds: readonly string[] = ['message']): Topic {
  if (!kinds.includes('message')) {
    if (kinds.includes('room')) return 'rooms';
    if (kinds.includes('member')) return 'names';
  }
  return TOPIC_OF_SIGN[sign] ?? 'grooming';
}
