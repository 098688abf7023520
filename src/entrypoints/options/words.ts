import type { Audience } from '../../engine/finding.ts';
import { optionsWords } from '../../locales/options.ts';
import { popupWords } from '../../locales/popup.ts';
import { signLabels } from '../../locales/sign-labels.ts';
import { type Language, translator } from '../../locales/translate.ts';
import { versionsWords } from '../../locales/versions.ts';

/** Everything the settings page can say, in one language, for one audience. */
export function wordsFor(language: Language, audience: Audience | null) {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  return {
    language,
    t: translator(optionsWords, language, audience),
    popup: translator(popupWords, language, audience),
    sign: translator(signLabels, language, audience),
    version: translator(versionsWords, language, audience),
    countryName: (country: string) => regions.of(country) ?? country,
    list: (parts: readonly string[]) => new Intl.ListFormat(language).format(parts),
    date: (day: string) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day)),
  };
}

export type OptionsWords = ReturnType<typeof wordsFor>;
