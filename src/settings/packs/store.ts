import { type Browser, browser } from 'wxt/browser';
import { isRecord } from '../parse.ts';
import type { Packs, RefusedPack, StoredPack } from './record.ts';

/** Which packs there are, in order, and which ones of the policy were refused. */
export const PACKS_KEY = 'packs';
/** Each pack by itself. */
const PACK = 'pack:';

export const NO_PACKS: Packs = { list: [], refused: [] };

/** The packs that were taken in. It never throws: where storage fails, there are none for now. */
export async function loadPacks(): Promise<Packs> {
  try {
    return await readPacks();
  } catch {
    return NO_PACKS;
  }
}

/** The same, for the background, which writes: it must not take a failure for an empty list. */
export async function readPacks(): Promise<Packs> {
  const { [PACKS_KEY]: index } = await browser.storage.local.get(PACKS_KEY);
  if (!isRecord(index)) return NO_PACKS;
  const ids = Array.isArray(index.ids) ? index.ids.filter((id) => typeof id === 'string') : [];
  const refused = Array.isArray(index.refused) ? (index.refused as RefusedPack[]) : [];
  if (ids.length === 0) return { list: [], refused };
  const stored: Record<string, unknown> = await browser.storage.local.get(ids.map((id) => PACK + id));
  return { list: ids.map((id) => stored[PACK + id]).filter(isPack), refused };
}

/** Writes all packs. For the background only. */
export async function writePacks({ list, refused }: Packs): Promise<void> {
  const before = (await readPacks()).list.map(({ head }) => head.id);
  const ids = list.map(({ head }) => head.id);
  await browser.storage.local.set({
    ...Object.fromEntries(list.map((pack) => [PACK + pack.head.id, pack])),
    [PACKS_KEY]: { ids, refused },
  });
  const gone = before.filter((id) => !ids.includes(id));
  if (gone.length > 0) await browser.storage.local.remove(gone.map((id) => PACK + id));
}

/** Calls back at every change of the packs. @param signal aborting it ends the watch */
export function watchPacks(callback: (packs: Packs) => void, signal: AbortSignal): void {
  let asked = 0;
  const listen = async (changes: Record<string, Browser.storage.StorageChange>, area: string) => {
    const isOurs = Object.keys(changes).some((key) => key === PACKS_KEY || key.startsWith(PACK));
    if (area !== 'local' || !isOurs) return;
    asked += 1;
    const mine = asked;
    const packs = await loadPacks();
    if (mine === asked && !signal.aborted) callback(packs);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  const stop = () => {
    try {
      browser.storage.onChanged.removeListener(listen);
    } catch {
      // The extension was updated or removed under an open page: its listeners went with it.
    }
  };
  signal.addEventListener('abort', stop, { once: true });
}

/** The background alone writes these, whole: what has the parts of one is one. */
function isPack(value: unknown): value is StoredPack {
  return (
    isRecord(value) &&
    isRecord(value.head) &&
    isRecord(value.packed) &&
    Array.isArray(value.head.rules) &&
    Array.isArray(value.bodies) &&
    typeof value.source === 'string' &&
    typeof value.stamp === 'string'
  );
}
