import { browser } from 'wxt/browser';
import { type FrameState, type PageState, STATE_PORT } from '../../settings/index.ts';
import { sumFrames } from './sum-frames.ts';

/** A page that is busy for longer is shown as one that does not answer. */
const PATIENCE_MS = 1500;

/** The popup's ear at one tab. */
export interface Listening {
  /** A frame said that it is there: it may have come after the popup was opened. */
  join(frameId: number): void;
  stop(): void;
}

/**
 * Listens to every frame of a tab for as long as the popup is open, those that come later too.
 * @param heard is given what the tab holds, at each change; `undefined` when no frame answers
 */
export function listenToPage(tabId: number, heard: (state: PageState | undefined) => void): Listening {
  const frames = new Map<string, FrameState>();
  const ports = new Map<number | 'all', ReturnType<typeof browser.tabs.connect>>();
  let isOver = false;
  const tell = () => {
    clearTimeout(late);
    if (!isOver) heard(sumFrames([...frames.values()]));
  };
  const late = setTimeout(tell, PATIENCE_MS);

  const open = (where: number | 'all') => {
    const port = browser.tabs.connect(tabId, {
      name: STATE_PORT,
      ...(where !== 'all' && { frameId: where }),
    });
    ports.set(where, port);
    const speakers = new Set<string>();
    port.onMessage.addListener((message: unknown) => {
      if (!isFrameState(message)) return;
      speakers.add(message.frame);
      frames.set(message.frame, message);
      tell();
    });
    port.onDisconnect.addListener(() => {
      // Nobody there is no fault: a browser whose answer is not looked at lists it as one.
      void browser.runtime.lastError;
      ports.delete(where);
      if (isOver) return;
      for (const frame of speakers) frames.delete(frame);
      // Another page may stand there already, and have spoken before this was known.
      if (speakers.size > 0) open(where);
      else tell();
    });
  };
  open('all');

  return {
    join(frameId) {
      if (!isOver && !ports.has(frameId)) open(frameId);
    },
    stop() {
      isOver = true;
      clearTimeout(late);
      for (const port of ports.values()) port.disconnect();
    },
  };
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
