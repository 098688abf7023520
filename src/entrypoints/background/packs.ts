import { readLanguage, stamp } from '../../rules/language.ts';
import {
  type AddPackRequest,
  isLocked,
  loadSettings,
  type PackAnswer,
  type Packs,
  type RefusedPack,
  type RemovePackRequest,
  readPacks,
  type StoredPack,
  writePacks,
} from '../../settings/index.ts';

/** In this very file, but begun when a pack comes in: its compiler and schema would slow down each start of the background. */
const packReader = () => import('../../packs/index.ts');

let last: Promise<unknown> = Promise.resolve();

/** One after the other: two windows that add at once lose nothing. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}

/** Takes in a pack that the reader chose. What does not fit changes nothing. */
export function addPack({ text }: AddPackRequest): Promise<PackAnswer> {
  return asked(async (packs) => {
    const { MOST_PACKS } = await packReader();
    const taken = await take(String(text));
    if ('faults' in taken) return taken;
    const { head } = taken.pack;
    const known = packs.list.find((one) => one.head.id === head.id);
    if (known?.from === 'policy') return refused('by-policy');
    if (!known && packs.list.length >= MOST_PACKS) return refused('full');
    const pack: StoredPack = { ...taken.pack, from: 'file', source: text, stamp };
    await writePacks({ ...packs, list: withPack(packs.list, pack) });
    return { faults: [], head };
  });
}

/** Takes out a pack that the reader chose. One of a policy stays. */
export function removePack({ id }: RemovePackRequest): Promise<PackAnswer> {
  return asked(async (packs) => {
    if (packs.list.some(({ head, from }) => head.id === id && from === 'policy')) return refused('by-policy');
    await writePacks({ ...packs, list: packs.list.filter(({ head }) => head.id !== id) });
    return { faults: [] };
  });
}

function asked(work: (packs: Packs) => Promise<PackAnswer>): Promise<PackAnswer> {
  return inTurn(async () => ((await isClosed()) ? refused('locked') : work(await readPacks()))).catch(() =>
    refused('storage-failed'),
  );
}

/**
 * Makes the stored packs be what the policy says, and compiles anew those that another build of Vigie compiled. The
 * reader's own packs stay.
 */
export function followPacks(): Promise<void> {
  return inTurn(async () => {
    const [{ policy }, before] = await Promise.all([loadSettings(), readPacks()]);
    const refusals: RefusedPack[] = [];
    let list: readonly StoredPack[] = [];
    for (const pack of before.list) if (pack.from === 'file') list = withPack(list, await renewed(pack));
    for (const [place, source] of (policy?.policy.packs ?? []).entries()) {
      const known = before.list.find((one) => one.source === source && one.stamp === stamp);
      const taken = known ? { pack: known } : await take(source);
      if ('faults' in taken) refusals.push({ place, faults: taken.faults });
      else list = withPack(list, { ...taken.pack, from: 'policy', source, stamp });
    }
    const after = { list, refused: refusals };
    if (JSON.stringify(after) !== JSON.stringify(before)) await writePacks(after);
  }).catch(() => undefined);
}

/** A pack that this build no longer takes stays, unheard, for the reader to see: without a stamp nobody judges with it. */
async function renewed(pack: StoredPack): Promise<StoredPack> {
  if (pack.stamp === stamp) return pack;
  const taken = await take(pack.source);
  return 'faults' in taken ? { ...pack, stamp: '' } : { ...pack, ...taken.pack, stamp };
}

async function take(source: string) {
  const { takePack } = await packReader();
  return takePack(source, readLanguage());
}

function withPack(list: readonly StoredPack[], pack: StoredPack): readonly StoredPack[] {
  const at = list.findIndex(({ head }) => head.id === pack.head.id);
  return at < 0 ? [...list, pack] : list.with(at, pack);
}

async function isClosed(): Promise<boolean> {
  const [locked, { policy }] = await Promise.all([isLocked().catch(() => true), loadSettings()]);
  return locked || policy?.lockAll === true;
}

function refused(kind: 'by-policy' | 'full' | 'locked' | 'storage-failed'): PackAnswer {
  return { faults: [{ kind }] };
}
