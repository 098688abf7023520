import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { STRANGER } from '../practice-chat/people.ts';
import type { PracticeWords } from './words.ts';

interface Props {
  readonly words: PracticeWords;
  say(line: string): void;
  again(): void;
}

/** A line of one's own for the stranger. */
export function Stranger({ words: { t }, say, again }: Props): VNode {
  const [text, setText] = useState('');
  const field = useId();
  const send = (event: Event) => {
    event.preventDefault();
    if (!text.trim()) return;
    say(text.trim());
    setText('');
  };
  return (
    <form class="row" onSubmit={send}>
      <h3>{t('stranger')}</h3>
      <label class="text" for={field}>
        {t('stranger.say', { name: STRANGER.name })}
      </label>
      <input
        id={field}
        class="field"
        autocomplete="off"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div class="buttons">
        <button type="submit" class="safe">
          {t('stranger.send')}
        </button>
        <button type="button" class="quiet" onClick={again}>
          {t('again')}
        </button>
      </div>
    </form>
  );
}
