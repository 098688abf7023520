import type { VNode } from 'preact';
import { emergencyNumbers } from '../../authorities/index.ts';
import type { PopupWords } from './words.ts';

/** The numbers for someone in danger now: first in the popup, and never scrolled away. */
export function Danger({ country, words }: { country: string; words: PopupWords }): VNode {
  const { t } = words;
  return (
    <section class="now" aria-labelledby="danger-title">
      <div>
        <h2 id="danger-title">{t('danger.title')}</h2>
        <p>{t('danger.where', { country: words.countryName(country) })}</p>
      </div>
      <ul>
        {emergencyNumbers(country).map(({ id, shown, way, href }) => (
          <li key={id}>
            <a href={href} aria-label={t(`danger.${way}`, { number: shown })}>
              <span>{shown}</span> {way === 'sms' && <small>{t('sms')}</small>}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
