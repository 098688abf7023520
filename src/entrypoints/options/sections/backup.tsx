import { Download } from 'lucide';
import type { ComponentChildren } from 'preact';
import { defaultSettings, type Settings } from '../../../settings/index.ts';
import { Icon } from '../../../warnings/parts/Icon.tsx';
import { Ask } from '../../page-parts/Ask.tsx';
import type { Around } from '../around.ts';
import type { Item, Section } from '../find.ts';
import { Import } from '../Import.tsx';

/** Settings out, in, and back to where they were. */
export function backup(around: Around): Section {
  const { settings, words, save, tell } = around;
  const { t } = words;
  const item = (id: 'export' | 'import' | 'reset', body: ComponentChildren): Item => ({
    id,
    words: [t(id), t(`${id}.means`), t(`${id}.do`)],
    body: (
      <div class="row">
        <h3>{t(id)}</h3>
        <p class="text">{t(`${id}.means`)}</p>
        <div class="does">{body}</div>
      </div>
    ),
  });
  return {
    id: 'backup',
    title: t('backup'),
    groups: [
      {
        id: 'backup',
        items: [
          item(
            'export',
            <button
              type="button"
              class="outlined"
              onClick={() => void download(settings).catch(() => tell('failed'))}
            >
              <Icon of={Download} size={17} />
              {t('export.do')}
            </button>,
          ),
          item('import', <Import around={around} />),
          item(
            'reset',
            <Ask
              label={t('reset.do')}
              question={t('reset.ask')}
              yes={t('reset.yes')}
              no={t('cancel')}
              onYes={() => void save({ replace: { ...defaultSettings, ...keptBy(settings) } })}
            />,
          ),
        ],
      },
    ],
  };
}

/** A reset does not greet the reader anew. */
function keptBy({ welcomed, seenVersion }: Settings): Pick<Settings, 'welcomed' | 'seenVersion'> {
  return { welcomed, seenVersion };
}

async function download(settings: Settings): Promise<void> {
  const { writeSettings } = await import('../settings-file.ts');
  const url = URL.createObjectURL(new Blob([writeSettings(settings)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'vigie-settings.json';
  link.click();
  // Firefox still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
