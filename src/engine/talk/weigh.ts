/** How much a talk weighs: above 0 where it is more like those that do harm than like ordinary ones. */
import type { Audience } from '../finding.ts';
import { type Heard, leftAfter } from './heard.ts';
import { type CompiledTalks, TALK_UNIT, TOLD, type Told, WORDS_BEFORE } from './weights.ts';

/** @returns the logarithm of the odds */
export function weighTalk(
  { bias, signs, told }: CompiledTalks,
  heard: Heard,
  turn: number,
  halfLife: number,
  audience: Audience,
  toldHere: Readonly<Record<Told, boolean>>,
): number {
  let units = bias;
  for (const one of TOLD) if (toldHere[one]) units += told[one];
  for (const [sign, { sure, weak, at }] of heard.signs) {
    const weights = signs[sign]?.[audience];
    if (!weights) continue;
    const left = leftAfter(turn - at, halfLife);
    units += weights[0] * Math.log1p(sure * left) + weights[1] * Math.log1p(weak * left);
  }
  return units * TALK_UNIT + heard.weight / Math.sqrt(WORDS_BEFORE + heard.words);
}
