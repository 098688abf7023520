import { LogOut } from 'lucide';
import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import { Quiet, Safe } from './Button.tsx';
import { By } from './By.tsx';
import { Mark } from './Mark.tsx';

/** On arrival: what this chat does not check, why it is listed, and the way out. */
export function Bar({ chat, around }: { chat: boolean; around: Around }): VNode {
  const { t, asks, site, reader } = around;
  return (
    <section
      class="bar"
      data-place="bar"
      data-id="site"
      data-chat={chat}
      aria-label={t('bar.title')}
      tabIndex={-1}
    >
      <Mark />
      <div class="bar-words">
        <p class="title">
          {t('bar.title')}
          <By around={around} />
        </p>
        <p class="text">
          {site?.why[reader.language]} {t('bar.advice')}
        </p>
      </div>
      <div class="actions">
        <Safe icon={LogOut} onPress={asks.leave}>
          {t('leave')}
        </Safe>
        <Quiet onPress={asks.closeBar}>{t('bar.stay')}</Quiet>
      </div>
    </section>
  );
}
