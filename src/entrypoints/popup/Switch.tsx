import type { VNode } from 'preact';
import type { PopupWords } from './words.ts';

interface Props {
  readonly host: string;
  readonly on: boolean;
  readonly isPrivate: boolean;
  readonly locked: boolean;
  readonly words: PopupWords;
  onChange(on: boolean): void;
}

/** Watch this site, or leave it alone. */
export function Switch({ host, on, isPrivate, locked, words, onChange }: Props): VNode {
  const { t } = words;
  return (
    <section class="switch">
      <button type="button" role="switch" aria-checked={on} disabled={locked} onClick={() => onChange(!on)}>
        <span>{t('switch', { host })}</span>
        <span class="track" />
      </button>
      {isPrivate && <p class="small">{t('switch.private')}</p>}
    </section>
  );
}
