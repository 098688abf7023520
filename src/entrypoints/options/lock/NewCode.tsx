import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { codeFault, type LockAct, type LockAnswer } from '../../../settings/index.ts';
import { Secret } from './Secret.tsx';
import { faultWords, type LockWords } from './words.ts';

interface Props {
  readonly words: LockWords;
  /** What is asked for before the new code: nothing, the code that is in use, or the recovery phrase. */
  readonly before?: 'code' | 'phrase';
  readonly button: string;
  /** Locking is the one thing to do where it is offered first. */
  readonly main?: boolean;
  /** Nothing can be tried now. */
  readonly waiting?: boolean;
  /** Makes the wish out of what was typed. */
  act(next: string, known: string): LockAct | Promise<LockAct>;
  ask(act: LockAct): Promise<LockAnswer>;
  onDone(act: LockAct): void;
}

interface Fault {
  readonly at: 'known' | 'next' | 'again';
  readonly text: string;
}

/** A new code, typed twice, after the old one or the phrase where there is one. */
export function NewCode(props: Props): VNode {
  const { words, before, button, main = false, waiting = false, act, ask, onDone } = props;
  const { t } = words;
  const [known, setKnown] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);

  const faultAt = (at: Fault['at']) => (fault?.at === at ? fault.text : undefined);
  const check = (): Fault | null => {
    const weak = codeFault(next);
    if (weak) return { at: 'next', text: t(`fault.${weak}`) };
    return next === again ? null : { at: 'again', text: t('fault.differ') };
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    const found = check();
    setFault(found);
    if (found || busy) return;
    setBusy(true);
    const wish = await act(next, known);
    const answer = await ask(wish);
    setBusy(false);
    if (answer.fault)
      return setFault({ at: before ? 'known' : 'next', text: faultWords(answer.fault, answer.state, words) });
    for (const clear of [setKnown, setNext, setAgain]) clear('');
    onDone(wish);
  };
  return (
    <form class="lock-form" autocomplete="off" onSubmit={(event) => void submit(event)}>
      {before && (
        <Secret
          label={t(before === 'code' ? 'change.old' : 'forgot.phrase')}
          value={known}
          fault={faultAt('known')}
          shown={before === 'phrase'}
          onChange={setKnown}
        />
      )}
      <Secret
        label={t(before ? 'change.new' : 'set.code')}
        text={t('set.rule')}
        value={next}
        fault={faultAt('next')}
        onChange={setNext}
      />
      <Secret label={t('set.again')} value={again} fault={faultAt('again')} onChange={setAgain} />
      <p class="unseen" role="alert">
        {fault?.text}
      </p>
      <button type="submit" class={main ? 'safe' : 'outlined'} disabled={waiting} aria-busy={busy}>
        {button}
      </button>
    </form>
  );
}
