import { browser } from 'wxt/browser';
import {
  type AdviceAnswer,
  askLock,
  type LetThroughRequest,
  type LockAnswer,
  loadSettings,
} from '../../settings/index.ts';

/** Tabs that were let past the page of advice: their numbers, in memory, until the browser closes. */
const PASSES_KEY = 'advice-passes';

/** Whether the page of advice stands before a listed site in this tab: on a locked install that is not an adult's. */
export async function adviceFor(tabId: number): Promise<AdviceAnswer> {
  const [{ settings, policy }, { state }, passes] = await Promise.all([
    loadSettings(),
    askLock({ do: 'state' }),
    loadPasses(),
  ]);
  const isLocked = state.on || policy?.lockAll === true;
  const stands = isLocked && settings.advicePage && settings.audience !== 'adult' && !passes.includes(tabId);
  return { stands, code: state.on };
}

/** Opens the page of ours that asks for the code: on the site itself, the site would hear every key. */
export async function openCode(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  await browser.tabs
    .create({ url: browser.runtime.getURL(`/code.html?tab=${tabId}`) })
    .catch(() => undefined);
}

/** Lets a tab past the page of advice when the code is right. The settings stay locked. */
export async function letThrough({ tabId, code }: LetThroughRequest): Promise<LockAnswer> {
  const answer = await askLock({ do: 'check', code });
  if (answer.fault) return answer;
  const passes = await loadPasses();
  await browser.storage.session.set({ [PASSES_KEY]: [...new Set([...passes, tabId])] });
  await browser.tabs.sendMessage(tabId, { type: 'advice-over' }).catch(() => undefined);
  return answer;
}

/** A tab that closed takes its pass along. */
export async function forgetPass(tabId: number): Promise<void> {
  const passes = await loadPasses();
  if (passes.includes(tabId))
    await browser.storage.session.set({ [PASSES_KEY]: passes.filter((one) => one !== tabId) });
}

async function loadPasses(): Promise<readonly number[]> {
  const held: Record<string, unknown> = await browser.storage.session.get(PASSES_KEY).catch(() => ({}));
  const stored = held[PASSES_KEY];
  return Array.isArray(stored) ? stored.filter((one) => Number.isInteger(one)) : [];
}
