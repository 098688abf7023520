/** Everything that a bundled pack must hold to be shipped: its shape, its phrases, and each of its examples, both ways. */
import * as z from 'zod/mini';
import { compileText } from '../engine/compile.ts';
import { CUE_SIGNS, NAME_SIGNS } from '../engine/cues/index.ts';
import type { Pack, RuleSet } from '../engine/rule-set.ts';
import { checkExamples, checkIds, checkPhrases } from '../packs/check-contents.ts';
import { packSchema } from '../rules/schema.ts';
import { checkCues } from './check-cues.ts';
import { checkTalks } from './check-talks.ts';
import { EXAMPLES_YEAR } from './load-rules.ts';
import { gapAtTheEnd } from './phrase-ends.ts';

// Without it a schema says of whatever does not fit that it is invalid, and no more.
z.config(z.locales.en());

export interface Problem {
  readonly pack: string;
  readonly rule: string;
  readonly message: string;
}

/** @returns what is wrong with the rules; nothing when all is sound */
export function checkRules(ruleSet: RuleSet): Problem[] {
  const problems: Problem[] = ruleSet.packs.flatMap((pack) => [
    ...checkShape(pack),
    ...checkPhrases(ruleSet, pack),
    ...checkEnds(pack),
  ]);
  problems.push(
    ...checkIds(ruleSet.packs),
    ...(ruleSet.cues ? checkCues('cues', ruleSet.cues, CUE_SIGNS) : []),
    ...(['room', 'member'] as const).flatMap((kind) =>
      ruleSet.nameCues ? checkCues(`${kind}-cues`, ruleSet.nameCues[kind], NAME_SIGNS[kind]) : [],
    ),
    ...(ruleSet.talks ? checkTalks(ruleSet.talks) : []),
  );
  // A pack that cannot be read would stop the rest: examples are run on the sound ones.
  const broken = new Set(problems.map(({ pack }) => pack));
  const sound = ruleSet.packs.filter(({ pack }) => !broken.has(pack));
  const compiled = (kind: Parameters<typeof compileText>[1]) =>
    compileText({ ...ruleSet, packs: sound }, kind);
  return [...problems, ...checkExamples(sound, compiled, EXAMPLES_YEAR)];
}

function checkShape(pack: Pack): Problem[] {
  const result = packSchema.safeParse(pack);
  if (result.success) return [];
  return result.error.issues.map((issue) => {
    const [list, index] = issue.path;
    const owner = list === 'rules' || list === 'contexts' ? pack[list]?.[Number(index)]?.id : undefined;
    return { pack: pack.pack, rule: owner ?? '', message: `${issue.path.join('.')}: ${issue.message}` };
  });
}

/** Nothing is wrong with a phrase that ends in a gap, but its author thought that words there would count, and none does. */
function checkEnds(pack: Pack): Problem[] {
  return [...(pack.rules ?? []), ...(pack.contexts ?? [])].flatMap((owner) =>
    [owner.phrases, ...('except' in owner ? [owner.except ?? []] : [])].flat().flatMap((phrase) => {
      const gap = gapAtTheEnd(phrase);
      if (gap === undefined) return [];
      const message = `"${gap}" at the end of "${phrase}" takes no word: leave it out, or end with the word that must follow.`;
      return [{ pack: pack.pack, rule: owner.id, message }];
    }),
  );
}
