import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  type LoadedSettings,
  loadSettings,
  type ReportDetails,
  readerLanguage,
  watchSettings,
} from '../../settings/index.ts';
import { askDetails } from './ask-details.ts';
import { audienceOf, Sheet } from './Sheet.tsx';
import { wordsFor } from './words.ts';

const root = document.getElementById('app') ?? document.body;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

function draw({ settings }: LoadedSettings, details: ReportDetails | undefined, now: Date): void {
  const language = readerLanguage(settings);
  const words = wordsFor(language, audienceOf(settings, details));
  document.documentElement.lang = language;
  document.title = `${words.t('title')} · Vigie`;
  const open = (url: string) => void browser.tabs.create({ url });
  render(<Sheet {...{ settings, details, now, words, zone, open }} />, root);
}

async function start(): Promise<void> {
  const now = new Date();
  const closed = new AbortController();
  // Gone when it is closed: a page that the browser sets aside, to come back to, holds nothing either.
  window.addEventListener(
    'pagehide',
    () => {
      closed.abort();
      render(null, root);
    },
    { once: true },
  );
  const [loaded, details] = await Promise.all([loadSettings(), askDetails(location.search)]);
  if (closed.signal.aborted) return;
  draw(loaded, details, now);
  watchSettings((changed) => draw(changed, details, now), closed.signal);
}

window.addEventListener('pageshow', () => void start());
