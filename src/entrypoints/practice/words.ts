import type { Audience } from '../../engine/finding.ts';
import { popupWords } from '../../locales/popup.ts';
import { practiceWords } from '../../locales/practice.ts';
import { signsWords } from '../../locales/signs.ts';
import { type Language, translator } from '../../locales/translate.ts';

/** Everything the practice page can say, in one language, for one audience. */
export function wordsFor(language: Language, audience: Audience | null) {
  const popup = translator(popupWords, language, audience);
  return {
    language,
    t: translator(practiceWords, language, audience),
    sign: translator(signsWords, language, audience),
    /** Languages, each in its own words. */
    languages: { fr: popup('language.fr'), en: popup('language.en') },
    list: (parts: readonly string[]) => new Intl.ListFormat(language).format(parts),
  };
}

export type PracticeWords = ReturnType<typeof wordsFor>;
