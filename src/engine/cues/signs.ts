/** Which signs cues are of. */
import { SIGNS, type Sign } from '../finding.ts';
import type { NameKind } from '../rule-set.ts';

/** No cue is of these: they are no signs of messages. */
const NOT_OF_MESSAGES: ReadonlySet<Sign> = new Set<Sign>([
  'minor-coded',
  'adult-coded',
  'abuse-room',
  'personal-data',
]);

/** The signs that a message may show, in their order. */
export const CUE_SIGNS: readonly Sign[] = SIGNS.filter((sign) => !NOT_OF_MESSAGES.has(sign));

/** The signs that the name of a room may show, and that of a person. */
export const NAME_SIGNS: Readonly<Record<NameKind, readonly Sign[]>> = {
  room: ['minor-coded', 'adult-coded', 'abuse-room', 'paid-sex', 'ambush'],
  member: ['minor-coded', 'adult-coded', 'paid-sex'],
};

/** The rule that evidence from cues names. */
export function cueRule(sign: Sign): string {
  return `cue-${sign}`;
}
