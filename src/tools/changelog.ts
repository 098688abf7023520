/** `npm run changelog`: writes `.github/CHANGELOG.md` from the history that the settings page shows. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Language, translator } from '../locales/translate.ts';
import { type VersionsKey, versionsWords } from '../locales/versions.ts';
import { ROOT } from './build.ts';

/** One version, and the keys of what it brought. */
export interface Version {
  readonly version: string;
  readonly lines: readonly string[];
}

export const CHANGELOG = `${ROOT}.github/CHANGELOG.md`;

/** Every version that the settings page tells of, the newest first. */
export function readVersions(): readonly Version[] {
  return JSON.parse(readFileSync(`${ROOT}src/entrypoints/options/versions.json`, 'utf8'));
}

/** The text of CHANGELOG.md. */
export function changelog(versions: readonly Version[]): string {
  const parts = versions.map(
    ({ version, lines }) =>
      `## ${version}\n\n${list(lines, 'en')}\n\nEn français :\n\n${list(lines, 'fr')}\n`,
  );
  return `# What changed\n\nWritten for those who use Vigie, by \`npm run changelog\`. The settings page shows the same.\n\n${parts.join('\n')}`;
}

function list(keys: readonly string[], language: Language): string {
  const words = translator(versionsWords, language, null);
  return keys.map((key) => `- ${words(key as VersionsKey)}`).join('\n');
}

if (import.meta.main) writeFileSync(CHANGELOG, changelog(readVersions()));
