import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { TalkCard } from '../model.ts';
import { headOf } from '../titles.ts';
import { Frame } from './Frame.tsx';
import { Mistake } from './Mistake.tsx';
import { Seen } from './Seen.tsx';
import { Stranger } from './Stranger.tsx';

/** The card of one conversation: it starts with a stranger and grows in place from info to danger. */
export function Talk({ card, around }: { card: TalkCard; around: Around }): VNode {
  const { t, asks } = around;
  const fold = () => asks.fold(card.id);
  if (card.wrong)
    return (
      <Frame card={{ ...card, level: 'info', variant: 0 }} head={t('wrong.head')} around={around}>
        <Mistake
          card={card}
          open={card.unfolded === 'mistake'}
          around={around}
          onOpen={() => asks.unfold(card.id, 'mistake')}
          onClose={() => asks.dismiss(card.id)}
        />
      </Frame>
    );
  return (
    <Frame card={card} head={headOf(around.speech, card)} around={around} onFold={fold}>
      {card.stranger ? <Stranger card={card} around={around} /> : <Seen card={card} around={around} />}
    </Frame>
  );
}
