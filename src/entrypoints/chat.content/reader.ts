import { type AppliedPolicy, readerCountry, readerLanguage, type Settings } from '../../settings/index.ts';
import type { WarningsOptions } from '../../warnings/index.ts';

/** Who reads: the settings, with the browser's language and the clock's country where they leave it open. */
export function readerOf(settings: Settings, policy?: AppliedPolicy): ReturnType<WarningsOptions['reader']> {
  const { name, logo } = policy?.brand ?? {};
  return {
    audience: settings.audience,
    language: readerLanguage(settings),
    // Only what names an authority asks it: the clock's zone takes the browser some ten milliseconds, the first time.
    get country() {
      return readerCountry(settings);
    },
    ...(name && { brand: { name, ...(logo && { logo }) } }),
  };
}
