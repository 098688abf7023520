import { browser } from 'wxt/browser';
import { CHAT, PROBE } from './scripts.ts';

/**
 * Starts the chat script in one frame of an open tab, unless it runs there already.
 * @returns whether it runs now
 */
export async function injectChat(tabId: number, frameId = 0): Promise<boolean> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const [frame] = await browser.scripting.executeScript({
      target,
      func: isRunning,
      injectImmediately: true,
    });
    if (!frame) return false;
    if (!frame.result) await browser.scripting.executeScript({ target, files: CHAT });
    return true;
  } catch {
    // Gone meanwhile, or a page that the browser keeps closed.
    return false;
  }
}

/** A page's process may hear of a permission after we do: what is refused at first is asked again, in milliseconds. */
const AGAIN = [0, 250, 1000];

async function injectSoon(tabId: number): Promise<void> {
  for (const wait of AGAIN) {
    if (wait > 0) await new Promise((later) => setTimeout(later, wait));
    if (await injectChat(tabId)) return;
  }
}

/** Runs in the page, apart from it: the chat script leaves this mark beside itself. */
function isRunning(): boolean {
  return 'vigieRuns' in globalThis;
}

/** Starts the probe in every frame of an open tab. */
async function injectProbe(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, files: [PROBE] })
    .catch(() => undefined);
}

/**
 * Starts Vigie in the tabs that are open already: after an installation or an update, and when a site is added.
 * @param patterns match patterns of what is to be watched
 * @param how `chat` starts it at once, and the probe in frames; `probe` looks for a chat first
 */
export async function injectOpenTabs(patterns: readonly string[], how: 'chat' | 'probe'): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false }).catch(() => []);
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      if (how === 'chat') await injectSoon(id);
      await injectProbe(id);
    }),
  );
}
