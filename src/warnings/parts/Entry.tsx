import { LogOut } from 'lucide';
import type { VNode } from 'preact';
import type { WarningsKey } from '../../locales/warnings.ts';
import type { Around } from '../asks.ts';
import type { EntryCard } from '../model.ts';
import { headOf, titleOf } from '../titles.ts';
import { Quiet, Safe } from './Button.tsx';
import { Frame } from './Frame.tsx';
import { Lines } from './Lines.tsx';
import { Tips } from './Tips.tsx';

/** Advice beside an entry form; when an age under 18 was typed, advice for a minor. */
export function Entry({ card, around }: { card: EntryCard; around: Around }): VNode {
  const { t, asks, speech } = around;
  return (
    <Frame card={card} head={headOf(speech, card)} around={around} onFold={() => asks.fold(card.id)}>
      <p class="title">{titleOf(speech, card)}</p>
      {card.minor ? (
        <>
          <p class="text">{t('entry.minor.text')}</p>
          <Lines lines={around.lines([], 'minor')} around={around} />
        </>
      ) : (
        <Tips keys={tipsFor(card)} around={around} />
      )}
      <div class="actions">
        {card.minor ? (
          <>
            <Safe icon={LogOut} onPress={asks.leave}>
              {t('leave')}
            </Safe>
            <Quiet onPress={() => asks.dismiss(card.id)}>{t('close')}</Quiet>
          </>
        ) : (
          <Safe onPress={() => asks.dismiss(card.id)}>{t('entry.ok')}</Safe>
        )}
      </div>
    </Frame>
  );
}

function tipsFor(card: EntryCard): WarningsKey[] {
  const tips: WarningsKey[] = [];
  if (card.asks.includes('postcode')) tips.push('entry.postcode');
  if (card.asks.includes('pseudonym')) tips.push('entry.pseudonym');
  return [...tips, 'entry.visible'];
}
