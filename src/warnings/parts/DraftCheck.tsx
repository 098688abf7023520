import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import { draftTitle } from '../draft.ts';
import type { Draft } from '../model.ts';
import { Quiet, Safe } from './Button.tsx';
import { Frame } from './Frame.tsx';
import { Quote } from './Quote.tsx';

/** Before a message that holds personal data is sent. It stands beside the message box, never on it. */
export function DraftCheck({ draft, around }: { draft: Draft; around: Around }): VNode {
  const { t, asks, speech } = around;
  return (
    <div class="draft" data-place="draft">
      <Frame
        card={{ id: 'draft', level: 'caution', variant: 0 }}
        head={draftTitle(speech, draft)}
        around={around}
      >
        <Quote pieces={draft.quote} around={around} />
        <p class="text">{t('draft.text')}</p>
        <div class="actions">
          <Safe onPress={() => asks.answer('change')}>{t('draft.change')}</Safe>
          <Quiet onPress={() => asks.answer('send')}>{t('draft.send')}</Quiet>
        </div>
      </Frame>
    </div>
  );
}
