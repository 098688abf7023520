import { FilePlus } from 'lucide';
import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MOST_BYTES } from '../../../packs/limits.ts';
import { addPack, type PackFault, type PackHead } from '../../../settings/index.ts';
import { Icon } from '../../../warnings/parts/Icon.tsx';
import type { OptionsWords } from '../words.ts';
import { Faults } from './Faults.tsx';
import type { PacksWords } from './words.ts';

interface Props {
  readonly words: OptionsWords;
  readonly t: PacksWords;
}

type State =
  | { readonly kind: 'idle' | 'checking' }
  | { readonly kind: 'added'; readonly head: PackHead }
  | {
      readonly kind: 'refused';
      readonly file: string;
      readonly source: string;
      readonly faults: readonly PackFault[];
    }
  | { readonly kind: 'unreadable'; readonly file: string };

/** A pack from a file. One that is too large is not even read. The background checks it; what does not fit changes nothing. */
export function AddPack({ words, t }: Props): VNode {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const field = useRef<HTMLInputElement>(null);

  const take = async (file: File) => {
    const refuse = (faults: readonly PackFault[], source = '') =>
      setState({ kind: 'refused', file: file.name, source, faults });
    if (file.size > MOST_BYTES) return refuse([{ kind: 'big' }]);
    setState({ kind: 'checking' });
    try {
      const source = await file.text();
      const { faults, head } = await addPack(source);
      if (head) setState({ kind: 'added', head });
      else refuse(faults, source);
    } catch {
      setState({ kind: 'unreadable', file: file.name });
    }
  };
  return (
    <div class="row">
      <h3 class="label">{t('add')}</h3>
      <p class="text">{t('add.means')}</p>
      <div class="does">
        <input
          ref={field}
          class="unseen"
          type="file"
          accept=".json,application/json"
          id="pack-file"
          aria-label={`${t('add')}, ${t('add.do')}`}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void take(file);
            // The same file may be chosen again, once it was mended.
            currentTarget.value = '';
          }}
        />
        <label class="outlined" for="pack-file">
          <Icon of={FilePlus} size={17} />
          {t('add.do')}
        </label>
        <div class="answer" role="status">
          {state.kind === 'checking' && <p class="text">{t('add.checking')}</p>}
          {state.kind === 'added' && (
            <p class="text">{t('added', { pack: state.head.id, author: state.head.author })}</p>
          )}
        </div>
        <div class="answer" role="alert">
          {state.kind === 'refused' && (
            <Faults {...state} head={t('refused', { file: state.file })} words={words} t={t} />
          )}
          {state.kind === 'unreadable' && (
            <p class="notice">
              <b>{t('refused', { file: state.file })}</b> {upper(t('fault.unreadable'))}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function upper(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
