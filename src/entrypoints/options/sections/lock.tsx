import type { Around } from '../around.ts';
import type { Section } from '../find.ts';
import { LockPanel } from '../lock/LockPanel.tsx';
import { lockWordsFor } from '../lock/words.ts';

/** The lock on all the other sections. */
export function lock({ settings, words: { language }, lock }: Around): Section {
  const words = lockWordsFor(language, settings.audience);
  const { t } = words;
  const said = ['title', 'covers.title', 'cannot.title', 'set.code', 'forgot.title', 'remove.title'] as const;
  return {
    id: 'lock',
    title: t('title'),
    free: true,
    groups: [
      {
        id: 'lock',
        items: [
          { id: 'lock', words: said.map((key) => t(key)), body: <LockPanel lock={lock} words={words} /> },
        ],
      },
    ],
  };
}
