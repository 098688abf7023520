/** Who says what in a chat that is soaked, by lot but the same each time, and what a plain reader would make of it. */
import type { Level, Sign } from '../../../src/engine/finding.ts';
import { createEngine } from '../../../src/engine/index.ts';
import { bundledRules } from '../../../src/tools/packed-rules.ts';
import { LINES } from '../../../src/tools/tour/story.ts';
import { SAYINGS } from '../../bench/browser/pages.ts';

export interface Person {
  readonly name: string;
  readonly age: number;
  readonly town: string;
  readonly sex: number;
}

export interface Said {
  readonly person: Person;
  readonly text: string;
}

/** What Vigie should have told, once all of it was on the screen. */
export interface Expected {
  readonly conversations: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly signs: readonly Sign[];
}

/** Numbers in [0, 1) by a seed: the same lot each time (mulberry32). */
export function lot(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <One>(all: readonly One[], random: () => number): One =>
  all[Math.floor(random() * all.length)] as One;

/** The people of one visit: no name or age of theirs says anything. */
export function people(visit: number, count: number): Person[] {
  return Array.from({ length: count }, (_, i) => ({
    name: `ami_${visit}_${i}`,
    age: 19,
    town: 'LYON',
    sex: 1 + (i % 2),
  }));
}

/** One line of somebody: every third person has worrying ones among theirs. No two lines of a visit are alike. */
export function line(all: readonly Person[], number: number, random: () => number): Said {
  const person = pick(all, random);
  const isWorrying = all.indexOf(person) % 3 === 0 && random() < 0.3;
  const text = isWorrying ? pick(Object.values(LINES), random) : `${pick(SAYINGS, random)}, ${number}`;
  return { person, text };
}

/** The plain reader: it is handed what was said, in order, and asks the same engine. */
export function expectedOf(said: readonly Said[], year = new Date().getFullYear()): Expected {
  const engine = createEngine(bundledRules(), year);
  const levels: readonly Level[] = ['none', 'info', 'caution', 'danger'];
  const worst = new Map<string, Level>();
  const signs = new Set<Sign>();
  for (const { person, text } of said) {
    const finding = engine.assess(
      {
        kind: 'message',
        text,
        from: 'them',
        author: person.name,
        conversation: person.name,
        where: 'private',
      },
      { audience: 'teen' },
    );
    if (finding.level === 'none') continue;
    for (const { sign } of finding.signs) signs.add(sign);
    const before = worst.get(person.name) ?? 'none';
    if (levels.indexOf(finding.level) > levels.indexOf(before)) worst.set(person.name, finding.level);
  }
  const byLevel: Record<Level, number> = { none: 0, info: 0, caution: 0, danger: 0 };
  for (const level of worst.values()) byLevel[level]++;
  return { conversations: worst.size, byLevel, signs: [...signs].sort() };
}
