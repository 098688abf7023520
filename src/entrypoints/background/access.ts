import { type Browser, browser } from 'wxt/browser';
import { applyChange, type Settings } from '../../settings/index.ts';
import { asPattern, EVERYWHERE } from '../../sites/patterns.ts';
import { listedPatterns } from './scripts.ts';

type Permissions = Browser.permissions.Permissions;

/**
 * The settings follow what the browser lets Vigie see, whoever changed it: our popup, which may be closed by the very
 * question that it asked, or the browser's own list of sites.
 * @param granted whether these were given or taken away
 */
export async function followAccess({ origins = [] }: Permissions, granted: boolean): Promise<void> {
  const listed = listedPatterns();
  const patterns = new Set(origins.map(asPattern).filter((pattern) => pattern !== undefined));
  for (const pattern of patterns) {
    if (listed.includes(pattern)) continue;
    await applyChange(
      pattern === EVERYWHERE ? { watchEverywhere: granted } : { addedSite: { pattern, on: granted } },
    );
  }
}

/**
 * At a start: the reader may have given sites or taken them away in the browser's own list while it was closed, when
 * nothing of ours could hear of it.
 */
export async function agreeWithBrowser({ sites, watchEverywhere }: Settings): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll().catch((): Permissions => ({}));
  const granted = new Set(origins.map(asPattern).filter((pattern) => pattern !== undefined));
  const kept = watchEverywhere ? [...sites.added, EVERYWHERE] : sites.added;
  for (const pattern of kept) if (await isRefused(pattern)) await followAccess({ origins: [pattern] }, false);
  // Where all sites are given, each is: that alone does not say that the reader wants Vigie everywhere.
  if (granted.has(EVERYWHERE)) return;
  const fresh = [...granted].filter((pattern) => !kept.includes(pattern));
  await followAccess({ origins: fresh }, true);
}

/** A browser that does not say keeps what there is. */
async function isRefused(pattern: string): Promise<boolean> {
  try {
    return !(await browser.permissions.contains({ origins: [pattern] }));
  } catch {
    return false;
  }
}

/** Gives permissions back, one by one: what the browser does not take back must not keep the others. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns)
    await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}
