import type { VNode } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Audience } from '../../engine/finding.ts';
import { loadPacks } from '../../settings/index.ts';
import { loadChatScript } from '../page-parts/load-chat-script.ts';
import { Pick } from '../page-parts/Pick.tsx';
import { TEXT_KINDS, type TextKind } from './kinds.ts';
import { Result } from './Result.tsx';
import { createTrial, type Tried } from './try.ts';
import type { PracticeWords } from './words.ts';

type Trial = ReturnType<typeof createTrial>;

/** Typing goes on while the engine waits. */
const WAIT_MS = 120;

/** A box to type or paste a text in, and what each audience would be told of it. */
export function TryText({ words }: { words: PracticeWords }): VNode {
  const { t } = words;
  const id = useId();
  const [text, setText] = useState('');
  const [kind, setKind] = useState<TextKind>('message');
  const [trial, setTrial] = useState<{ readonly run: Trial } | null>(null);
  const [tried, setTried] = useState<Readonly<Record<Audience, Tried>> | null>(null);

  // The rules are large: they come when somebody wants to try.
  const prepare = () => {
    if (trial) return;
    void Promise.all([loadChatScript(), loadPacks()])
      .then(([{ createJudge }, packs]) => setTrial({ run: createTrial(createJudge, packs) }))
      // The extension was updated or removed under this page.
      .catch(() => undefined);
  };
  useEffect(() => {
    if (!trial) return;
    const timer = setTimeout(() => setTried(text.trim() ? trial.run(text, kind) : null), WAIT_MS);
    return () => clearTimeout(timer);
  }, [text, kind, trial]);

  const write = (words: string) => {
    prepare();
    setText(words);
  };
  return (
    <div class="try">
      <div class="panel">
        <Pick
          label={t('try.kind')}
          value={kind}
          options={TEXT_KINDS.map((value) => ({ value, label: t(`try.kind.${value}`) }))}
          onChange={(value) => setKind(value)}
        />
        <div class="row">
          <label class="label" for={id}>
            {t('try.text')}
          </label>
          <textarea
            id={id}
            class="field"
            rows={5}
            value={text}
            onFocus={prepare}
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
          <button type="button" class="quiet" onClick={() => write(`${t('line.age')}\n${t('line.secret')}`)}>
            {t('try.example')}
          </button>
        </div>
      </div>
      <div class="results" aria-live="polite">
        {tried ? (
          (['adult', 'teen'] as const).map((audience) => (
            <Result key={audience} audience={audience} tried={tried[audience]} words={words} />
          ))
        ) : (
          <p class="panel row nothing-yet">{t('try.empty')}</p>
        )}
      </div>
    </div>
  );
}
