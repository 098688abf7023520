import type { Audience } from '../../engine/finding.ts';
import { reportWords } from '../../locales/report.ts';
import { type Language, translator } from '../../locales/translate.ts';
import { wordsFor as popupWordsFor } from '../popup/words.ts';

/** Everything the sheet can say, in one language, for one audience; `shared` is what it has in common with the popup. */
export function wordsFor(language: Language, audience: Audience | null) {
  const shared = popupWordsFor(language, audience);
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return {
    language,
    t: translator(reportWords, language, audience),
    sign: shared.sign,
    shared,
    languageName: (code: string) => languages.of(code) ?? code,
  };
}

export type SheetWords = ReturnType<typeof wordsFor>;
