import type { VNode } from 'preact';
import type { LockWords } from './words.ts';

const COVERS = ['covers.settings', 'covers.read', 'covers.private'] as const;
const CANNOT = ['cannot.remove', 'cannot.other', 'cannot.tools', 'cannot.policy'] as const;

/** What the lock covers and what it cannot do, for whoever keeps the code and for whoever does not. */
export function Facts({ words: { t } }: { words: LockWords }): VNode {
  const list = (keys: typeof COVERS | typeof CANNOT) => (
    <ul class="points">
      {keys.map((key) => (
        <li key={key}>{t(key)}</li>
      ))}
    </ul>
  );
  return (
    <>
      <div class="row">
        <h3>{t('covers.title')}</h3>
        {list(COVERS)}
      </div>
      <div class="row">
        <h3>{t('cannot.title')}</h3>
        {list(CANNOT)}
      </div>
    </>
  );
}
