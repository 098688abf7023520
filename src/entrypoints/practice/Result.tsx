import type { VNode } from 'preact';
import type { Audience } from '../../engine/finding.ts';
import { LevelIcon } from '../../warnings/parts/LevelIcon.tsx';
import { piecesOf } from './pieces.ts';
import type { Tried } from './try.ts';
import type { PracticeWords } from './words.ts';

interface Props {
  readonly audience: Audience;
  readonly tried: Tried;
  readonly words: PracticeWords;
}

/** What one audience would be told of a text: the level, the text with its signs marked, each sign with its rule. */
export function Result({ audience, tried, words: { t, sign, list } }: Props): VNode {
  const { level, because, lines } = tried;
  const seen = lines.flatMap(({ text, signs }) => signs.map((one) => ({ ...one, text })));
  return (
    <article class={`panel result ${level}`}>
      <div class="row">
        <h3>{t(`try.${audience}`)}</h3>
        <p class="level">
          <LevelIcon level={level} size={20} />
          {t(`level.${level}`)}
        </p>
        {because.length > 0 && <p class="text">{t('try.why', { rows: list(because) })}</p>}
      </div>
      <div class="row said">
        {lines.map(({ text, signs }, place) => (
          // Lines have no name but their place, and are drawn anew with the text.
          <p key={place}>
            {piecesOf(text, signs).map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}
          </p>
        ))}
      </div>
      {seen.length === 0 ? (
        <p class="row text">{t('try.nothing')}</p>
      ) : (
        <div class="row">
          <h4>{t('try.seen')}</h4>
          <ul class="found">
            {seen.map(({ sign: name, rule, start, end, text, weak }) => (
              <li key={`${text} ${rule} ${start}`}>
                <b>{sign(`${name}.label`)}</b> <q>{text.slice(start, end)}</q>
                <p class="text">{sign(`${name}.means`)}</p>
                <p class="text">
                  {t('try.rule', { rule })}
                  {weak && `, ${t('try.hint')}`}
                </p>
              </li>
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
