import { ChevronDown } from 'lucide';
import type { ComponentChildren, VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Card } from '../model.ts';
import { trusted } from '../trusted.ts';
import { Icon } from './Icon.tsx';
import { LevelIcon } from './LevelIcon.tsx';

interface Props {
  readonly card: Pick<Card, 'id' | 'level' | 'variant'>;
  readonly head: string;
  readonly around: Around;
  readonly onFold?: () => void;
  readonly children: ComponentChildren;
}

/** What every card shares: the head with the level's shape, a way to fold it, and the body. */
export function Frame({ card, head, around, onFold, children }: Props): VNode {
  const labelled = `head ${card.id}`.replace(/\W/g, '-');
  return (
    <article
      class="card"
      data-id={card.id}
      data-level={card.level}
      data-variant={card.variant}
      aria-labelledby={labelled}
      tabIndex={-1}
    >
      <header class="head">
        <span class="shape">
          <LevelIcon level={card.level} size={22} />
        </span>
        <h2 id={labelled}>{head}</h2>
        {onFold && (
          <button type="button" class="fold" onClick={trusted(onFold)} aria-label={around.t('fold')}>
            <Icon of={ChevronDown} size={20} />
          </button>
        )}
      </header>
      <div class="body">{children}</div>
    </article>
  );
}
