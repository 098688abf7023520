import { Eye, ScanEye } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from '../../warnings/parts/Icon.tsx';
import type { PopupWords } from './words.ts';

/** What came of the last wish, while the popup is open. */
export type Wish = 'none' | 'checking' | 'refused';

interface Props {
  /** Absent where there is no site to watch, such as on a file. */
  readonly host?: string | undefined;
  readonly isPrivate: boolean;
  readonly isChecked: boolean;
  readonly wish: Wish;
  readonly words: PopupWords;
  check(): void;
  watch(): void;
}

/** The two ways to have a page read that is not watched: once, or from now on. */
export function Ways({ host, isPrivate, isChecked, wish, words, check, watch }: Props): VNode {
  const { t } = words;
  const isBusy = wish === 'checking';
  return (
    <div class="ways">
      <button type="button" class="outlined" aria-disabled={isBusy} onClick={() => isBusy || check()}>
        <Icon of={ScanEye} size={16} />
        {t(isBusy ? 'check.busy' : isChecked ? 'check.again' : 'check')}
      </button>
      <p class="small">{t('check.means')}</p>
      {host && !isPrivate && (
        <>
          <button type="button" class="outlined" onClick={watch}>
            <Icon of={Eye} size={16} />
            {t('watch', { host })}
          </button>
          <p class="small">{t('watch.means')}</p>
        </>
      )}
      {host && isPrivate && <p class="small">{t('watch.private')}</p>}
      <p class="small" role="status">
        {wish === 'refused' && t('watch.refused')}
      </p>
    </div>
  );
}
