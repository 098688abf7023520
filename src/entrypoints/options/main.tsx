import type { VNode } from 'preact';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeSettings, type LoadedSettings, readerLanguage } from '../../settings/index.ts';
import { useSettings } from '../page-parts/use-settings.ts';
import { useLock } from './lock/use-lock.ts';
import { Options } from './Options.tsx';
import { usePacks } from './packs/use-packs.ts';
import { wordsFor } from './words.ts';

function Page(): VNode | null {
  const { loaded, ready, outcome, save, tell } = useSettings();
  const lock = useLock();
  const packs = usePacks();
  const { settings, notice, policy } = loaded;
  const words = wordsFor(readerLanguage(settings), settings.audience);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.t('title');
  }, [words.language]);
  const { version } = browser.runtime.getManifest();
  const newSince = useNews(loaded, ready, version);
  const isShown = ready && lock.state !== null;
  // The part that a link asked for was not there yet when the browser looked for it.
  useEffect(() => {
    if (isShown && location.hash) location.replace(location.hash);
  }, [isShown]);
  if (!ready || !lock.state) return null;
  return (
    <Options
      around={{ settings, words, lock, policy, packs, version, newSince, save, tell }}
      notice={notice}
      isPrivate={browser.extension.inIncognitoContext}
      outcome={outcome}
    />
  );
}

/**
 * Which news was seen before this page was opened. Those that it shows count as seen from now on; not where settings are
 * damaged, since writing would mend them before their reader was told.
 */
function useNews(
  { settings: { seenVersion }, notice }: LoadedSettings,
  ready: boolean,
  version: string,
): string | null {
  const before = useRef<string | null | undefined>(undefined);
  if (ready && before.current === undefined) before.current = seenVersion;
  useEffect(() => {
    if (ready && !notice && seenVersion !== version) void changeSettings({ seenVersion: version });
  }, [ready]);
  return before.current ?? null;
}

render(<Page />, document.getElementById('app') ?? document.body);
