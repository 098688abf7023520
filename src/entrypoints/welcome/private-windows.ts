import { browser } from 'wxt/browser';

/** Browsers whose steps are told. */
export type Steps = 'chrome' | 'edge' | 'firefox';

/** Whose steps to tell: that of the build, but for Edge, which installs what was built for Chrome too. */
export function stepsFor(build: string, agent: string): Steps {
  if (build === 'firefox') return 'firefox';
  return build === 'edge' || /\bEdg\//.test(agent) ? 'edge' : 'chrome';
}

/** Whether the browser lets Vigie into private windows; `null` where it does not say. */
export async function isInPrivateWindows(): Promise<boolean | null> {
  try {
    return await browser.extension.isAllowedIncognitoAccess();
  } catch {
    return null;
  }
}

/** Opens the browser's own page on Vigie. Firefox lets no extension do that. */
export async function openOwnPage(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` }).catch(() => undefined);
}
