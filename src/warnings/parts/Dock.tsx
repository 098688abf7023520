import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Card } from '../model.ts';
import { Entry } from './Entry.tsx';
import { Folded } from './Folded.tsx';
import { Talk } from './Talk.tsx';

/** Where the cards stand: the folded ones above, the open one below. */
export function Dock({ cards, around }: { cards: readonly Card[]; around: Around }): VNode {
  const ordered = [...cards].sort((a, b) => Number(a.open) - Number(b.open));
  return (
    <aside class="dock" data-place="dock" aria-label={around.t('region')} hidden={cards.length === 0}>
      {ordered.map((card) =>
        card.open ? (
          <Open key={card.id} card={card} around={around} />
        ) : (
          <Folded key={card.id} card={card} around={around} />
        ),
      )}
    </aside>
  );
}

function Open({ card, around }: { card: Card; around: Around }): VNode {
  switch (card.kind) {
    case 'entry':
      return <Entry card={card} around={around} />;
    case 'talk':
      return <Talk card={card} around={around} />;
    default:
      throw new Error(`No card for ${JSON.stringify(card satisfies never)}`);
  }
}
