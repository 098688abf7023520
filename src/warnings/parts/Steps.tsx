import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { TalkCard } from '../model.ts';
import { stepsFor } from '../steps.ts';
import { Quiet } from './Button.tsx';
import { Lines } from './Lines.tsx';

/** What to do, numbered: act, talk, report. */
export function Steps({ card, around }: { card: TalkCard; around: Around }): VNode {
  const { t, asks, speech } = around;
  return (
    <ol class="steps">
      {stepsFor(card.seen, speech.audience).map((step) => (
        <li key={step.key}>
          <span>{t(step.key)}</span>
          {step.offers === 'lines' && (
            <>
              <Lines
                lines={around.lines(card.seen, step.key === 'step.emergency' ? 'danger-now' : null)}
                around={around}
              />
              <Quiet onPress={asks.help}>{t('help')}</Quiet>
            </>
          )}
          {step.offers === 'report' && <Quiet onPress={asks.report}>{t('report')}</Quiet>}
        </li>
      ))}
    </ol>
  );
}
