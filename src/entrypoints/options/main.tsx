import type { VNode } from 'preact';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readerLanguage } from '../../settings/index.ts';
import { useSettings } from '../page-parts/use-settings.ts';
import { useLock } from './lock/use-lock.ts';
import { Options } from './Options.tsx';
import { wordsFor } from './words.ts';

function Page(): VNode | null {
  const { loaded, ready, outcome, save, tell } = useSettings();
  const lock = useLock();
  const { settings, notice, policy } = loaded;
  const words = wordsFor(readerLanguage(settings), settings.audience);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.t('title');
  }, [words.language]);
  if (!ready || !lock.state) return null;
  return (
    <Options
      around={{ settings, words, lock, policy, version: browser.runtime.getManifest().version, save, tell }}
      notice={notice}
      isPrivate={browser.extension.inIncognitoContext}
      outcome={outcome}
    />
  );
}

render(<Page />, document.getElementById('app') ?? document.body);
