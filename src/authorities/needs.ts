import type { Need } from './schema.ts';

/** Who needs help. `null`: not said; a teen is then assumed, as everywhere. */
export type For = 'adult' | 'teen' | null;

/** Rising urgency is falling place: the first need that the signs give decides which body comes first. */
const ORDER: Readonly<Record<'adult' | 'teen', readonly Need[]>> = {
  teen: [
    'danger-now',
    'drugging',
    'paid-sex-minor',
    'sextortion',
    'online-violence',
    'minor',
    'homophobic-attack',
    'violence',
    'illegal-content',
    'fraud',
    'victim',
  ],
  adult: [
    'danger-now',
    'drugging',
    'sextortion',
    'homophobic-attack',
    'paid-sex-minor',
    'violence',
    'illegal-content',
    'online-violence',
    'minor',
    'fraud',
    'victim',
  ],
};

/** For each sign of the engine, what a teen and what an adult who saw it may need. A test holds the list complete. */
export const NEEDS_OF_SIGN: Readonly<Record<string, Readonly<Record<'adult' | 'teen', readonly Need[]>>>> = {
  'asks-age': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'asks-alone': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  secrecy: { teen: ['online-violence', 'minor', 'illegal-content'], adult: ['victim'] },
  'flatters-maturity': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'moves-app': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'asks-image': { teen: ['online-violence', 'minor', 'illegal-content'], adult: ['victim'] },
  'asks-identity': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'proposes-meeting': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'offers-reward': { teen: ['online-violence', 'minor', 'illegal-content'], adult: ['victim'] },
  'sexual-advance': { teen: ['online-violence', 'minor', 'illegal-content'], adult: ['victim'] },
  'minor-mention': { teen: ['minor', 'illegal-content'], adult: ['illegal-content', 'minor'] },
  'age-gap': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'threat-exposure': {
    teen: ['sextortion', 'online-violence', 'minor', 'illegal-content'],
    adult: ['sextortion', 'victim'],
  },
  pressure: { teen: ['online-violence', 'minor', 'violence'], adult: ['violence', 'victim'] },
  ambush: { teen: ['minor', 'homophobic-attack', 'violence'], adult: ['homophobic-attack', 'violence'] },
  drugging: { teen: ['drugging', 'minor'], adult: ['drugging', 'victim'] },
  'paid-sex': { teen: ['paid-sex-minor', 'minor'], adult: ['victim'] },
  'money-request': { teen: ['online-violence', 'minor', 'fraud'], adult: ['fraud', 'victim'] },
  'minor-coded': { teen: ['minor', 'illegal-content'], adult: ['illegal-content', 'minor'] },
  'adult-coded': { teen: ['online-violence', 'minor'], adult: ['victim'] },
  'abuse-room': { teen: ['illegal-content', 'minor'], adult: ['illegal-content', 'minor'] },
  'personal-data': { teen: ['online-violence', 'minor'], adult: ['victim'] },
};

const ABOUT_MINORS = ['minor-mention', 'minor-coded', 'abuse-room'];

/**
 * What may be needed after these signs, the most pressing first, then what anyone may need, and last the discreet
 * door for people worried about their own thoughts.
 */
export function needsFor(signs: readonly string[], audience: For): readonly Need[] {
  const reader = audience ?? 'teen';
  const needs = new Set<Need>(signs.flatMap((sign) => NEEDS_OF_SIGN[sign]?.[reader] ?? []));
  if (signs.includes('paid-sex') && signs.some((sign) => ABOUT_MINORS.includes(sign)))
    needs.add('paid-sex-minor');
  const general: readonly Need[] =
    reader === 'teen' ? ['minor', 'illegal-content', 'victim'] : ['illegal-content', 'victim', 'minor'];
  const pressing = ORDER[reader].filter((need) => needs.has(need));
  return [...new Set<Need>([...pressing, ...general, 'own-thoughts'])];
}
