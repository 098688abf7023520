import type { RefObject, VNode } from 'preact';
import type { WelcomeWords } from './words.ts';

interface Props {
  readonly words: WelcomeWords;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  close(): void;
}

/** The welcome is over, answered or skipped. */
export function End({ words: { t }, heading, close }: Props): VNode {
  return (
    <main class="inside narrow">
      <section aria-labelledby="step">
        <h2 id="step" ref={heading} tabIndex={-1}>
          {t('end')}
        </h2>
        <p class="lead">{t('end.means')}</p>
      </section>
      <div class="buttons">
        <button type="button" class="safe" onClick={close}>
          {t('end.close')}
        </button>
        <a href="/practice.html">{t('end.practice')}</a>
        <a href="/options.html">{t('end.settings')}</a>
      </div>
    </main>
  );
}
