import type { Audience, Evidence, Level } from '../../engine/finding.ts';
import type { Observation } from '../../engine/observation.ts';
import { defaultSettings, NO_PACKS, type Packs } from '../../settings/index.ts';
import type { Handed } from '../chat.content/hand-over.ts';
import type { TextKind } from './kinds.ts';

/** One line of the text, and the signs in it. */
export interface TriedLine {
  readonly text: string;
  readonly signs: readonly Evidence[];
}

export interface Tried {
  readonly level: Level;
  /** The rows of the table of levels that decided. */
  readonly because: readonly string[];
  readonly lines: readonly TriedLine[];
}

const LEVELS: readonly Level[] = ['none', 'info', 'caution', 'danger'];
/** Nobody pastes more to try it, and a page must not stand still. */
export const MOST_LINES = 200;

/**
 * Judges texts as the content script does, by the rules alone: nothing muted, sensitivity as it is at first.
 * @param createJudge the content script's own
 * @param packs the packs from outside, which count here as they do on a page
 * @returns `tryText(text, kind)`: what each audience would be told
 */
export function createTrial(
  createJudge: Handed['createJudge'],
  packs: Packs = NO_PACKS,
): (text: string, kind: TextKind) => Readonly<Record<Audience, Tried>> {
  const judges = {
    adult: createJudge(
      () => ADULT,
      () => packs,
    ).judge,
    teen: createJudge(
      () => TEEN,
      () => packs,
    ).judge,
  };
  let turn = 0;
  return (text, kind) => {
    turn++;
    const lines = text
      .split(/\r?\n/)
      .filter((line) => line.trim())
      .slice(0, MOST_LINES);
    const judged = (audience: Audience): Tried => {
      const findings = lines.map((line) => judges[audience](observed(line, kind, `trial ${turn}`)));
      return {
        level: findings.reduce<Level>((worst, { level }) => (isWorse(level, worst) ? level : worst), 'none'),
        because: [...new Set(findings.flatMap(({ because }) => because))],
        lines: lines.map((line, place) => ({ text: line, signs: findings[place]?.signs ?? [] })),
      };
    };
    return { adult: judged('adult'), teen: judged('teen') };
  };
}

const ADULT = { ...defaultSettings, audience: 'adult' } as const;
const TEEN = { ...defaultSettings, audience: 'teen' } as const;

function observed(text: string, kind: TextKind, conversation: string): Observation {
  if (kind === 'room') return { kind, text };
  if (kind === 'member') return { kind, name: text };
  if (kind === 'draft') return { kind, text };
  return { kind, text, from: 'them', conversation };
}

function isWorse(level: Level, than: Level): boolean {
  return LEVELS.indexOf(level) > LEVELS.indexOf(than);
}
