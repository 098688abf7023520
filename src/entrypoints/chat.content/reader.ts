import { type AppliedPolicy, readerCountry, readerLanguage, type Settings } from '../../settings/index.ts';
import type { WarningsOptions } from '../../warnings/index.ts';

/**
 * Who reads: the settings, with the browser's language and the clock's country where they leave it open.
 * @param isMinor they told an age under 18, and are spoken to as a teen, whatever is set
 */
export function readerOf(
  settings: Settings,
  policy?: AppliedPolicy,
  isMinor = false,
): ReturnType<WarningsOptions['reader']> {
  const { name, logo } = policy?.brand ?? {};
  return {
    audience: isMinor ? 'teen' : settings.audience,
    language: readerLanguage(settings),
    // Only what names an authority asks it: the clock's zone takes the browser some ten milliseconds, the first time.
    get country() {
      return readerCountry(settings);
    },
    ...(name && { brand: { name, ...(logo && { logo }) } }),
  };
}
