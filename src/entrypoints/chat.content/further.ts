import type { CompiledText } from '../../engine/compiled.ts';
import { unpackText } from '../../engine/packed/index.ts';
import type { TextKind } from '../../engine/rule-set.ts';
import type { Packs, StoredPack } from '../../settings/index.ts';

/**
 * The rules of packs as the engine reads them, unpacked once while the packs stay.
 * @param packs the packs as they are now
 * @param stamp the build whose packed texts can be read
 */
export function createFurther(
  packs: () => Packs,
  stamp: string,
): (kind: TextKind) => readonly CompiledText[] {
  let known: Packs | null = null;
  const texts = new Map<TextKind, readonly CompiledText[]>();
  return (kind) => {
    if (packs() !== known) texts.clear();
    known = packs();
    const ready = texts.get(kind) ?? known.list.flatMap((pack) => textOf(pack, kind, stamp));
    texts.set(kind, ready);
    return ready;
  };
}

/** Nothing of a pack that has no rules for this kind of text, that another build compiled, or that storage damaged. */
function textOf({ packed, stamp }: StoredPack, kind: TextKind, ours: string): CompiledText[] {
  if (stamp !== ours) return [];
  try {
    const text = unpackText(packed, kind);
    return text.owners.length > 0 ? [text] : [];
  } catch {
    return [];
  }
}
