import { browser } from 'wxt/browser';
import { type Language, resolveLanguage } from '../locales/translate.ts';
import type { Settings } from './schema.ts';

/** The language for the reader: the one chosen, else that of the browser's own interface, on every surface alike. */
export function readerLanguage({ language }: Pick<Settings, 'language'>): Language {
  return resolveLanguage(language, browserLanguage());
}

/** Once the extension was updated under a page, only what the page is told is left. */
function browserLanguage(): string {
  try {
    return browser.i18n.getUILanguage();
  } catch {
    return navigator.language;
  }
}
