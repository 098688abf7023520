import { render } from 'preact';
import { browser } from 'wxt/browser';
import {
  type Counters,
  changeSettings,
  defaultSettings,
  isMessage,
  type LoadedSettings,
  leaveSite,
  loadCounters,
  loadPacks,
  loadSettings,
  NO_PACKS,
  type PageState,
  readerLanguage,
  requestLock,
  totalOf,
  watchCounters,
  watchLock,
  watchPacks,
  watchSettings,
  watchSite,
} from '../../settings/index.ts';
import { hasNews } from '../options/versions.ts';
import { accessTo, addedFor, isAllowedInPrivate, patternsOf } from './access.ts';
import { checkPage, watchHere } from './ask-page.ts';
import { findTab } from './find-tab.ts';
import { type Listening, listenToPage } from './listen-to-page.ts';
import { Popup, type PopupActions } from './Popup.tsx';
import {
  asSwitched,
  audienceFor,
  hostOf,
  isAtWork,
  NO_ACCESS,
  type PageView,
  pageView,
} from './page-view.ts';
import type { Wish } from './Ways.tsx';
import { wordsFor } from './words.ts';

type Tab = Awaited<ReturnType<typeof findTab>>;

/** How long a page may take to hear of the switch before it is asked again. */
const SETTLE_MS = 300;
/** How often a page is asked again until the script that was just started in it answers. */
const TRIES = 12;

let loaded: LoadedSettings = { settings: defaultSettings };
let tab: Tab;
let counters: Counters = {};
let packs = NO_PACKS;
let locked = false;
let view: PageView = { kind: 'loading' };
let wish: Wish = 'none';
let isOutOfPrivate = false;
let listening: Listening | undefined;
let asked = 0;

const actions: PopupActions = {
  async choose(change) {
    show(await changeSettings(change));
  },
  async switchSite(on) {
    const host = hostOf(view);
    const url = addressOf(tab);
    const added = url ? addedFor(url, loaded.settings) : [];
    if (tab?.incognito && tab.id !== undefined) await watchHere(tab.id, on);
    else if (!on && added.length > 0) show(await leaveSite(added));
    else if (host) show(await changeSettings({ site: { host, on } }));
    setTimeout(listen, SETTLE_MS);
  },
  async check() {
    if (tab?.id === undefined) return;
    wish = 'checking';
    draw();
    const isRead = await checkPage(tab.id);
    wish = 'none';
    if (isRead) return listen();
    view = { kind: 'cannot', why: 'refused' };
    draw();
  },
  // The browser asks straight from the click: nothing may be awaited before.
  async watch() {
    const url = addressOf(tab);
    if (!url) return;
    const isAllowed = await watchSite(patternsOf(url));
    wish = isAllowed ? 'none' : 'refused';
    draw();
    if (!isAllowed) return;
    show(await changeSettings({ site: { host: url.hostname, on: true } }));
    // The background starts the script in the page, which then answers.
    for (let tries = 0; tries < TRIES && view.kind !== 'watching'; tries++) {
      await new Promise((later) => setTimeout(later, SETTLE_MS));
      listen();
    }
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
  // The page of settings notes that its history was seen.
  async readNews() {
    await browser.tabs.create({ url: browser.runtime.getURL('/options.html#group-history') });
    window.close();
  },
  async hideNews() {
    show(await changeSettings({ seenVersion: browser.runtime.getManifest().version }));
  },
  async open(url) {
    await browser.tabs.create({ url, ...(tab && { windowId: tab.windowId }) });
    window.close();
  },
  ...(browser.runtime.getManifest().options_ui && {
    openSettings: () => browser.runtime.openOptionsPage(),
  }),
};

function addressOf(of: Tab): URL | null {
  return of?.url === undefined ? null : URL.parse(of.url);
}

function show(now: LoadedSettings): void {
  loaded = now;
  draw();
}

function showCounters(now: Counters): void {
  counters = now;
  draw();
}

function showPacks(now: typeof packs): void {
  packs = now;
  draw();
}

async function showLock(): Promise<void> {
  const { state } = await requestLock({ do: 'state' });
  locked = state.on && state.openMs === 0;
  draw();
}

function draw(): void {
  const { settings, notice, policy } = loaded;
  const language = readerLanguage(settings);
  const isPrivate = tab?.incognito ?? false;
  document.documentElement.lang = language;
  render(
    <Popup
      settings={settings}
      {...(notice && { notice })}
      {...(policy && { policy })}
      packs={packs.list}
      view={asSwitched(view, settings, isPrivate)}
      isPrivate={isPrivate}
      locked={locked || policy?.lockAll === true}
      wish={wish}
      isOutOfPrivate={isOutOfPrivate}
      now={new Date()}
      hasNews={hasNews(settings.seenVersion)}
      {...(settings.counters && { counted: totalOf(counters) })}
      helpFirst={new URLSearchParams(location.search).has('help')}
      words={wordsFor(language, audienceFor(view, settings))}
      actions={actions}
    />,
    document.getElementById('app') ?? document.body,
  );
}

/** Asks the page, and goes on listening to it: at the start, and when its script may be another one. */
function listen(): void {
  listening?.stop();
  if (tab?.id === undefined) void showAnswer(undefined);
  else listening = listenToPage(tab.id, showAnswer);
}

async function showAnswer(answer: PageState | undefined): Promise<void> {
  const mine = ++asked;
  // A page that is watched says all there is to say.
  const access = isAtWork(answer) ? NO_ACCESS : await accessTo(addressOf(tab), loaded.settings);
  if (mine !== asked) return;
  view = tab ? pageView(tab.url, answer, access) : { kind: 'failed' };
  draw();
}

async function start(): Promise<void> {
  const closed = new AbortController();
  window.addEventListener('pagehide', () => closed.abort(), { once: true });
  watchSettings(show, closed.signal);
  watchCounters(showCounters, closed.signal);
  watchPacks(showPacks, closed.signal);
  watchLock(() => void showLock(), closed.signal);
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { tab?: { id?: number }; frameId?: number }) => {
      // Every frame says what it holds when it starts.
      if (isMessage(message, 'seen') && sender.tab?.id === tab?.id) listening?.join(sender.frameId ?? 0);
    },
  );
  const [settings, found, isInPrivate] = await Promise.all([
    loadSettings(),
    findTab(location.search).catch(() => undefined),
    isAllowedInPrivate(),
  ]);
  tab = found;
  isOutOfPrivate = !isInPrivate;
  show(settings);
  void showLock();
  void loadPacks().then(showPacks);
  listen();
  if (settings.settings.counters) showCounters(await loadCounters());
}

void start();
