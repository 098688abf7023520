import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LockAnswer } from '../../settings/index.ts';
import { GiveCode } from '../options/lock/GiveCode.tsx';
import { useLock } from '../options/lock/use-lock.ts';
import { type LockWords, timeWords } from '../options/lock/words.ts';
import { Top } from '../page-parts/Top.tsx';

interface Props {
  readonly words: LockWords;
  /** Gives the code for the tab that this page is about. */
  letThrough(code: string): Promise<LockAnswer>;
  /** The tab was let through. */
  onDone(): void;
}

/** Takes the code that leads past a page of advice. The settings stay locked. */
export function CodePage({ words, letThrough, onDone }: Props): VNode {
  const { t } = words;
  const { state, ask } = useLock();
  const [done, setDone] = useState(false);
  const waitMs = state?.waitMs ?? 0;
  const give = async (code: string) => {
    const answer = await letThrough(code);
    // The page's own picture of the lock follows: a wrong code may have begun a wait.
    await ask({ do: 'state' });
    if (!answer.fault) {
      setDone(true);
      onDone();
    }
    return answer;
  };
  return (
    <>
      <Top name={t('title')} />
      <main class="code">
        <section class="row">
          <h2>{t('code.title')}</h2>
          <p class="text" role="status">
            {t(done ? 'code.done' : 'code.text')}
          </p>
          {waitMs > 0 && (
            <p class="notice" role="timer">
              {t('wait', { time: timeWords(waitMs, words) })}
            </p>
          )}
          {!done && (
            <GiveCode
              words={words}
              button={t('code.do')}
              main
              waiting={waitMs > 0}
              act={(code) => ({ do: 'check', code })}
              ask={(act) => give('code' in act ? act.code : '')}
            />
          )}
        </section>
      </main>
    </>
  );
}
