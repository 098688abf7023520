import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  isMessage,
  isSiteOff,
  type LoadedSettings,
  loadSettings,
  watchSettings,
} from '../../settings/index.ts';
import { allMatchPatterns } from '../../sites/index.ts';
import { pageState } from './page-state.ts';
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

    watchSettings((changed) => {
      loaded = changed;
      follow();
    }, ctx.signal);
    const answer = (message: unknown) => {
      if (isMessage(message, 'state')) return Promise.resolve(pageState(session, isOn()));
      if (isMessage(message, 'watch-here')) {
        here = message.on;
        follow();
      }
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
