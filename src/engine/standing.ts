/** Which signs of a conversation still count, by how close together they stand. */
import type { Evidence, Sign } from './finding.ts';
import type { Conversation } from './memory.ts';
import type { Levels } from './rule-set.ts';

/** When a sign was seen, the latest turns first. */
export interface Sightings {
  readonly turns: readonly number[];
  /** Those turns in which more than weak evidence of it was seen. */
  readonly sure: readonly number[];
}

/** The signs that count beside those of the turn at hand. */
export interface Standing {
  /** How many messages ago each was last seen. */
  readonly all: ReadonlyMap<Sign, number>;
  /** Those of them that more than weak evidence was seen of. */
  readonly sure: ReadonlySet<Sign>;
  /** In how many messages each was seen. */
  readonly counts: ReadonlyMap<Sign, number>;
}

/** No row of `levels.json` asks for a sign more often. */
const MOST_TURNS = 4;

/** What weak evidence weighs beside sure evidence. */
const WEAK = 0.5;

const NO_SIGN: readonly Sign[] = [];
const NEVER: Sightings = { turns: [], sure: [] };

/** Notes the signs of the turn at hand. */
export function remember({ turn, sightings }: Conversation, evidence: readonly Evidence[]): void {
  for (const { sign, weak } of evidence) {
    const { turns, sure } = sightings.get(sign) ?? NEVER;
    sightings.delete(sign);
    sightings.set(sign, { turns: withTurn(turns, turn), sure: weak ? sure : withTurn(sure, turn) });
  }
}

function withTurn(turns: readonly number[], turn: number): readonly number[] {
  return turns[0] === turn ? turns : [turn, ...turns].slice(0, MOST_TURNS);
}

/** The signs seen in the last `fadesAfter` messages, oldest first. */
export function rememberedSigns({ sightings, turn }: Conversation, fadesAfter: number): readonly Sign[] {
  if (sightings.size === 0) return NO_SIGN;
  const signs: Sign[] = [];
  for (const [sign, { turns }] of sightings) if (turn - (turns[0] as number) < fadesAfter) signs.push(sign);
  return signs;
}

/**
 * The signs that still count: two must lie within `reach` messages of each other, and each further one reaches back further, for what is
 * dense is not chance; an hour's chatter, with a sign here and there, does not add up. What is weak must stand close by. To a reader
 * who told that they are a minor all of it reaches further.
 */
export function standingSigns(
  { sightings, turn }: Conversation,
  { reach, weakReach, fadesAfter }: Pick<Levels, 'reach' | 'weakReach' | 'fadesAfter'>,
  readerIsMinor: boolean,
): Standing {
  const far = readerIsMinor ? 2 * reach : reach;
  const near = readerIsMinor ? reach : weakReach;
  const all = new Map<Sign, number>();
  const sure = new Set<Sign>();
  const counts = new Map<Sign, number>();
  let weight = 0;
  for (const [sign, seen] of [...sightings].reverse()) {
    const back = Math.min(fadesAfter - 1, sure.size > 0 ? far * weight : near);
    const within = (most: number) => (at: number) => turn - at <= most;
    const sureTurns = seen.sure.filter(within(back)).length;
    const turns = seen.turns.filter(within(sureTurns > 0 ? back : near)).length;
    if (turns === 0) continue;
    all.set(sign, turn - (seen.turns[0] as number));
    counts.set(sign, turns);
    if (sureTurns > 0) sure.add(sign);
    weight += sureTurns > 0 ? 1 : WEAK;
  }
  return { all, sure, counts };
}
