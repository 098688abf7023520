import type { BrowserContext } from 'playwright-core';
import type { Browser } from './surface.ts';

/** What a person does on Chromium's own page of extensions, by the functions that its buttons call. */
export function extensionsPage(context: BrowserContext, id: string): Pick<Browser, 'update' | 'allow'> {
  const ask = async (call: string) => {
    const page = await context.newPage();
    try {
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.developerPrivate.${call}`);
    } finally {
      await page.close();
    }
  };
  return {
    async update() {
      // Without it an extension from a folder stays off.
      await ask('updateProfileConfiguration({ inDeveloperMode: true })');
      await ask(`reload('${id}', { failQuietly: true })`);
    },
    async allow(pattern, isAllowed) {
      await ask(`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_SPECIFIC_SITES' })`);
      await ask(`${isAllowed ? 'add' : 'remove'}HostPermission('${id}', ${JSON.stringify(pattern)})`);
    },
  };
}
