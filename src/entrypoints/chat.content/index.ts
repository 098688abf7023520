import { defineContentScript } from 'wxt/utils/define-content-script';
import {
  defaultSettings,
  isSiteOff,
  type LoadedSettings,
  loadPacks,
  loadSettings,
  NO_PACKS,
  requestLock,
  watchPacks,
  watchSettings,
} from '../../settings/index.ts';
import { allMatchPatterns } from '../../sites/index.ts';
import { askForAdvice } from './advice.ts';
import { answer } from './answering.ts';
import { bodyOf } from './body.ts';
import { whenRulesCome } from './bundled.ts';
import { checkPage } from './check.ts';
import { handOver } from './hand-over.ts';
import { clearLeftovers } from './leftovers.ts';
import { frameState, type Place } from './page-state.ts';
import { readerAge } from './reader-age.ts';
import { reportDetails } from './report-details.ts';
import { markRunning } from './running.ts';
import { type Session, startSession } from './session.ts';
import { askToLead, createTellBackground } from './tell-background.ts';
import { addressOf, watchedAs } from './watched.ts';

/** So long changes are gathered before the badge and the popup are told, in milliseconds. */
const TELL_AFTER = 50;

/** So long a page waits for a policy, in milliseconds: one that comes later changes what stands there already. */
const POLICY_WAIT = 30;

/**
 * A chat page: observations → engine → warnings. Starts and stops with the settings, and answers the popup. It runs in
 * the page itself, which reads its frames too, and in those frames that the page may not read. Loaded by a page of ours,
 * it hands its parts over and does nothing.
 */
export default defineContentScript({
  matches: allMatchPatterns(),
  // The bar on arrival waits for nothing but the settings; all else waits for the rules, whose script comes later. In
  // Firefox a script that came with the document was once refused by the browser (NS_ERROR_NOT_INITIALIZED).
  runAt: { chrome: 'document_start', edge: 'document_start', firefox: 'document_idle' },
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (handOver()) return;
    markRunning();
    clearLeftovers(document);
    const isTop = window === window.top;
    const place: Place = { url: addressOf(window), isTop, frame: Math.random().toString(36).slice(2) };
    let loaded: LoadedSettings = { settings: defaultSettings };
    let packs = NO_PACKS;
    let leads = isTop;
    let session: Session | null = null;
    let wasMinor = false;
    /** The popup's switch in a private window: holds until the page is left. */
    let here: boolean | null = null;
    const background = createTellBackground();

    const status = () => ({
      on: here ?? !isSiteOff(loaded.settings, place.url.hostname),
      watched: watchedAs(place.url, loaded.settings),
      isMinor: session?.readerIsMinor ?? wasMinor,
    });
    const isWatched = () => {
      const { on, watched } = status();
      return here ?? (on && watched !== 'not');
    };
    let telling = false;
    /** A page that is first read changes thousands of times: once in a while is often enough for the badge. */
    const changed = () => {
      if (telling) return;
      telling = true;
      ctx.setTimeout(() => {
        telling = false;
        tellChange();
      }, TELL_AFTER);
    };
    const tellChange = () => {
      // An extension that was turned off says nothing: what it left behind notices here, and steps back.
      if (ctx.isInvalid) return;
      background.tell(session?.warnings.seen ?? null);
      tellPopup();
    };
    const options = () => ({
      settings: () => loaded.settings,
      policy: () => loaded.policy,
      packs: () => packs,
      signal: ctx.signal,
      url: place.url,
      leads,
      readerAge,
      onChange: changed,
    });
    const replace = (next: Session | null) => {
      wasMinor ||= session?.readerIsMinor ?? false;
      session = next;
      changed();
    };
    const follow = () => {
      if (ctx.isInvalid) return;
      if (!isWatched()) {
        if (!session || session.isOnce) return changed();
        session.stop();
        replace(null);
      } else if (!session || session.isOnce) {
        session?.stop();
        replace(startSession(options()));
      }
    };

    const advise = (advice: { readonly code: boolean } | null) => session?.warnings.advise(advice);

    const ready = Promise.all([
      loadSettings(POLICY_WAIT),
      isTop || askToLead(),
      loadPacks(),
      bodyOf(document),
    ]);
    // Before anything is waited for: whoever started this script may ask at once.
    const tellPopup = answer(
      {
        state: () => frameState(place, session, status()),
        // What is not stored is refused here: the background refuses what is.
        async watchHere(on) {
          if (!on && (loaded.policy?.lockAll || (await isClosed()))) return;
          here = on;
          follow();
        },
        async checkHere() {
          await ready;
          await new Promise<void>(whenRulesCome);
          if (session && !session.isOnce) return;
          session?.stop();
          replace(await checkPage(options()));
        },
        tellAgain: background.again,
        report: () => reportDetails(session),
        adviceOver: () => advise(null),
        readerIs: (age) => session?.readerIs?.(age),
      },
      ctx.signal,
    );
    watchSettings(
      (now) => {
        loaded = now;
        session?.warnings.redraw();
        follow();
      },
      ctx.signal,
      POLICY_WAIT,
    );
    watchPacks((now) => {
      packs = now;
    }, ctx.signal);
    // The browser clears the badge of a tab that goes elsewhere. A frame that does takes its number along by itself.
    if (!isTop) ctx.addEventListener(window, 'pagehide', background.leave);
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => {
      if (!persisted) return;
      background.again();
      changed();
    });
    ctx.addEventListener(document, 'visibilitychange', changed);
    ctx.onInvalidated(() => session?.stop());
    [loaded, leads, packs] = await ready;
    follow();
    const advice = isTop ? await askForAdvice(place.url) : null;
    if (advice?.stands) advise(advice);
  },
});

/** Whether the settings are locked now. A background that does not answer is one that opens nothing. */
async function isClosed(): Promise<boolean> {
  const { fault, state } = await requestLock({ do: 'state' });
  return fault !== null || (state.on && state.openMs === 0);
}
