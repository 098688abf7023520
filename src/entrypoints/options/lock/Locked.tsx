import { Lock } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from '../../../warnings/parts/Icon.tsx';
import type { Around } from '../around.ts';
import { lockWordsFor } from './words.ts';

/** Says at the top of the page why nothing there can be changed, and leads to the lock. */
export function Locked({ around: { settings, words } }: { around: Around }): VNode {
  const { t } = lockWordsFor(words.language, settings.audience);
  return (
    <div class="notice locked">
      <Icon of={Lock} size={19} />
      <p>
        <b>{t('state.closed')}</b>
        <span>{t('covers.private')}</span>
      </p>
      <a href="#lock">{t('unlock.title')}</a>
    </div>
  );
}
