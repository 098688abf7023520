import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  type LetThroughRequest,
  type LockAnswer,
  loadSettings,
  readerLanguage,
  requestLock,
} from '../../settings/index.ts';
import { lockWordsFor } from '../options/lock/words.ts';
import { CodePage } from './CodePage.tsx';

const tabId = Number(new URLSearchParams(location.search).get('tab'));

async function letThrough(code: string): Promise<LockAnswer> {
  const request: LetThroughRequest = { type: 'let-through', tabId, code };
  try {
    const answer: LockAnswer | undefined = await browser.runtime.sendMessage(request);
    if (answer) return answer;
  } catch {
    // No background answers: the extension was updated or removed under this page.
  }
  return { fault: 'gone', state: (await requestLock({ do: 'state' })).state };
}

/** Back to the chat; this page has done what it was opened for. */
async function goBack(): Promise<void> {
  await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
  window.close();
}

async function start(): Promise<void> {
  const { settings } = await loadSettings();
  const language = readerLanguage(settings);
  const words = lockWordsFor(language, settings.audience);
  document.documentElement.lang = language;
  document.title = `${words.t('code.title')} · Vigie`;
  render(
    <CodePage words={words} letThrough={letThrough} onDone={() => void goBack()} />,
    document.getElementById('app') ?? document.body,
  );
}

void start();
