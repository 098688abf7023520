import type { Level, Sign } from '../engine/finding.ts';
import { worse, worst } from './levels.ts';
import type { Plan } from './plan.ts';

/** What was told about one room, member, form or conversation. It lives as long as the page, and holds no text. */
interface Told {
  readonly level: Level;
  readonly signs: readonly Sign[];
  readonly dismissed: boolean;
}

export interface Memory {
  /** Grows in place: a page of thousands of rows would copy it thousands of times. Who holds a memory of before sees what came. */
  readonly told: Map<string, Told>;
  /** How many times each level was shown, chips apart: it makes a repeated warning look a little different. */
  readonly showings: Readonly<Record<Level, number>>;
}

/** `new`: show it. `grow`: it is on screen, make it say more. `same`: nothing to add. `quiet`: dismissed, stays so. */
export type Verdict = 'new' | 'grow' | 'same' | 'quiet';

export const VARIANTS = 3;
/** A page that invents pseudonyms without end is forgotten from its oldest on. */
const KEPT = 2000;

export function nothingTold(): Memory {
  return { told: new Map(), showings: { none: 0, info: 0, caution: 0, danger: 0 } };
}

/**
 * Whether a planned warning is new to this reader.
 * @returns the memory after it, the verdict, and which of the `VARIANTS` looks it takes
 */
export function recall(memory: Memory, plan: Plan): { memory: Memory; verdict: Verdict; variant: number } {
  const before = memory.told.get(plan.key);
  const adds =
    !before || worse(plan.level, before.level) || plan.signs.some((sign) => !before.signs.includes(sign));
  const verdict = !before ? 'new' : before.dismissed ? (adds ? 'new' : 'quiet') : adds ? 'grow' : 'same';
  const variant = memory.showings[plan.level] % VARIANTS;
  if (!adds) return { memory, verdict, variant };
  const now: Told = {
    level: worst(plan.level, before?.level ?? 'none'),
    signs: [...new Set([...(before?.signs ?? []), ...plan.signs])],
    dismissed: false,
  };
  const counted = plan.place === 'chip' ? 0 : 1;
  const showings = { ...memory.showings, [plan.level]: memory.showings[plan.level] + counted };
  keep(memory.told, plan.key, now);
  return { memory: { told: memory.told, showings }, verdict, variant };
}

/** The reader closed it: it holds until something worse or a new sign is seen. */
export function dismiss(memory: Memory, key: string): Memory {
  const before = memory.told.get(key);
  if (!before) return memory;
  keep(memory.told, key, { ...before, dismissed: true });
  return { ...memory };
}

function keep(told: Memory['told'], key: string, value: Told): void {
  told.set(key, value);
  const oldest = told.size > KEPT ? told.keys().next().value : undefined;
  if (oldest !== undefined) told.delete(oldest);
}
