import type { Sign } from '../engine/finding.ts';

/** What is said first when several signs were seen: the heaviest. A record, so that a new sign fails to compile. */
const WEIGHT: Readonly<Record<Sign, number>> = {
  'threat-exposure': 100,
  drugging: 95,
  'abuse-room': 90,
  ambush: 85,
  'paid-sex': 80,
  secrecy: 75,
  'asks-image': 72,
  'minor-mention': 70,
  'minor-coded': 68,
  'sexual-advance': 65,
  'proposes-meeting': 60,
  'asks-alone': 55,
  'offers-reward': 52,
  'money-request': 50,
  'moves-app': 45,
  'asks-identity': 42,
  'flatters-maturity': 40,
  pressure: 35,
  'asks-age': 30,
  'age-gap': 25,
  'adult-coded': 10,
  'personal-data': 5,
};

/** The signs, each once, heaviest first. */
export function byWeight(signs: readonly Sign[]): Sign[] {
  return [...new Set(signs)].sort((a, b) => WEIGHT[b] - WEIGHT[a]);
}
