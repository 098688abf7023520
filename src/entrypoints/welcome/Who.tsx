import type { VNode } from 'preact';
import { countries } from '../../authorities/index.ts';
import { readerCountry, type Settings, type SettingsChange } from '../../settings/index.ts';
import { Choose } from '../page-parts/Choose.tsx';
import { Pick } from '../page-parts/Pick.tsx';
import type { WelcomeWords } from './words.ts';

export const WHO = ['adult', 'teen', 'parent', 'association'] as const;
export type WhoFor = (typeof WHO)[number];

interface Props {
  readonly settings: Settings;
  readonly words: WelcomeWords;
  /** What was chosen on this page; two of the choices mean one audience. */
  readonly who: WhoFor | undefined;
  choose(who: WhoFor): void;
  save(change: SettingsChange): void;
}

/** Whom Vigie is for, in which country and language. */
export function Who({ settings, words, who, choose, save }: Props): VNode {
  const { t, practice, countryName, language } = words;
  const chosen = who ?? settings.audience ?? undefined;
  const places = countries
    .map((value) => ({ value, label: countryName(value) }))
    .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <div class="panel">
      <Choose
        legend={t('who')}
        options={WHO.map((value) => ({ value, label: t(`who.${value}`), text: t(`who.${value}.means`) }))}
        value={chosen}
        onChange={choose}
      />
      <div role="status">
        {(chosen === 'parent' || chosen === 'association') && (
          <p class="row advice">{t(`advice.${chosen}`)}</p>
        )}
      </div>
      <Pick
        label={t('country')}
        text={t('country.means')}
        options={places}
        value={readerCountry(settings)}
        onChange={(country) => save({ country })}
      />
      <Pick
        label={t('language')}
        options={[
          { value: 'auto', label: t('language.auto') },
          { value: 'fr', label: practice.languages.fr },
          { value: 'en', label: practice.languages.en },
        ]}
        value={settings.language}
        onChange={(chosen) => save({ language: chosen as Settings['language'] })}
      />
    </div>
  );
}
