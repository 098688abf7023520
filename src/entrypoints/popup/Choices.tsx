import type { VNode } from 'preact';
import { countries } from '../../authorities/index.ts';
import type { FixedSetting, Settings, SettingsChange } from '../../settings/index.ts';
import { Choice } from './Choice.tsx';
import type { PopupWords } from './words.ts';

interface Props {
  readonly settings: Settings;
  /** The one in use: chosen, or guessed. */
  readonly country: string;
  readonly locked: boolean;
  /** Set by an association. */
  readonly fixed: readonly FixedSetting[];
  readonly words: PopupWords;
  choose(change: SettingsChange): void;
}

/** Who Vigie speaks to, for which country, in which language. */
export function Choices({ settings, country, locked, fixed, words, choose }: Props): VNode {
  const { t } = words;
  const countryOptions = countries.map((code) => ({ value: code, text: words.countryName(code) }));
  return (
    <section class="choices">
      <Choice
        disabled={locked || fixed.includes('audience')}
        label={t('for')}
        value={settings.audience ?? ''}
        options={[
          ...(settings.audience === null ? [{ value: '', text: t('for.none') } as const] : []),
          { value: 'adult', text: t('for.adult') },
          { value: 'teen', text: t('for.teen') },
        ]}
        onChange={(audience) => choose({ audience: audience === '' ? null : audience })}
      />
      <Choice
        disabled={locked || fixed.includes('country')}
        label={t('country')}
        value={country}
        options={countryOptions.sort((one, other) => one.text.localeCompare(other.text, words.language))}
        onChange={(chosen) => choose({ country: chosen })}
      />
      <Choice
        disabled={locked || fixed.includes('language')}
        label={t('language')}
        value={settings.language}
        options={[
          { value: 'auto', text: t('language.auto') },
          { value: 'fr', text: t('language.fr') },
          { value: 'en', text: t('language.en') },
        ]}
        onChange={(language) => choose({ language })}
      />
    </section>
  );
}
