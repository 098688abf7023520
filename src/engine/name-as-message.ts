/** What a name says when it is read as a message is: `send gift cards here`, `besoin de 200€`, `pills_for_her_drink`. */
import type { Evidence, Sign } from './finding.ts';

/** The signs that a name may show so, and by which one it is told. */
const SIGNS: Partial<Readonly<Record<Sign, Sign>>> = {
  ambush: 'ambush',
  drugging: 'drugging',
  'threat-exposure': 'threat-exposure',
  'money-request': 'money-request',
  'paid-sex': 'paid-sex',
  'asks-image': 'asks-image',
  'moves-app': 'moves-app',
  'sexual-advance': 'adult-coded',
};

/** Those of them of which a faint hint is enough, in names of three words: ordinary ones hardly ever give one. */
const FAINT: ReadonlySet<Sign> = new Set<Sign>([
  'ambush',
  'drugging',
  'threat-exposure',
  'money-request',
  'paid-sex',
]);
const FEWEST_FOR_FAINT = 3;

/** A name as words: `PillsForHerDrink`, `pills_for_her_drink`. */
export function wordsOfName(name: string): string {
  return name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/[_.-]+/g, ' ')
    .trim();
}

/** What was read in a name's words, so many of them, as evidence in the name: each sign once, the whole name long. */
export function signsOfName(evidence: readonly Evidence[], name: string, words: number): Evidence[] {
  const found = new Map<Sign, Evidence>();
  for (const { sign: said, rule, weak, faint } of evidence) {
    const sign = SIGNS[said];
    if (
      !sign ||
      (faint && (words < FEWEST_FOR_FAINT || !FAINT.has(said))) ||
      (found.has(sign) && (weak || faint))
    )
      continue;
    found.set(sign, { sign, rule, start: 0, end: name.length, ...((weak || faint) && { weak: true }) });
  }
  return [...found.values()];
}
