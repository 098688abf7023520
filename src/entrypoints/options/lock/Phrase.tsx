import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LockWords } from './words.ts';

interface Props {
  readonly phrase: string;
  readonly words: LockWords;
  onNoted(): void;
}

/** The recovery phrase, shown this once. */
export function Phrase({ phrase, words: { t, language }, onNoted }: Props): VNode {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="row phrase">
      <h3 ref={title} tabIndex={-1}>
        {t('phrase.title')}
      </h3>
      <p class="text">{t('phrase.text')}</p>
      <ol lang={language}>
        {phrase.split(' ').map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ol>
      <button type="button" class="safe" onClick={onNoted}>
        {t('phrase.noted')}
      </button>
    </div>
  );
}
