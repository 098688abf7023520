import type { Audience } from '../../engine/finding.ts';
import { type Language, translator } from '../../locales/translate.ts';
import { welcomeWords } from '../../locales/welcome.ts';
import { wordsFor as practiceWordsFor } from '../practice/words.ts';

/** Everything the welcome page can say, in one language, for one audience. */
export function wordsFor(language: Language, audience: Audience | null) {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  return {
    language,
    t: translator(welcomeWords, language, audience),
    practice: practiceWordsFor(language, audience),
    countryName: (country: string) => regions.of(country) ?? country,
  };
}

export type WelcomeWords = ReturnType<typeof wordsFor>;
