import { browser } from 'wxt/browser';
import { resolveLanguage } from '../../locales/translate.ts';
import { readerCountry, type Settings } from '../../settings/index.ts';
import type { WarningsOptions } from '../../warnings/index.ts';

/** Who reads: the settings, with the browser's language and the clock's country where they leave it open. */
export function readerOf(settings: Settings): ReturnType<WarningsOptions['reader']> {
  return {
    audience: settings.audience,
    language: resolveLanguage(settings.language, browserLanguage()),
    country: readerCountry(settings),
  };
}

/** The browser's own language; the page's idea of it once the extension was updated under the page. */
function browserLanguage(): string {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    return navigator.language;
  }
}
