/** Rules that were packed into the bundle judge as those that were just compiled. */
import { describe, expect, test } from 'vitest';
import { compileRules, compileText } from '../../src/engine/compile.ts';
import { createEngine } from '../../src/engine/index.ts';
import { packText, unpackText } from '../../src/engine/packed.ts';
import { loadRules } from '../../src/tools/load-rules.ts';

describe('packed rules', () => {
  const rules = loadRules();
  const fresh = createEngine(compileRules(rules));
  const packed = createEngine({
    levels: rules.levels,
    text: (kind) => unpackText(packText(compileText(rules, kind))),
  });

  test('find the same in every example of every rule', () => {
    for (const pack of rules.packs)
      for (const rule of pack.rules ?? [])
        for (const text of [...rule.flags, ...rule.passes])
          for (const observation of [
            { kind: 'message', text },
            { kind: 'room', text },
            { kind: 'member', name: text },
            { kind: 'draft', text },
          ] as const)
            expect(packed.assess(observation, { audience: 'teen' })).toEqual(
              fresh.assess(observation, { audience: 'teen' }),
            );
  });
});
