import { LogOut } from 'lucide';
import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { TalkCard } from '../model.ts';
import { titleOf } from '../titles.ts';
import { topicOf } from '../topic.ts';
import { Quiet, Safe } from './Button.tsx';
import { Listen } from './Listen.tsx';
import { Meeting } from './Meeting.tsx';
import { Quote } from './Quote.tsx';
import { Since } from './Since.tsx';
import { Steps } from './Steps.tsx';
import { Why } from './Why.tsx';

/** What was seen in a conversation: first the words, then what they are a sign of, then the next step. */
export function Seen({ card, around }: { card: TalkCard; around: Around }): VNode {
  const { t, speech } = around;
  const topic = card.level === 'info' ? 'plain' : topicOf(card.seen);
  const meeting = card.seen.includes('proposes-meeting') || card.seen.includes('ambush');
  return (
    <>
      <p class="title">{titleOf(speech, card)}</p>
      <Quote pieces={card.quote} around={around} />
      {card.level !== 'info' && <Since card={card} around={around} />}
      <p class="text">
        {t(card.level === 'caution' && topic === 'grooming' ? 'means.grooming.caution' : `means.${topic}`)}
      </p>
      {card.level === 'caution' && speech.audience === 'teen' && <Listen signs={card.seen} around={around} />}
      {card.level === 'danger' && <Steps card={card} around={around} />}
      {meeting && card.level !== 'info' && <Meeting card={card} around={around} />}
      {card.unfolded === 'why' && <Why reasons={card.reasons} around={around} />}
      {card.level === 'danger' && <p class="small">{t('exit.hint')}</p>}
      <Actions card={card} around={around} meeting={meeting} />
    </>
  );
}

function Actions({ card, around, meeting }: { card: TalkCard; around: Around; meeting: boolean }): VNode {
  const { t, asks } = around;
  const danger = card.level === 'danger';
  const close = () => asks.dismiss(card.id);
  const ok = card.level === 'info' ? 'ok.info' : meeting ? 'ok.meet' : 'ok.stop';
  return (
    <div class="actions">
      {danger ? (
        <Safe icon={LogOut} onPress={asks.leave}>
          {t('leave')}
        </Safe>
      ) : (
        <Safe onPress={close}>{t(ok)}</Safe>
      )}
      <span class="links">
        {danger && <Quiet onPress={close}>{t('bar.stay')}</Quiet>}
        {card.reasons.length > 0 && (
          <>
            <Quiet expanded={card.unfolded === 'why'} onPress={() => asks.unfold(card.id, 'why')}>
              {t('why')}
            </Quiet>
            <Quiet onPress={() => asks.wrong(card.id)}>{t('wrong')}</Quiet>
          </>
        )}
      </span>
    </div>
  );
}
