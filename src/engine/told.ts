/** What the two of a conversation tell of themselves. It is no sign; it says what signs mean. */
import type { Evidence } from './finding.ts';
import type { Conversation } from './memory.ts';
import { remember } from './standing.ts';

/** For how many messages after ages were asked or told a bare number answers them. */
const ANSWERS_WITHIN = 6;

/**
 * Notes what a message tells, and hands back its evidence of signs: what is told goes out, but an adult's age stays, as `age-gap`, where the
 * reader told that they are a minor.
 */
export function hearTold(
  conversation: Conversation,
  evidence: readonly Evidence[],
  from: 'me' | 'them',
  readerIsMinor: boolean,
): readonly Evidence[] {
  if (evidence.some(({ tells }) => tells === 'family')) conversation.familyAt = conversation.turn;
  const adult = adultTold(conversation, evidence);
  const signs = evidence.some(({ tells }) => tells) ? evidence.filter(({ tells }) => !tells) : evidence;
  if (from === 'me') {
    noteReader(conversation, signs, adult !== undefined);
    return signs;
  }
  if (!adult) return signs;
  conversation.otherIsAdult = true;
  if (!readerIsMinor && conversation.readerIs !== 'minor') return signs;
  const { sign, rule, start, end } = adult;
  return [...signs.filter((one) => one.sign !== sign), { sign, rule, start, end }];
}

/** An adult's own age in a message. A weak rule reads bare numbers: they count as answers, soon after ages were asked or told. */
function adultTold(conversation: Conversation, evidence: readonly Evidence[]): Evidence | undefined {
  const { turn } = conversation;
  if (evidence.some(({ sign }) => sign === 'asks-age' || sign === 'minor-mention'))
    conversation.agesAt = turn;
  const isAnswer = turn - conversation.agesAt <= ANSWERS_WITHIN;
  const told = evidence.find(({ tells, weak }) => tells === 'adult' && (!weak || isAnswer));
  if (told) conversation.agesAt = turn;
  return told;
}

/** An age under 18, once told, stays; what only hints at one says nothing of a reader who told that they are an adult. */
function noteReader(conversation: Conversation, signs: readonly Evidence[], toldAdult: boolean): void {
  const { readerIs, otherIsAdult } = conversation;
  const minor = signs.filter(({ sign }) => sign === 'minor-mention');
  if (minor.some(({ weak }) => !weak) || (minor.length > 0 && readerIs !== 'adult')) {
    if (otherIsAdult && readerIs !== 'minor')
      remember(conversation, [{ sign: 'age-gap', rule: 'age-gap', start: 0, end: 0 }]);
    conversation.readerIs = 'minor';
  } else if (toldAdult) conversation.readerIs ??= 'adult';
}
