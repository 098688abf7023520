import { type Language, resolveLanguage } from '../locales/translate.ts';
import type { Settings } from './schema.ts';

/**
 * The language for the reader, on every surface alike: the one chosen, else the one that they ask of pages. That of the
 * browser's interface is often another: many a browser is installed in English only.
 */
export function readerLanguage({ language }: Pick<Settings, 'language'>): Language {
  return resolveLanguage(language, navigator.language);
}
