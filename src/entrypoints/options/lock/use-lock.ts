import { useEffect, useState } from 'preact/hooks';
import {
  type LockAct,
  type LockAnswer,
  type LockState,
  requestLock,
  watchLock,
} from '../../../settings/index.ts';

export interface LiveLock {
  /** `null` until the background told. */
  readonly state: LockState | null;
  /** Asks the background to do something; what is shown follows. */
  ask(act: LockAct): Promise<LockAnswer>;
}

/** The lock as it stands now, second by second while a time runs, for a page of ours. */
export function useLock(): LiveLock {
  const [told, setTold] = useState<{ readonly state: LockState; readonly at: number } | null>(null);
  const [now, setNow] = useState(Date.now);
  const ask = async (act: LockAct) => {
    const answer = await requestLock(act);
    setTold({ state: answer.state, at: Date.now() });
    setNow(Date.now());
    return answer;
  };
  useEffect(() => {
    const gone = new AbortController();
    const refresh = () => void ask({ do: 'state' });
    watchLock(refresh, gone.signal);
    refresh();
    return () => gone.abort();
  }, []);

  const state = told && passed(told.state, now - told.at);
  const running = state !== null && state.openMs + state.waitMs + state.phraseWaitMs > 0;
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return { state, ask };
}

/** The same state some time later, as far as this page can tell; the background knows for sure. */
function passed(state: LockState, ms: number): LockState {
  const left = (time: number) => Math.max(0, time - Math.max(0, ms));
  return {
    ...state,
    openMs: left(state.openMs),
    waitMs: left(state.waitMs),
    phraseWaitMs: left(state.phraseWaitMs),
  };
}
