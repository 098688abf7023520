/** An engine with a few rules of a test's own, and short ways to ask it. */

import { compileRules } from '../../src/engine/compile.ts';
import type { Evidence } from '../../src/engine/finding.ts';
import { createEngine } from '../../src/engine/index.ts';
import type { Pack, Rule, RuleSet } from '../../src/engine/rule-set.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

/** Without the bundled cues and talks: a test has its own, or none. */
const { cues: _, nameCues: __, talks: ___, ...bundled } = loadRules();

export const rule = (id: string, phrases: readonly string[], more: Partial<Rule> = {}): Rule => ({
  id,
  sign: 'asks-age',
  phrases,
  flags: [],
  passes: [],
  ...more,
});

/** The bundled number words and levels, with the rules of the test alone. */
export function ruleSet(rules: readonly Rule[], more: Partial<Pack> = {}, spellings = {}): RuleSet {
  return {
    ...bundled,
    packs: [{ pack: 'fr/test', language: 'fr', version: 1, rules, ...more }],
    words: {},
    spellings,
  };
}

/** What the rules see in `text`: `rule-id:excerpt` for each evidence. */
export function seen(set: RuleSet, text: string, kind: 'message' | 'draft' = 'message'): string[] {
  const { signs } = createEngine(compileRules(set), 2026).assess({ kind, text }, { audience: 'teen' });
  return signs.map((evidence) => `${evidence.rule}:${excerpt(text, evidence)}`);
}

export function excerpt(text: string, { start, end }: Evidence): string {
  return text.slice(start, end);
}
