import type { Sign } from '../engine/finding.ts';

/** What a conversation's signs are about: it decides what they mean and what to do. */
export type Topic =
  | 'threat'
  | 'drugging'
  | 'ambush'
  | 'paid'
  | 'minors'
  | 'grooming'
  | 'meeting'
  | 'money'
  | 'plain';

/** In this order: the first topic that has one of its signs. */
const TOPICS: readonly (readonly [Topic, readonly Sign[]])[] = [
  ['threat', ['threat-exposure']],
  ['drugging', ['drugging']],
  ['ambush', ['ambush']],
  ['paid', ['paid-sex']],
  ['minors', ['minor-mention', 'minor-coded', 'abuse-room']],
  [
    'grooming',
    [
      'secrecy',
      'asks-image',
      'asks-alone',
      'flatters-maturity',
      'sexual-advance',
      'offers-reward',
      'age-gap',
    ],
  ],
  ['meeting', ['proposes-meeting']],
  ['money', ['money-request']],
  ['grooming', ['moves-app', 'asks-identity', 'pressure', 'asks-age']],
];

/** The topic of a conversation that holds these signs. */
export function topicOf(signs: readonly Sign[]): Topic {
  return TOPICS.find(([, its]) => its.some((sign) => signs.includes(sign)))?.[0] ?? 'plain';
}
