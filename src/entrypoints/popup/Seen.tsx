import type { VNode } from 'preact';
import type { PageState } from '../../settings/index.ts';
import { LevelIcon } from '../../warnings/parts/LevelIcon.tsx';
import { seenLines, whereSeen } from './seen-lines.ts';
import type { PopupWords } from './words.ts';

/** Counts and signs of this page: never a text, never a name. */
export function Seen({ state, words }: { state: PageState; words: PopupWords }): VNode {
  const { t, sign } = words;
  const lines = seenLines(state, words);
  const where = whereSeen(state, words);
  return (
    <div class="seen">
      <h3 class="unseen">{t('seen.title')}</h3>
      {lines.length === 0 && state.signs.length === 0 && <p class="calm">{t('seen.nothing')}</p>}
      {lines.length > 0 && (
        <ul class="levels">
          {lines.map(({ level, text }) => (
            <li key={level} class={level}>
              <LevelIcon level={level} size={18} />
              {text}
            </li>
          ))}
        </ul>
      )}
      {where && <p class="text">{where}</p>}
      {state.signs.length > 0 && (
        <ul class="signs" aria-label={t('seen.signs')}>
          {[...new Set(state.signs)].map((name) => (
            <li key={name}>{sign(`${name}.label`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
