import { Download } from 'lucide';
import type { ComponentChildren } from 'preact';
import { defaultSettings, type Settings } from '../../../settings/index.ts';
import { Icon } from '../../../warnings/parts/Icon.tsx';
import { Ask } from '../../page-parts/Ask.tsx';
import type { Around } from '../around.ts';
import type { Item, Section } from '../find.ts';
import { HandOut } from '../hand-out/HandOut.tsx';
import { TARGETS } from '../hand-out/targets.ts';
import { Import } from '../Import.tsx';
import { saveFile } from '../save-file.ts';

/** Settings out, in, back to where they were, and on to other machines. */
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
      {
        id: 'hand-out',
        title: t('hand-out'),
        text: t('hand-out.means'),
        items: [
          {
            id: 'hand-out',
            words: [
              ...(['lock', 'lock.means', 'for', 'for.means', 'do'] as const).map((id) => t(`hand-out.${id}`)),
              ...TARGETS.map(({ label }) => label),
            ],
            body: <HandOut around={around} />,
          },
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
  saveFile('vigie-settings.json', writeSettings(settings), 'application/json');
}
