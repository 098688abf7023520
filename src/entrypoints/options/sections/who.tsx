import { countries } from '../../../authorities/index.ts';
import { readerCountry } from '../../../settings/index.ts';
import { Choose } from '../../page-parts/Choose.tsx';
import { Pick } from '../../page-parts/Pick.tsx';
import type { Around } from '../around.ts';
import type { Section } from '../find.ts';

/** Whom Vigie speaks to, in which language, for which country. */
export function who({ settings, words, save }: Around): Section {
  const { t, popup, countryName, language } = words;
  const audiences = (['adult', 'teen'] as const).map((value) => ({
    value,
    label: t(`audience.${value}`),
    text: t(`audience.${value}.means`),
  }));
  const languages = [
    { value: 'auto', label: t('language.auto') },
    { value: 'fr', label: popup('language.fr') },
    { value: 'en', label: popup('language.en') },
  ] as const;
  const places = countries
    .map((value) => ({ value, label: countryName(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return {
    id: 'who',
    title: t('who'),
    groups: [
      {
        id: 'who',
        items: [
          {
            id: 'audience',
            setting: 'audience',
            words: [t('audience'), ...audiences.flatMap(({ label, text }) => [label, text])],
            body: (
              <Choose
                legend={t('audience')}
                text={settings.audience === null ? t('audience.none') : undefined}
                options={audiences}
                value={settings.audience ?? undefined}
                onChange={(audience) => save({ audience })}
              />
            ),
          },
          {
            id: 'language',
            setting: 'language',
            words: [t('language'), t('language.means'), ...languages.map(({ label }) => label)],
            body: (
              <Pick
                label={t('language')}
                text={t('language.means')}
                options={languages}
                value={settings.language}
                onChange={(chosen) => save({ language: chosen })}
              />
            ),
          },
          {
            id: 'country',
            setting: 'country',
            words: [t('country'), t('country.means'), ...places.map(({ label }) => label)],
            body: (
              <Pick
                label={t('country')}
                text={t('country.means')}
                options={places}
                value={readerCountry(settings)}
                onChange={(country) => save({ country })}
              />
            ),
          },
        ],
      },
    ],
  };
}
