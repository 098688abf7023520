import { TOPICS } from '../../../settings/index.ts';
import { Choose } from '../../page-parts/Choose.tsx';
import { Toggle } from '../../page-parts/Toggle.tsx';
import type { Around } from '../around.ts';
import type { Item, Section } from '../find.ts';

/** How much is said, and of what. */
export function warnings(around: Around): Section {
  const { settings, words, save } = around;
  const { t } = words;
  return {
    id: 'warnings',
    title: t('warnings'),
    groups: [
      {
        id: 'sensitivity',
        title: t('sensitivity'),
        items: (['adult', 'teen'] as const).map((audience) => sensitivity(around, audience)),
      },
      {
        id: 'topics',
        setting: 'topicsOff',
        title: t('topics'),
        text: t('topics.means'),
        items: TOPICS.map((id) => {
          const [label, text] = [t(`topic.${id}`), t(`topic.${id}.means`)];
          const on = !settings.topicsOff.includes(id);
          return {
            id: `topic-${id}`,
            words: [label, text],
            body: (
              <Toggle
                label={label}
                text={text}
                on={on}
                onChange={(next) => save({ topic: { id, on: next } })}
              />
            ),
          };
        }),
      },
      {
        id: 'advice',
        items: [
          {
            id: 'advice',
            setting: 'advicePage',
            words: [t('advice'), t('advice.means')],
            body: (
              <Toggle
                label={t('advice')}
                text={t('advice.means')}
                on={settings.advicePage}
                onChange={(advicePage) => save({ advicePage })}
              />
            ),
          },
        ],
      },
    ],
  };
}

function sensitivity({ settings, words: { t }, save }: Around, audience: 'adult' | 'teen'): Item {
  const options = (['fewer', 'normal', 'more'] as const).map((value) => ({
    value,
    label: t(`sensitivity.${value}`),
    text: t(`sensitivity.${value}.means`),
  }));
  const legend = t(`sensitivity.${audience}`);
  return {
    id: `sensitivity-${audience}`,
    setting: `sensitivity.${audience}`,
    words: [legend, ...options.flatMap(({ label, text }) => [label, text])],
    body: (
      <Choose
        legend={legend}
        options={options}
        value={settings.sensitivity[audience]}
        onChange={(value) => save({ sensitivity: { audience, value } })}
      />
    ),
  };
}
