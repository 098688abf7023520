import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  type Counters,
  changeSettings,
  defaultSettings,
  isMessage,
  type LoadedSettings,
  loadCounters,
  loadSettings,
  readerLanguage,
  requestLock,
  totalOf,
  watchCounters,
  watchLock,
  watchSettings,
} from '../../settings/index.ts';
import { askPage, watchHere } from './ask-page.ts';
import { findTab } from './find-tab.ts';
import { isListed } from './is-listed.ts';
import { Popup, type PopupActions } from './Popup.tsx';
import { asSwitched, hostOf, type PageView, pageView } from './page-view.ts';
import { wordsFor } from './words.ts';

type Tab = Awaited<ReturnType<typeof findTab>>;

/** How long a page may take to hear of the switch before it is asked again. */
const SETTLE_MS = 300;

let loaded: LoadedSettings = { settings: defaultSettings };
let tab: Tab;
let counters: Counters = {};
let locked = false;
let view: PageView = { kind: 'loading' };

const actions: PopupActions = {
  async choose(change) {
    show(await changeSettings(change));
  },
  async switchSite(on) {
    const host = hostOf(view);
    if (tab?.incognito && tab.id !== undefined) await watchHere(tab.id, on);
    else if (host) show(await changeSettings({ site: { host, on } }));
    setTimeout(refresh, SETTLE_MS);
  },
  async reload() {
    if (tab?.id !== undefined) await browser.tabs.reload(tab.id);
    window.close();
  },
  // No window is named: Chrome opens no extension page inside a private one.
  async report() {
    const about = tab?.id === undefined ? '' : `?tab=${tab.id}`;
    await browser.tabs.create({ url: browser.runtime.getURL(`/report.html${about}`) });
    window.close();
  },
  async open(url) {
    await browser.tabs.create({ url, ...(tab && { windowId: tab.windowId }) });
    window.close();
  },
  ...(browser.runtime.getManifest().options_ui && {
    openSettings: () => browser.runtime.openOptionsPage(),
  }),
};

function show(now: LoadedSettings): void {
  loaded = now;
  draw();
}

function showCounters(now: Counters): void {
  counters = now;
  draw();
}

async function showLock(): Promise<void> {
  const { state } = await requestLock({ do: 'state' });
  locked = state.on && state.openMs === 0;
  draw();
}

function draw(): void {
  const { settings, notice } = loaded;
  const language = readerLanguage(settings);
  const isPrivate = tab?.incognito ?? false;
  document.documentElement.lang = language;
  render(
    <Popup
      settings={settings}
      {...(notice && { notice })}
      view={asSwitched(view, settings, isPrivate)}
      isPrivate={isPrivate}
      locked={locked}
      now={new Date()}
      {...(settings.counters && { counted: totalOf(counters) })}
      helpFirst={new URLSearchParams(location.search).has('help')}
      words={wordsFor(language, settings.audience)}
      actions={actions}
    />,
    document.getElementById('app') ?? document.body,
  );
}

/** Asks the page again: at the start, after the switch, and whenever it says that it saw something new. */
async function refresh(): Promise<void> {
  const answer = tab?.id === undefined ? undefined : await askPage(tab.id);
  view = tab
    ? pageView(tab.url, answer, (url) => isListed(browser.runtime.getManifest(), url))
    : { kind: 'failed' };
  draw();
}

async function start(): Promise<void> {
  const closed = new AbortController();
  window.addEventListener('pagehide', () => closed.abort(), { once: true });
  watchSettings(show, closed.signal);
  watchCounters(showCounters, closed.signal);
  watchLock(() => void showLock(), closed.signal);
  browser.runtime.onMessage.addListener((message: unknown, sender: { tab?: { id?: number } }) => {
    if (isMessage(message, 'seen') && sender.tab?.id === tab?.id) void refresh();
  });
  show(await loadSettings());
  void showLock();
  if (loaded.settings.counters) showCounters(await loadCounters());
  tab = await findTab(location.search).catch(() => undefined);
  await refresh();
}

void start();
