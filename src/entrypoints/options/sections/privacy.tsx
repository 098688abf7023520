import type { Around } from '../around.ts';
import type { Item, Section } from '../find.ts';
import { Row } from '../Row.tsx';

/** What Vigie does with what it reads, and what it asks of the browser. */
export function privacy({ words: { t } }: Around): Section {
  const points = (['here', 'nothing', 'kept', 'age', 'trace', 'locked', 'leave', 'limits'] as const).map(
    (id) => t(`privacy.${id}`),
  );
  return {
    id: 'privacy',
    title: t('privacy'),
    free: true,
    groups: [
      {
        id: 'privacy',
        title: t('privacy.title'),
        items: [
          {
            id: 'privacy',
            words: points,
            body: (
              <ul class="row points">
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            ),
          },
        ],
      },
      {
        id: 'permissions',
        title: t('permissions'),
        items: (['sites', 'storage', 'tab', 'other'] as const).map((id): Item => {
          const [title, text] = [t(`permission.${id}`), t(`permission.${id}.why`)];
          return { id: `permission-${id}`, words: [title, text], body: <Row title={title} text={text} /> };
        }),
      },
    ],
  };
}
