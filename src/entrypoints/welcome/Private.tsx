import type { VNode } from 'preact';
import { openOwnPage, type Steps } from './private-windows.ts';
import type { WelcomeWords } from './words.ts';

interface Props {
  /** `null` where the browser does not say. */
  readonly allowed: boolean | null;
  readonly steps: Steps;
  readonly words: WelcomeWords;
}

/** Whether Vigie is in private windows, and how to let it in. */
export function Private({ allowed, steps, words: { t } }: Props): VNode {
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
