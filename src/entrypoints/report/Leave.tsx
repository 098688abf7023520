import type { VNode } from 'preact';
import { blockKey } from './block-key.ts';
import type { SheetWords } from './words.ts';

interface Props {
  /** Where the chat is; `undefined` when it is not known. */
  readonly host: string | undefined;
  readonly words: SheetWords;
}

/** What to do in the chat itself: stop, block in the way of this site where it is known, go. */
export function Leave({ host, words: { t } }: Props): VNode {
  return (
    <section class="leave" aria-labelledby="leave-title">
      <h2 id="leave-title">{t('leave.title')}</h2>
      <ol>
        <li>{t('leave.stop')}</li>
        <li>{t(blockKey(host))}</li>
        <li>{t('leave.go')}</li>
      </ol>
    </section>
  );
}
