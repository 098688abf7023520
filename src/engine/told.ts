/** What the two of a conversation tell of themselves. It is no sign; it says what signs mean. */
import type { Evidence } from './finding.ts';
import type { Conversation } from './memory.ts';
import { remember } from './standing.ts';
import type { Told } from './talk/index.ts';

/** For how many messages after ages were asked or told a bare number answers them. */
const ANSWERS_WITHIN = 6;
/** From this age on somebody is an adult to a minor; at 18 and 19 they may be in the same class. */
const LEAST_ADULT = 20;

/**
 * Notes what a message tells, and hands back its evidence of signs: what is told goes out, but an adult's age stays, as `age-gap`, where the
 * reader told that they are a minor.
 * @param isTeen the reader was set as a teen: an adult's age is weak evidence, and rules to minors count
 */
export function hearTold(
  conversation: Conversation,
  evidence: readonly Evidence[],
  from: 'me' | 'them',
  isTeen: boolean,
): readonly Evidence[] {
  if (evidence.length === 0) return evidence;
  if (evidence.some(({ tells }) => tells === 'family')) conversation.familyAt = conversation.turn;
  const adult = ageTold(conversation, evidence, 'adult');
  const minor = ageTold(conversation, evidence, 'minor');
  const signs = evidence.some(({ tells, to }) => tells || to)
    ? evidence.filter(({ tells, to }) => !tells && !to)
    : evidence;
  if (from === 'me') {
    noteReader(conversation, signs, adult !== undefined);
    return signs;
  }
  noteOther(conversation, signs, adult !== undefined, minor !== undefined);
  if (evidence.some(({ tells }) => tells === 'other-minor')) conversation.readerIs ??= 'minor';
  if (!isTeen && conversation.readerIs !== 'minor') return signs;
  const asked = approachesMinor(conversation) ? evidence.filter(({ to }) => to) : [];
  if (!adult && asked.length === 0) return signs;
  return [
    ...signs,
    ...(adult ? [asSign(adult, conversation.readerIs !== 'minor')] : []),
    ...asked.map((one) => asSign(one, one.weak === true)),
  ];
}

/** Evidence of what was told, or of what is said to a minor, as evidence of its sign. */
function asSign({ sign, rule, start, end }: Evidence, isWeak: boolean): Evidence {
  return { sign, rule, start, end, ...(isWeak && { weak: true }) };
}

/**
 * Notes the age that a site shows beside a stranger's name: an adult's counts as told, and is a gap as soon as the reader tells theirs. A
 * minor's does not, for it is what one who means harm would choose.
 */
export function noteShownAge(conversation: Conversation, age: number | undefined): void {
  if (age !== undefined && age >= LEAST_ADULT) conversation.otherIs = 'adult';
}

/** Peers know each other's age, or tell theirs: who asks a minor's age and tells none, or tells an adult's, is heard more closely. */
export function approachesMinor({ otherIs, askedAge }: Conversation): boolean {
  return otherIs === 'adult' || (askedAge && otherIs === undefined);
}

/** The two spoke, in the last so many messages, as people whose families or teachers know of each other. */
export function isFamiliar({ turn, familyAt }: Conversation, fadesAfter: number): boolean {
  return turn - familyAt <= fadesAfter;
}

/**
 * What the two told so far, as it weighs in the talk: there an age that was told to the site alone is none, for peers ask each other's as soon
 * as they meet.
 */
export function toldIn(conversation: Conversation, fadesAfter: number): Readonly<Record<Told, boolean>> {
  const { readerIs, otherIs, isUntold } = conversation;
  const readerIsMinor = readerIs === 'minor' && !isUntold;
  return {
    readerIsMinor,
    otherIsAdult: otherIs === 'adult',
    otherIsMinor: otherIs === 'minor',
    approached: readerIsMinor && approachesMinor(conversation),
    family: isFamiliar(conversation, fadesAfter),
  };
}

/** An own age in a message. A weak rule reads bare numbers: they count as answers, soon after ages were asked or told. */
function ageTold(
  conversation: Conversation,
  evidence: readonly Evidence[],
  age: 'adult' | 'minor',
): Evidence | undefined {
  const { turn } = conversation;
  if (evidence.some(({ sign }) => sign === 'asks-age' || sign === 'minor-mention'))
    conversation.agesAt = turn;
  const isAnswer = turn - conversation.agesAt <= ANSWERS_WITHIN;
  const told = evidence.find(({ tells, weak }) => tells === age && (!weak || isAnswer));
  if (told) conversation.agesAt = turn;
  return told;
}

/** An age under 18, once told, stays; what only hints at one tells nothing. */
function noteReader(conversation: Conversation, signs: readonly Evidence[], toldAdult: boolean): void {
  const { readerIs, otherIs } = conversation;
  if (tellsMinor(signs)) {
    if (otherIs === 'adult' && readerIs !== 'minor')
      remember(conversation, [{ sign: 'age-gap', rule: 'age-gap', start: 0, end: 0 }]);
    conversation.readerIs = 'minor';
    conversation.isUntold = false;
  } else if (toldAdult && readerIs !== 'minor') {
    conversation.readerIs = 'adult';
    conversation.sightings.delete('age-gap');
  }
}

/** Whether what the reader wrote tells that they are under 18. */
export function tellsMinor(signs: readonly Evidence[]): boolean {
  return signs.some(({ sign, weak }) => sign === 'minor-mention' && !weak);
}

function noteOther(
  conversation: Conversation,
  signs: readonly Evidence[],
  toldAdult: boolean,
  toldMinor: boolean,
): void {
  if (signs.some(({ sign }) => sign === 'asks-age')) conversation.askedAge = true;
  if (toldAdult || signs.some(({ sign, weak }) => sign === 'age-gap' && !weak))
    conversation.otherIs = 'adult';
  else if (toldMinor) conversation.otherIs ??= 'minor';
}
