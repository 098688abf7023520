import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { TalkCard } from '../model.ts';
import { meetingList } from '../steps.ts';
import { Quiet } from './Button.tsx';
import { Tips } from './Tips.tsx';

const FIRST = 3;

/** The checklist when a meeting comes up: the three that matter most, then the rest on demand. */
export function Meeting({ card, around }: { card: TalkCard; around: Around }): VNode {
  const { t, asks, speech } = around;
  const all = meetingList(speech.audience);
  const open = card.unfolded === 'tips';
  return (
    <section class="meeting">
      <h3>{t('meet.title')}</h3>
      <Tips keys={open ? all : all.slice(0, FIRST)} around={around} />
      {all.length > FIRST && (
        <Quiet expanded={open} onPress={() => asks.unfold(card.id, 'tips')}>
          {t(open ? 'meet.less' : 'meet.all')}
        </Quiet>
      )}
    </section>
  );
}
