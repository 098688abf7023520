/** The development sets as cues are learned from them: messages of strangers, and the signs that a careful person sees in each. */
import { compileRules } from '../engine/compile.ts';
import type { Sign } from '../engine/finding.ts';
import { createEngine } from '../engine/index.ts';
import { EXAMPLES_YEAR, loadRules } from './load-rules.ts';
import { readSet, setsIn } from './sets.ts';

/** Texts about who people are count so often: nothing of them may hint at a sign. */
const IDENTITY_TIMES = 12;

/** A message, and the signs that a careful person sees in it; `may` are right, but not asked for. */
export interface Line {
  readonly text: string;
  readonly signs: readonly Sign[];
  readonly may: readonly Sign[];
}

/** A line in a set, as far as it is read here. */
interface Given {
  readonly kind?: string;
  readonly text?: string;
  readonly expect?: readonly Sign[];
  readonly may?: readonly Sign[];
  readonly from?: string;
  readonly risky?: boolean;
  readonly messages?: readonly { readonly text: string }[];
}

/** All sets, in a fixed order, each with its lines. */
export function readCueSets(): { readonly name: string; readonly lines: readonly Line[] }[] {
  const plain = compileRules({ ...loadRules(), cues: { bias: {}, classes: {}, weights: {} } });
  const engine = createEngine(plain, EXAMPLES_YEAR);
  const seen = (text: string) =>
    engine.assess({ kind: 'message', text, from: 'them' }, { audience: null }).signs.map(({ sign }) => sign);
  return (['judged', 'dev'] as const).flatMap((folder) =>
    setsIn(folder).map((name) => ({
      name,
      lines: readSet<Given>(folder, name)
        .flatMap((line) => linesOf(line, seen))
        .flatMap((line) => Array<Line>(name.startsWith('identity') ? IDENTITY_TIMES : 1).fill(line)),
    })),
  );
}

/** A benign conversation is ordinary text, on both sides: what phrases see in it is neither expected nor wrong. */
function linesOf(given: Given, seen: (text: string) => readonly Sign[]): Line[] {
  if (given.messages)
    return given.risky ? [] : given.messages.map(({ text }) => ({ text, signs: [], may: seen(text) }));
  if (given.kind !== 'message' || given.from === 'me' || !given.text || !given.expect) return [];
  return [{ text: given.text, signs: given.expect, may: given.may ?? [] }];
}
