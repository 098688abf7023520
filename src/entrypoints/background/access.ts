import { type Browser, browser } from 'wxt/browser';
import { applyChange } from '../../settings/index.ts';
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

/** Gives permissions back, one by one: what the browser does not take back must not keep the others. */
export async function giveBack(patterns: readonly string[]): Promise<void> {
  for (const pattern of patterns)
    await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
}
