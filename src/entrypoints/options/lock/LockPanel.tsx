import { Lock, LockOpen } from 'lucide';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LockAct } from '../../../settings/index.ts';
import { Icon } from '../../../warnings/parts/Icon.tsx';
import { Facts } from './Facts.tsx';
import { GiveCode } from './GiveCode.tsx';
import { NewCode } from './NewCode.tsx';
import { newPhrase } from './new-phrase.ts';
import { Phrase } from './Phrase.tsx';
import type { LiveLock } from './use-lock.ts';
import { type LockWords, timeWords } from './words.ts';

interface Props {
  readonly lock: LiveLock;
  readonly words: LockWords;
}

/** The lock: putting it on, opening it for a while, changing it, taking it off. */
export function LockPanel({ lock: { state, ask }, words }: Props): VNode | null {
  const { t, language } = words;
  const [phrase, setPhrase] = useState<string | null>(null);
  if (!state) return null;
  const isOpen = state.on && state.openMs > 0;
  const showPhrase = (act: LockAct) =>
    setPhrase(act.do === 'set' ? act.phrase : act.do === 'recover' ? act.nextPhrase : null);

  return (
    <>
      <div class={`row lock-state ${state.on && !isOpen ? 'closed' : ''}`}>
        <Icon of={state.on && !isOpen ? Lock : LockOpen} size={20} />
        <div>
          <h3>{t(!state.on ? 'state.none' : isOpen ? 'state.open' : 'state.closed')}</h3>
          <p class="text" role="timer">
            {!state.on && t(state.damaged ? 'state.damaged' : 'state.none.text')}
            {isOpen && t('state.open.text', { time: timeWords(state.openMs, words) })}
            {state.on && !isOpen && t('state.closed.text')}
          </p>
        </div>
        {isOpen && (
          <button type="button" class="safe" onClick={() => void ask({ do: 'close' })}>
            <Icon of={Lock} size={17} />
            {t('close.do')}
          </button>
        )}
      </div>
      {phrase && <Phrase phrase={phrase} words={words} onNoted={() => setPhrase(null)} />}
      {!state.on && (
        <div class="row">
          <NewCode
            words={words}
            button={t('set.do')}
            main
            act={async (code) => ({ do: 'set', code, phrase: await newPhrase(language) })}
            ask={ask}
            onDone={showPhrase}
          />
        </div>
      )}
      {state.on && !isOpen && !phrase && (
        <div class="row">
          <h3>{t('unlock.title')}</h3>
          <p class="text">{t('unlock.text')}</p>
          {state.waitMs > 0 && <Wait ms={state.waitMs} words={words} />}
          <GiveCode
            words={words}
            button={t('unlock.do')}
            main
            waiting={state.waitMs > 0}
            act={(code) => ({ do: 'unlock', code })}
            ask={ask}
          />
        </div>
      )}
      {state.on && (
        <>
          {isOpen && (
            <details class="row">
              <summary>{t('change.title')}</summary>
              <NewCode
                words={words}
                before="code"
                button={t('change.do')}
                waiting={state.waitMs > 0}
                act={(next, code) => ({ do: 'change', code, next })}
                ask={ask}
                onDone={showPhrase}
              />
            </details>
          )}
          <details class="row">
            <summary>{t('remove.title')}</summary>
            <p class="text">{t('remove.text')}</p>
            <GiveCode
              words={words}
              button={t('remove.do')}
              waiting={state.waitMs > 0}
              act={(code) => ({ do: 'remove', code })}
              ask={ask}
            />
          </details>
          <details class="row">
            <summary>{t('forgot.title')}</summary>
            <p class="text">{t('forgot.text')}</p>
            {state.phraseWaitMs > 0 && <Wait ms={state.phraseWaitMs} words={words} />}
            <NewCode
              words={words}
              before="phrase"
              button={t('forgot.do')}
              waiting={state.phraseWaitMs > 0}
              act={async (next, known) => ({
                do: 'recover',
                phrase: known,
                next,
                nextPhrase: await newPhrase(language),
              })}
              ask={ask}
              onDone={showPhrase}
            />
          </details>
        </>
      )}
      <Facts words={words} />
    </>
  );
}

function Wait({ ms, words }: { ms: number; words: LockWords }): VNode {
  return (
    <p class="notice" role="timer">
      {words.t('wait', { time: timeWords(ms, words) })}
    </p>
  );
}
