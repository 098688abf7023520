import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  isMessage,
  isSiteOff,
  type LoadedSettings,
  loadSettings,
  requestLock,
  watchSettings,
} from '../../settings/index.ts';
import { allMatchPatterns } from '../../sites/index.ts';
import { pageState } from './page-state.ts';
import { reportDetails } from './report-details.ts';
import { type Session, startSession } from './session.ts';

/** A chat page: observations → engine → warnings. Starts and stops with the settings, and answers the popup. */
export default defineContentScript({
  matches: allMatchPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    let loaded: LoadedSettings = await loadSettings();
    let session: Session | null = null;
    /** The popup's switch in a private window: holds until the page is left. */
    let here: boolean | null = null;

    const isOn = () => here ?? !isSiteOff(loaded.settings, location.hostname);
    const follow = () => {
      if (!isOn() || ctx.isInvalid) {
        session?.stop();
        session = null;
      } else session ??= startSession({ settings: () => loaded.settings, signal: ctx.signal });
    };

    // What is not stored is refused here: the background refuses what is.
    const switchHere = async (on: boolean) => {
      if (!on && (await isClosed())) return;
      here = on;
      follow();
    };

    watchSettings((changed) => {
      loaded = changed;
      follow();
    }, ctx.signal);
    const answer = (message: unknown) => {
      if (isMessage(message, 'state')) return Promise.resolve(pageState(session, isOn()));
      if (isMessage(message, 'report-details')) return Promise.resolve(reportDetails(session));
      if (isMessage(message, 'watch-here')) void switchHere(message.on);
    };
    browser.runtime.onMessage.addListener(answer);
    ctx.onInvalidated(() => {
      session?.stop();
      try {
        browser.runtime.onMessage.removeListener(answer);
      } catch {
        // The extension was updated or removed: its listeners went with it.
      }
    });
    follow();
  },
});

/** Whether the settings are locked now. A background that does not answer is one that opens nothing. */
async function isClosed(): Promise<boolean> {
  const { fault, state } = await requestLock({ do: 'state' });
  return fault !== null || (state.on && state.openMs === 0);
}
