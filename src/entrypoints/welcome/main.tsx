import { render, type VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { readerLanguage } from '../../settings/index.ts';
import { Told } from '../page-parts/Told.tsx';
import { Top } from '../page-parts/Top.tsx';
import { useSettings } from '../page-parts/use-settings.ts';
import { Welcome } from './Welcome.tsx';
import { wordsFor } from './words.ts';

function Page(): VNode | null {
  const { loaded, ready, outcome, save } = useSettings();
  const { settings } = loaded;
  const words = wordsFor(readerLanguage(settings), settings.audience);
  const { t } = words;
  useEffect(() => {
    document.documentElement.lang = words.language;
    document.title = t('title');
  }, [words.language]);
  if (!ready) return null;
  return (
    <>
      <Top name={t('heading')} />
      <Welcome settings={settings} words={words} save={save} close={() => void closeTab()} />
      <Told
        outcome={outcome}
        words={{ saved: t('saved'), failed: t('failed'), refused: t('failed'), locked: t('locked') }}
      />
    </>
  );
}

/** A page that a script did not open cannot close itself: the browser does it. */
async function closeTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent().catch(() => undefined);
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

render(<Page />, document.getElementById('app') ?? document.body);
