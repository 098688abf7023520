import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { policyFile } from '../../../src/settings/policy/files.ts';
import type { Policy } from '../../../src/settings/policy/schema.ts';

/** Debian's Firefox ESR reads the second, others the first. */
const FIREFOX = ['/etc/firefox/policies', '/etc/firefox-esr/policies'];

/** The id that Chromium gives an unpacked extension: from its folder, in letters a to p. */
export function idOfUnpacked(folder: string): string {
  const sum = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return [...sum].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

export interface Installed {
  /** Puts another policy in its place. */
  change(policy: Policy): void;
  /** Puts in its place what the settings page wrote. */
  put(text: string): void;
  remove(): void;
}

/**
 * Installs the file that `npm run policy` makes, for the extension that is under test. What pins Vigie from a store is
 * left out: this one comes from a folder.
 * @param folder the built extension
 * @returns `null` where this user may not write to the system's folders
 */
export function installPolicy(
  target: 'chromium-linux' | 'firefox',
  folder: string,
  policy: Policy,
): Installed | null {
  const id = idOfUnpacked(folder);
  const shop = {
    chromeId: id,
    edgeId: id,
    firefoxId: 'vigie@example.org',
    firefoxFile: 'https://example.org/v.xpi',
  };
  const write = (what: Policy): string[] => writeText(policyFile(target, what, shop).text);
  const writeText = (text: string): string[] => {
    const file = policyFile(target, {}, shop);
    const content = JSON.parse(text);
    delete content.ExtensionSettings;
    delete content.policies?.ExtensionSettings;
    const places = target === 'firefox' ? FIREFOX.map((place) => join(place, file.name)) : [file.where];
    for (const place of places) {
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, JSON.stringify(content));
    }
    return places;
  };
  try {
    const places = write(policy);
    return {
      change: (next) => void write(next),
      put: (text) => void writeText(text),
      remove: () => {
        for (const place of places) rmSync(place, { force: true });
      },
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return null;
    throw error;
  }
}
