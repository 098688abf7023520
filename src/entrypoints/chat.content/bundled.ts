import type { PackedCues } from '../../engine/cues/index.ts';
import type { PackedRules } from '../../engine/packed/index.ts';
import type { NameKind } from '../../engine/rule-set.ts';
import type { PackedTalks } from '../../engine/talk/index.ts';

/** The bundled rules, as their own script brings them. */
export interface Bundled {
  readonly packed: PackedRules;
  readonly packedCues: PackedCues;
  readonly packedNameCues: Readonly<Record<NameKind, PackedCues>>;
  readonly packedTalks: PackedTalks;
}

interface Meeting {
  bundled?: Bundled;
  come?: () => void;
}

/** Where the two scripts meet: the world that they share, which scripts of the page cannot see. Either may come first. */
const WORLD = globalThis as { vigieRules?: Meeting };

function meeting(): Meeting {
  WORLD.vigieRules ??= {};
  return WORLD.vigieRules;
}

/** For the rules' own script. */
export function bringRules(bundled: Bundled): void {
  const here = meeting();
  here.bundled = bundled;
  here.come?.();
}

/** @throws before the rules came: nothing that is read is judged until then */
export function bundledRules(): Bundled {
  const { bundled } = meeting();
  if (!bundled) throw new Error('The rules did not come yet');
  return bundled;
}

/** Calls at once where the rules are there, else when they come. */
export function whenRulesCome(act: () => void): void {
  const here = meeting();
  if (here.bundled) {
    act();
    return;
  }
  const before = here.come;
  here.come = () => {
    before?.();
    act();
  };
}
