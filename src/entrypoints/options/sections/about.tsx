import { licences } from 'virtual:vigie-licences';
import type { VersionsKey } from '../../../locales/versions.ts';
import type { Around } from '../around.ts';
import type { Item, Section } from '../find.ts';
import { Row } from '../Row.tsx';
import versions from '../versions.json' with { type: 'json' };
import { isNewer } from '../versions.ts';

/** The name, what changed from version to version, and whose work is in it. */
export function about({ words, version, newSince = null }: Around): Section {
  const { t, version: line } = words;
  const pages = (['practice', 'welcome'] as const).map((page) => ({ page, label: t(`about.${page}`) }));
  return {
    id: 'about',
    title: t('about'),
    free: true,
    groups: [
      {
        id: 'about',
        items: [
          {
            id: 'version',
            words: [t('about.version', { version }), t('about.means'), ...pages.map(({ label }) => label)],
            body: (
              <div class="row">
                <h3>{t('about.version', { version })}</h3>
                <p class="text">{t('about.means')}</p>
                <p class="buttons">
                  {pages.map(({ page, label }) => (
                    <a key={page} href={`/${page}.html`}>
                      {label}
                    </a>
                  ))}
                </p>
              </div>
            ),
          },
        ],
      },
      {
        id: 'history',
        title: t('history'),
        items: versions.map(({ version: number, lines }): Item => {
          const texts = lines.map((key) => line(key as VersionsKey));
          const title = t('history.version', { version: number });
          return {
            id: `version-${number}`,
            words: [title, ...texts],
            body: (
              <Row
                title={
                  <>
                    {title} {isNewer(number, newSince) && <span class="new">{t('history.new')}</span>}
                  </>
                }
                text={
                  <ul class="points">
                    {texts.map((text) => (
                      <li key={text}>{text}</li>
                    ))}
                  </ul>
                }
              />
            ),
          };
        }),
      },
      {
        id: 'licences',
        title: t('licences'),
        text: `${t('licences.own')} ${t('licences.with')}`,
        items: licences.map(({ name, version: number, licence, text }): Item => {
          const title = t('licence.of', { name, version: number, licence });
          return {
            id: `licence-${name}`,
            words: [title],
            body: (
              <details class="row">
                <summary>{title}</summary>
                <p class="licence">{text}</p>
              </details>
            ),
          };
        }),
      },
    ],
  };
}
