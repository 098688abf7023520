import type { VNode } from 'preact';
import { sites } from '../../sites/index.ts';
import { Private } from './Private.tsx';
import { stepsFor } from './private-windows.ts';
import type { WelcomeWords } from './words.ts';

const listed = sites.filter(({ onByDefault }) => onByDefault).map(({ name }) => name);

/** Which pages are read from now on, and private windows. */
export function Where({ allowed, words }: { allowed: boolean | null; words: WelcomeWords }): VNode {
  const { t, practice } = words;
  return (
    <div class="panel">
      <div class="row">
        <h3>{t('where.listed', { count: listed.length })}</h3>
        <p class="text">{t('where.listed.means')}</p>
        <details>
          <summary>{t('where.names')}</summary>
          <p class="text">{practice.list([...listed].sort((one, other) => one.localeCompare(other)))}</p>
        </details>
      </div>
      <div class="row">
        <h3>{t('where.others')}</h3>
        <p class="text">{t('where.others.means')}</p>
      </div>
      <Private
        allowed={allowed}
        steps={stepsFor(import.meta.env.BROWSER, navigator.userAgent)}
        words={words}
      />
    </div>
  );
}
