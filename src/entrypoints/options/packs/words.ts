import type { Audience } from '../../../engine/finding.ts';
import { packsWords } from '../../../locales/packs.ts';
import { type Language, translator } from '../../../locales/translate.ts';

/** What is said of packs. */
export function packsWordsFor(language: Language, audience: Audience | null) {
  return translator(packsWords, language, audience);
}

export type PacksWords = ReturnType<typeof packsWordsFor>;
