import type { Authority } from '../../authorities/index.ts';
import type { Language } from '../../locales/translate.ts';

/** A body's name: its own everywhere, or its translation where readers know it by that. */
export function nameIn({ name }: Authority, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}
