import { DAYS_KEPT } from '../../../settings/index.ts';
import { Toggle } from '../../page-parts/Toggle.tsx';
import type { Around } from '../around.ts';
import { Counted } from '../Counted.tsx';
import type { Section } from '../find.ts';

/** The reader's own numbers, off unless they want them. */
export function counters(around: Around): Section {
  const { settings, words, save } = around;
  const { t } = words;
  const [label, text] = [
    t('counters.on'),
    `${t('counters.means')} ${t('counters.kept', { days: DAYS_KEPT })}`,
  ];
  return {
    id: 'counters',
    title: t('counters'),
    groups: [
      {
        id: 'counters',
        items: [
          {
            id: 'counters',
            setting: 'counters',
            words: [label, text, t('counters.clear')],
            body: (
              <>
                <Toggle
                  label={label}
                  text={text}
                  on={settings.counters}
                  onChange={(on) => save({ counters: on })}
                />
                <Counted around={around} />
              </>
            ),
          },
        ],
      },
    ],
  };
}
