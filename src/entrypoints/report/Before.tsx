import { FileText, ImageOff, Users } from 'lucide';
import type { VNode } from 'preact';
import { Icon } from '../../warnings/parts/Icon.tsx';
import type { SheetWords } from './words.ts';

const RULES = [
  ['before.images', ImageOff],
  ['before.complaint', FileText],
  ['before.once', Users],
] as const;

/** What must be known before anything is kept or sent. */
export function Before({ words: { t } }: { words: SheetWords }): VNode {
  return (
    <section class="before" aria-labelledby="before-title">
      <h2 id="before-title">{t('before.title')}</h2>
      <ul>
        {RULES.map(([rule, icon]) => (
          <li key={rule}>
            <Icon of={icon} size={18} />
            <span>{t(rule)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
