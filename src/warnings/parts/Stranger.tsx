import type { VNode } from 'preact';
import type { WarningsKey } from '../../locales/warnings.ts';
import type { Around } from '../asks.ts';
import type { TalkCard } from '../model.ts';
import { meetingList } from '../steps.ts';
import { titleOf } from '../titles.ts';
import { Quiet, Safe } from './Button.tsx';
import { Listen } from './Listen.tsx';
import { Tips } from './Tips.tsx';

const CHAT_TIPS: readonly WarningsKey[] = ['tip.name', 'tip.image', 'tip.stop'];

/** A stranger opens a private conversation: who they say they are, and what to remember. */
export function Stranger({ card, around }: { card: TalkCard; around: Around }): VNode {
  const { t, asks, speech } = around;
  const open = card.unfolded === 'tips';
  return (
    <>
      <p class="title">{titleOf(speech, card)}</p>
      <p class="text">{t('stranger.text')}</p>
      {open &&
        (speech.audience === 'teen' ? (
          <>
            <Tips keys={CHAT_TIPS} around={around} />
            <Listen signs={[]} around={around} />
          </>
        ) : (
          <Tips keys={meetingList(speech.audience)} around={around} />
        ))}
      <div class="actions">
        <Safe onPress={() => asks.dismiss(card.id)}>{t('stranger.ok')}</Safe>
        <Quiet expanded={open} onPress={() => asks.unfold(card.id, 'tips')}>
          {t('stranger.tips')}
        </Quiet>
      </div>
    </>
  );
}
