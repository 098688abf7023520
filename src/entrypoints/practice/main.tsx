import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { readerLanguage } from '../../settings/index.ts';
import { useSettings } from '../page-parts/use-settings.ts';
import { PracticePage } from './PracticePage.tsx';
import { wordsFor } from './words.ts';

function Page(): VNode | null {
  const { loaded, ready } = useSettings();
  const { settings } = loaded;
  const words = wordsFor(readerLanguage(settings), settings.audience);
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = words.t('title');
  }, [words.language]);
  return ready ? <PracticePage audience={settings.audience ?? 'teen'} words={words} /> : null;
}

render(<Page />, document.getElementById('app') ?? document.body);
