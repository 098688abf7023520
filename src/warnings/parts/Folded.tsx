import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Card } from '../model.ts';
import { titleOf } from '../titles.ts';
import { trusted } from '../trusted.ts';
import { LevelIcon } from './LevelIcon.tsx';

/** A card on one line: it is still there, and a press opens it. */
export function Folded({ card, around }: { card: Card; around: Around }): VNode {
  const title = titleOf(around.speech, card);
  return (
    <button
      type="button"
      class="folded"
      data-id={card.id}
      data-level={card.level}
      aria-label={around.t('unfold', { title })}
      onClick={trusted(() => around.asks.open(card.id))}
    >
      <LevelIcon level={card.level} size={18} />
      <span>{title}</span>
    </button>
  );
}
