import { Lighthouse } from 'lucide';
import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import { trusted } from '../trusted.ts';
import { Icon } from './Icon.tsx';

/** The quiet mark: Vigie watches this page. A press opens what the popup holds, which phones have nowhere else. */
export function Watch({ around: { t, asks } }: { around: Around }): VNode {
  return (
    <button type="button" class="watch" data-place="mark" onClick={trusted(asks.help)}>
      <Icon of={Lighthouse} size={18} />
      <span>{t('watch')}</span>
    </button>
  );
}
