/** A pack may say where words are not meant; it may never silence what one sentence makes a danger. */
import { SIGNS, type Sign } from '../engine/finding.ts';
import type { Levels } from '../engine/rule-set.ts';
import type { PackFault } from '../settings/packs/index.ts';
import type { OutsidePack } from './schema.ts';

/** The signs that are a danger by themselves, for any audience. */
export function dangerSigns({ alone, members }: Levels): Set<Sign> {
  return new Set(
    SIGNS.filter((sign) =>
      [alone[sign], members[sign]].some((row) => row?.adult === 'danger' || row?.teen === 'danger'),
    ),
  );
}

/** The frames of a pack that would silence a danger. */
export function silenced({ contexts = [] }: OutsidePack, levels: Levels): PackFault[] {
  const dangers = dangerSigns(levels);
  return contexts.flatMap(({ id, cancels }, place) => {
    const sign = cancels.find((one) => one === 'all' || dangers.has(one));
    return sign ? [{ kind: 'silences', path: ['contexts', place, 'cancels'], rule: id, sign }] : [];
  });
}
