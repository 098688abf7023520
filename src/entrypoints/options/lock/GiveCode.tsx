import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { LockAct, LockAnswer } from '../../../settings/index.ts';
import { Secret } from './Secret.tsx';
import { faultWords, type LockWords } from './words.ts';

interface Props {
  readonly words: LockWords;
  readonly button: string;
  readonly main?: boolean;
  readonly waiting: boolean;
  act(code: string): LockAct;
  ask(act: LockAct): Promise<LockAnswer>;
}

/** The code, to open the lock or to take it off. */
export function GiveCode({ words, button, main = false, waiting, act, ask }: Props): VNode {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy || waiting || !code) return;
    setBusy(true);
    const answer = await ask(act(code));
    setBusy(false);
    setCode('');
    setFault(answer.fault ? faultWords(answer.fault, answer.state, words) : undefined);
  };
  return (
    <form class="lock-form" autocomplete="off" onSubmit={(event) => void submit(event)}>
      <Secret label={words.t('set.code')} value={code} fault={fault} onChange={setCode} />
      <p class="unseen" role="alert">
        {fault}
      </p>
      <button type="submit" class={main ? 'safe' : 'outlined'} disabled={waiting} aria-busy={busy}>
        {button}
      </button>
    </form>
  );
}
