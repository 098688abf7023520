import { browser } from 'wxt/browser';
import {
  type CheckPageRequest,
  type FrameState,
  type PageState,
  STATE_PORT,
  type WatchHereRequest,
} from '../../settings/index.ts';
import { sumFrames } from './sum-frames.ts';

/** A page that is busy for longer is shown as one that does not answer. */
const PATIENCE_MS = 1500;

/**
 * Listens to every frame of a tab for as long as the popup is open.
 * @param heard is given what the tab holds, at each change; `undefined` when no frame answers
 * @returns ends the listening
 */
export function listenToPage(tabId: number, heard: (state: PageState | undefined) => void): () => void {
  const frames = new Map<string, FrameState>();
  let isOver = false;
  const port = browser.tabs.connect(tabId, { name: STATE_PORT });
  const tell = () => {
    if (!isOver) heard(sumFrames([...frames.values()]));
  };
  const late = setTimeout(tell, PATIENCE_MS);
  port.onMessage.addListener((message: unknown) => {
    if (!isFrameState(message)) return;
    clearTimeout(late);
    frames.set(message.frame, message);
    tell();
  });
  // Nobody there, or the page has gone elsewhere.
  port.onDisconnect.addListener(() => {
    clearTimeout(late);
    frames.clear();
    tell();
  });
  return () => {
    isOver = true;
    clearTimeout(late);
    port.disconnect();
  };
}

/** Turns watching on or off in one open page and its frames, storing nothing. */
export async function watchHere(tabId: number, on: boolean): Promise<void> {
  const request: WatchHereRequest = { type: 'watch-here', on };
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}

/**
 * Has a page read once.
 * @returns whether it could be read
 */
export async function checkPage(tabId: number): Promise<boolean> {
  const request: CheckPageRequest = { type: 'check-page', tabId };
  return browser.runtime
    .sendMessage(request)
    .then(Boolean)
    .catch(() => false);
}

// A page opened before an update may still run the content script of an older version.
function isFrameState(message: unknown): message is FrameState {
  const state = message as Partial<FrameState> | undefined;
  return (
    typeof state?.frame === 'string' &&
    typeof state.host === 'string' &&
    Array.isArray(state.signs) &&
    typeof state.byLevel === 'object'
  );
}
