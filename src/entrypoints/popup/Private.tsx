import type { VNode } from 'preact';
import type { PopupWords } from './words.ts';

/** Vigie is not in private windows until the reader lets it, where only they can: in the browser's own settings. */
export function Private({ words: { t } }: { readonly words: PopupWords }): VNode {
  return (
    <details class="private">
      <summary>{t('private')}</summary>
      <p class="small">{t(`private.steps.${browserName()}`)}</p>
    </details>
  );
}

function browserName(): 'chrome' | 'edge' | 'firefox' {
  const { BROWSER } = import.meta.env;
  return BROWSER === 'firefox' || BROWSER === 'edge' ? BROWSER : 'chrome';
}
