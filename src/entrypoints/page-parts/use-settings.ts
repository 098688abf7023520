import { useEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  defaultSettings,
  type LoadedSettings,
  loadSettings,
  type SettingsChange,
  watchSettings,
} from '../../settings/index.ts';

/** What came of the last change: said once, quietly. */
export interface Outcome {
  /** `refused`: the reader told the browser not to allow it. `locked`: a lock or a policy does not. */
  readonly kind: 'saved' | 'failed' | 'refused' | 'locked';
  /** Tells two outcomes of the same kind apart, so that each is announced. */
  readonly turn: number;
}

export interface LiveSettings {
  readonly loaded: LoadedSettings;
  /** Whether the stored settings were read: before that, the defaults stand in for them. */
  readonly ready: boolean;
  readonly outcome: Outcome | null;
  /** Asks for changes, one after the other. What is shown follows what was kept. @returns whether all were kept */
  save(...changes: readonly SettingsChange[]): Promise<boolean>;
  /** Says what came of something else that was asked for. */
  tell(kind: Outcome['kind']): void;
}

/** The settings as they are now, whoever changes them, for a page of ours. */
export function useSettings(): LiveSettings {
  const [loaded, setLoaded] = useState<LoadedSettings>({ settings: defaultSettings });
  const [ready, setReady] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    const gone = new AbortController();
    watchSettings(setLoaded, gone.signal);
    void loadSettings().then((now) => {
      if (gone.signal.aborted) return;
      setLoaded(now);
      setReady(true);
    });
    return () => gone.abort();
  }, []);

  const tell = (kind: Outcome['kind']) => setOutcome((last) => ({ kind, turn: (last?.turn ?? 0) + 1 }));
  const save = async (...changes: readonly SettingsChange[]) => {
    let before = loaded;
    for (const change of changes) {
      const now = await changeSettings(change);
      // Kept as they were: by a private window too, which says nothing of it.
      const isLocked = now.notice === 'locked';
      if (isLocked || now.notice === 'storage-failed' || same(now, before)) {
        setLoaded(isLocked ? withoutNotice(now) : { ...now });
        tell(isLocked ? 'locked' : 'failed');
        return false;
      }
      before = now;
    }
    setLoaded(before);
    tell('saved');
    return true;
  };
  return { loaded, ready, outcome, save, tell };
}

/** It is said of the change, and not of the settings. */
function withoutNotice({ notice: _, ...loaded }: LoadedSettings): LoadedSettings {
  return loaded;
}

function same(one: LoadedSettings, other: LoadedSettings): boolean {
  return JSON.stringify(one.settings) === JSON.stringify(other.settings);
}
