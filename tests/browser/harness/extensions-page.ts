import type { BrowserContext } from 'playwright-core';
import type { Browser } from './surface.ts';

/** What a person does on Chromium's own page of extensions, by the functions that its buttons call. */
export function extensionsPage(context: BrowserContext, id: string): Pick<Browser, 'update' | 'allow'> {
  /** One after another, on one visit: the page is heavy. */
  const ask = async (...calls: readonly string[]) => {
    const page = await context.newPage();
    try {
      await page.goto('chrome://extensions');
      for (const call of calls) await page.evaluate(`chrome.developerPrivate.${call}`);
    } finally {
      await page.close();
    }
  };
  return {
    update: () =>
      ask(
        // Without it an extension from a folder stays off.
        'updateProfileConfiguration({ inDeveloperMode: true })',
        `reload('${id}', { failQuietly: true })`,
      ),
    allow: (pattern, isAllowed) =>
      ask(
        `updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_SPECIFIC_SITES' })`,
        `${isAllowed ? 'add' : 'remove'}HostPermission('${id}', ${JSON.stringify(pattern)})`,
      ),
  };
}
