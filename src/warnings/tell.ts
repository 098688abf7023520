import type { Finding } from '../engine/finding.ts';
import type { MemberObservation, Observation, RoomObservation } from '../engine/observation.ts';
import { crop, reasonsOf, talkCard, withCard, withChip } from './cards.ts';
import { plain } from './excerpt.ts';
import { recall } from './memory.ts';
import type { Card, Chip, EntryCard, Model, TalkCard } from './model.ts';
import { isMinor, type Plan, planFor } from './plan.ts';
import type { State } from './state.ts';

/** So many cards on strangers open before they come folded. */
const STRANGERS = 3;

/** What only a chat that was entered shows. */
const CHAT: ReadonlySet<Observation['kind']> = new Set(['room', 'member', 'prompt', 'message']);

/** What a finding changed. `spoken` is what is to be announced; `chip` the chip whose row was read. */
export interface Told {
  readonly state: State;
  readonly spoken: Card | 'bar' | null;
  readonly chip: string | null;
}

/**
 * Takes a finding in: whether it is shown, as what, and whether it is new.
 * @param before the state so far
 */
export function tell(before: State, observation: Observation, finding: Finding): Told {
  const state = before.model.chat || !CHAT.has(observation.kind) ? before : draw(before, { chat: true });
  const heard = unmuted(finding, state.muted);
  const plan = heard && planFor(observation, heard);
  if (!plan) return { state, spoken: null, chip: null };
  const { memory, verdict, variant } = recall(state.memory, plan);
  const next = { ...state, memory };
  const fresh = verdict === 'new' || verdict === 'grow';
  if (plan.place === 'chip') return tellChip(next, observation, heard, plan, verdict !== 'quiet', variant);
  if (!fresh) return { state: next, spoken: null, chip: null };
  if (plan.place === 'bar') return { state: draw(next, { bar: 'open' }), spoken: 'bar', chip: null };
  const card = cardFor(state.model, observation, heard, plan, variant);
  const cards = isCrowd(card, memory)
    ? crop([...state.model.cards, { ...card, open: false }])
    : withCard(state.model.cards, card);
  return { state: draw(next, { cards }), spoken: card, chip: null };
}

/** After a few strangers who said nothing worrying, the next ones are one line each: a chat has many. */
function isCrowd(card: Card, memory: State['memory']): boolean {
  if (card.kind !== 'talk' || !card.stranger) return false;
  const strangers = [...memory.told].filter(
    ([key, told]) => key.startsWith('talk:') && told.signs.length === 0,
  );
  return strangers.length > STRANGERS;
}

/** Nothing is left of a finding whose every rule was muted here. */
function unmuted(finding: Finding, muted: ReadonlySet<string>): Finding | null {
  const signs = finding.signs.filter((evidence) => !muted.has(evidence.rule));
  if (signs.length === finding.signs.length) return finding;
  return signs.length > 0 ? { ...finding, signs } : null;
}

function draw(state: State, change: Partial<Model>): State {
  return { ...state, model: { ...state.model, ...change } };
}

function cardFor(
  model: Model,
  observation: Observation,
  finding: Finding,
  plan: Plan,
  variant: number,
): Card {
  if (
    observation.kind === 'prompt' ||
    observation.kind === 'correspondent' ||
    observation.kind === 'message'
  ) {
    const before = model.cards.find((card): card is TalkCard => card.kind === 'talk' && card.id === plan.key);
    return talkCard(before, observation, finding, plan, variant);
  }
  if (observation.kind !== 'entry-form') throw new Error(`A ${observation.kind} has no card`);
  const { key: id, level } = plan;
  return {
    kind: 'entry',
    id,
    level,
    variant,
    open: true,
    minor: isMinor(observation.age),
    asks: observation.asks,
  } satisfies EntryCard;
}

function tellChip(
  state: State,
  observation: Observation,
  finding: Finding,
  plan: Plan,
  shown: boolean,
  variant: number,
): Told {
  if (!shown || (observation.kind !== 'room' && observation.kind !== 'member'))
    return { state, spoken: null, chip: null };
  const before = state.model.chips.find((chip) => chip.id === plan.key);
  const chip = before ?? chipFor(observation, finding, plan, variant);
  return {
    state: before ? state : draw(state, { chips: withChip(state.model.chips, chip) }),
    spoken: null,
    chip: chip.id,
  };
}

function chipFor(
  observation: RoomObservation | MemberObservation,
  finding: Finding,
  plan: Plan,
  variant: number,
): Chip {
  const text = observation.kind === 'room' ? observation.text : observation.name;
  return {
    kind: observation.kind,
    id: plan.key,
    level: plan.level,
    variant,
    name: plain(text, 40),
    sign: plan.signs[0] ?? null,
    reasons: reasonsOf(finding, text),
  };
}
