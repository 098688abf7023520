import { Sparkles, X } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from '../../warnings/parts/Icon.tsx';
import type { PopupWords } from './words.ts';

interface Props {
  readonly words: PopupWords;
  read(): void;
  hide(): void;
}

/** After an update, once: one quiet line that leads to what changed. */
export function News({ words: { t }, read, hide }: Props): VNode {
  return (
    <p class="news">
      <Icon of={Sparkles} size={17} />
      <span>{t('news')}</span>
      <button type="button" class="quiet" onClick={read}>
        {t('news.read')}
      </button>
      <button type="button" class="away" aria-label={t('news.hide')} onClick={hide}>
        <Icon of={X} size={17} />
      </button>
    </p>
  );
}
