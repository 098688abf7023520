import { useEffect, useState } from 'preact/hooks';
import { loadPacks, NO_PACKS, type Packs, watchPacks } from '../../../settings/index.ts';

/** The packs as they are now, whoever changes them. */
export function usePacks(): Packs {
  const [packs, setPacks] = useState(NO_PACKS);
  useEffect(() => {
    const gone = new AbortController();
    watchPacks(setPacks, gone.signal);
    void loadPacks().then((now) => gone.signal.aborted || setPacks(now));
    return () => gone.abort();
  }, []);
  return packs;
}
