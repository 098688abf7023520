import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { isInPrivateWindows, openOwnPage, type Steps } from './private-windows.ts';
import type { WelcomeWords } from './words.ts';

/** Whether Vigie is in private windows, and how to let it in. It looks again when the reader comes back. */
export function Private({ steps, words: { t } }: { steps: Steps; words: WelcomeWords }): VNode {
  const [allowed, setAllowed] = useState<boolean | null | 'asking'>('asking');
  useEffect(() => {
    const look = () => void isInPrivateWindows().then(setAllowed);
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return (
    <div class="row">
      <h3>{t('private')}</h3>
      <p class="text" role="status">
        {allowed === true && t('private.on')}
        {allowed === false && t('private.off')}
        {allowed === null && t('private.unknown')}
      </p>
      {allowed === false && (
        <>
          <ol class="steps">
            <li>{t(`private.${steps}.1`)}</li>
            <li>{t(`private.${steps}.2`)}</li>
          </ol>
          {steps !== 'firefox' && (
            <button type="button" class="outlined" onClick={() => void openOwnPage()}>
              {t('private.open')}
            </button>
          )}
        </>
      )}
    </div>
  );
}
