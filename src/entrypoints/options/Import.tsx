import { Upload } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../settings/index.ts';
import { Icon } from '../../warnings/parts/Icon.tsx';
import type { Around } from './around.ts';
import { problemWords } from './problem-words.ts';

type State =
  | { readonly kind: 'idle' | 'done' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'ask'; readonly file: string; readonly settings: Settings };

/** Settings from a file. It is read whole before anything changes, and the reader is asked. */
export function Import({ around: { settings, words, save } }: { around: Around }): VNode {
  const { t } = words;
  const [state, setState] = useState<State>({ kind: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (state.kind === 'ask') no.current?.focus();
  }, [state]);

  const take = async (file: File) => {
    try {
      // Only here is a file read: its reader, and zod, come when they are needed.
      const { readSettings } = await import('./settings-file.ts');
      const read = readSettings(await file.text(), settings);
      if ('problem' in read) setState({ kind: 'refused', reason: problemWords(read, words) });
      else setState({ kind: 'ask', file: file.name, settings: read.settings });
    } catch {
      setState({ kind: 'refused', reason: t('import.unreadable') });
    }
  };
  const replace = async (by: Settings) => {
    setState({ kind: (await save({ replace: by })) ? 'done' : 'idle' });
    field.current?.focus();
  };
  return (
    <>
      <input
        ref={field}
        class="unseen"
        type="file"
        accept=".json,application/json"
        id="import-file"
        aria-label={`${t('import')}, ${t('import.do')}`}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          // The same file may be chosen again, once it was mended.
          currentTarget.value = '';
        }}
      />
      {state.kind === 'ask' ? (
        <fieldset class="ask" aria-label={t('import')}>
          <p>{t('import.ask', { file: state.file })}</p>
          <div class="buttons">
            <button ref={no} type="button" class="safe" onClick={() => setState({ kind: 'idle' })}>
              {t('cancel')}
            </button>
            <button type="button" class="outlined" onClick={() => void replace(state.settings)}>
              {t('import.yes')}
            </button>
          </div>
        </fieldset>
      ) : (
        <label class="outlined" for="import-file">
          <Icon of={Upload} size={17} />
          {t('import.do')}
        </label>
      )}
      <div class="answer" role="alert">
        {state.kind === 'refused' && (
          <p class="notice">
            <b>{t('import.failed')}</b> {state.reason}
          </p>
        )}
        {state.kind === 'done' && <p class="text">{t('import.done')}</p>}
      </div>
    </>
  );
}
