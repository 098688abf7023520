import type { Audience } from '../../engine/finding.ts';
import { authoritiesWords } from '../../locales/authorities.ts';
import { popupWords } from '../../locales/popup.ts';
import { signLabels } from '../../locales/sign-labels.ts';
import { type Language, translator } from '../../locales/translate.ts';

/** Everything the popup can say, in one language, for one audience. */
export function wordsFor(language: Language, audience: Audience | null) {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  return {
    language,
    t: translator(popupWords, language, audience),
    body: translator(authoritiesWords, language, audience),
    sign: translator(signLabels, language, audience),
    countryName: (country: string) => regions.of(country) ?? country,
    list: (parts: readonly string[]) => new Intl.ListFormat(language).format(parts),
  };
}

export type PopupWords = ReturnType<typeof wordsFor>;
