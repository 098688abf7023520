import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Chip } from '../model.ts';
import { Quiet, Safe } from './Button.tsx';
import { labelOf } from './Chips.tsx';
import { Frame } from './Frame.tsx';

/** Before a room whose name is a danger: staying out is the big button, going in the small one. */
export function Pause({ chip, around }: { chip: Chip; around: Around }): VNode {
  const { t, asks, speech } = around;
  return (
    <div class="pause" data-place="pause" data-for={chip.id}>
      <Frame card={{ id: 'pause', level: 'danger', variant: 0 }} head={t('pause.head')} around={around}>
        <p class="title">{t('chip.room', { name: chip.name, label: labelOf(chip, speech.sign, t) })}</p>
        <p class="text">
          {chip.sign && `${speech.sign(`${chip.sign}.means`)} `}
          {t('chip.room.danger')}
        </p>
        <div class="actions">
          <Safe onPress={() => asks.dismiss('pause')}>{t('pause.out')}</Safe>
          <Quiet onPress={asks.enter}>{t('pause.in')}</Quiet>
        </div>
      </Frame>
    </div>
  );
}
