import type { Finding, Sign } from '../engine/finding.ts';
import type {
  CorrespondentObservation,
  MessageObservation,
  PromptObservation,
} from '../engine/observation.ts';
import { excerpt, plain } from './excerpt.ts';
import { worse } from './levels.ts';
import type { Card, Chip, Reason, TalkCard } from './model.ts';
import type { Plan } from './plan.ts';

/** How many reasons a conversation keeps for “Why?”, newest last. */
const REASONS = 8;
/** Cards beyond this are dropped, the least worrying and oldest first: a screen holds no more lines. */
const CARDS = 6;
/** A page that invents rows without end gets chips on the latest ones only. */
export const CHIPS = 500;

/** The reasons that a finding gives, with the words around each. */
export function reasonsOf(finding: Finding, text: string): Reason[] {
  return finding.signs.map((evidence) => ({
    sign: evidence.sign,
    rule: evidence.rule,
    // What is seen in a name stands in no message.
    quote: evidence.of === 'name' ? [] : excerpt(text, [evidence], 24),
  }));
}

/**
 * The card of a conversation, after one more finding.
 * @param before its card so far, when it is on screen
 */
export function talkCard(
  before: TalkCard | undefined,
  observation: PromptObservation | CorrespondentObservation | MessageObservation,
  finding: Finding,
  plan: Plan,
  variant: number,
): TalkCard {
  const text = observation.kind === 'correspondent' ? '' : (observation.text ?? '');
  const mine = observation.kind === 'message' && observation.from === 'me';
  const spans = finding.signs.filter(({ of }) => of !== 'name');
  const quotes = !mine && finding.signs.length > 0;
  const signs = plan.signs.length > 0 ? plan.signs : (before?.signs ?? []);
  const reasons = mine ? [] : reasonsOf(finding, text);
  const name = observation.kind === 'message' ? (mine ? undefined : observation.author) : observation.name;
  const about = observation.kind === 'message' ? before : observation;
  return {
    kind: 'talk',
    id: plan.key,
    level: before && worse(before.level, plan.level) ? before.level : plan.level,
    variant,
    open: before?.open ?? true,
    stranger: signs.length === 0,
    signs,
    seen: [...new Set<Sign>([...(before?.seen ?? []), ...finding.seen, ...signs])],
    quote: quotes ? excerpt(text, spans) : (before?.quote ?? []),
    reasons: distinct([...(before?.reasons ?? []), ...reasons]).slice(-REASONS),
    unfolded: before?.unfolded ?? null,
    wrong: false,
    ...named(name ?? before?.name),
    ...(about?.age !== undefined && { age: about.age }),
    ...(about?.city !== undefined && { city: plain(about.city, 30) }),
  };
}

function named(name: string | undefined): { name?: string } {
  const clean = plain(name ?? '', 24);
  return clean ? { name: clean } : {};
}

/** The last reason for each sign and rule. */
function distinct(reasons: readonly Reason[]): Reason[] {
  return [...new Map(reasons.map((reason) => [`${reason.sign} ${reason.rule}`, reason])).values()];
}

/**
 * The dock with one card put in, in its old place or newest last. A new or grown card opens, and folds the others,
 * unless that of a worse conversation is open: what is said at the door gives way to whoever writes.
 */
export function withCard(cards: readonly Card[], card: Card): Card[] {
  const others = cards.filter((one) => one.id !== card.id);
  const opens = !others.some((one) => one.open && one.kind === 'talk' && worse(one.level, card.level));
  const put = { ...card, open: opens };
  const settled = others.map((one) => (opens ? { ...one, open: false } : one));
  return crop([...settled, put]);
}

/** At most so many cards as a screen holds. */
export function crop(cards: readonly Card[]): Card[] {
  if (cards.length <= CARDS) return [...cards];
  const spare = cards.slice(0, -1);
  const least = spare.reduce((low, one) => (worse(low.level, one.level) ? one : low));
  return cards.filter((one) => one !== least);
}

/** The chips with one put in, at its old place or last. */
export function withChip(chips: readonly Chip[], chip: Chip): Chip[] {
  const at = chips.findIndex((one) => one.id === chip.id);
  return at < 0 ? [...chips.slice(1 - CHIPS), chip] : chips.map((one, index) => (index === at ? chip : one));
}
