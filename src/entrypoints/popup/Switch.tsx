import type { VNode } from 'preact';
import type { PopupWords } from './words.ts';

interface Props {
  readonly host: string;
  readonly on: boolean;
  /** The reader added this site: off takes it back. */
  readonly isAdded?: boolean;
  readonly isPrivate: boolean;
  readonly locked: boolean;
  readonly words: PopupWords;
  onChange(on: boolean): void;
}

/** Watch this site, or leave it alone. */
export function Switch({ host, on, isAdded = false, isPrivate, locked, words, onChange }: Props): VNode {
  const { t } = words;
  return (
    <section class="switch">
      <button type="button" role="switch" aria-checked={on} disabled={locked} onClick={() => onChange(!on)}>
        <span>{t('switch', { host })}</span>
        <span class="track" />
      </button>
      {isAdded && !isPrivate && <p class="small">{t('switch.added')}</p>}
      {isPrivate && <p class="small">{t('switch.private')}</p>}
    </section>
  );
}
