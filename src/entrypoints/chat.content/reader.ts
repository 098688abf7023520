import { readerCountry, readerLanguage, type Settings } from '../../settings/index.ts';
import type { WarningsOptions } from '../../warnings/index.ts';

/** Who reads: the settings, with the browser's language and the clock's country where they leave it open. */
export function readerOf(settings: Settings): ReturnType<WarningsOptions['reader']> {
  return {
    audience: settings.audience,
    language: readerLanguage(settings),
    country: readerCountry(settings),
  };
}
