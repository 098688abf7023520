import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Chip, Model } from '../model.ts';
import { trusted } from '../trusted.ts';
import { Quiet } from './Button.tsx';
import { labelOf } from './Chips.tsx';
import { LevelIcon } from './LevelIcon.tsx';

/** Why a row carries a chip. */
export function Note({ model, around }: { model: Model; around: Around }): VNode | null {
  const chip = model.chips.find((one) => one.id === model.note?.id);
  if (!chip) return null;
  const { t, asks, speech } = around;
  const rules = [...new Set(chip.reasons.map((reason) => reason.rule))];
  return (
    <section
      class="note"
      data-for={chip.id}
      data-place="note"
      data-level={chip.level}
      aria-label={chip.name}
      onMouseEnter={trusted(() => asks.note(chip.id, false))}
      onMouseLeave={trusted(() => asks.closeNote(false))}
    >
      <p class="title">
        <LevelIcon level={chip.level} size={18} />
        <span>
          <bdi>{chip.name}</bdi> <small>{labelOf(chip, speech.sign, t)}</small>
        </span>
      </p>
      <p class="text">
        {chip.sign && `${speech.sign(`${chip.sign}.means`)} `}
        {t(adviceOf(chip))}
      </p>
      {rules.length > 0 && <code>{t('why.rule', { rule: rules.join(', ') })}</code>}
      <div class="actions">
        {chip.level === 'danger' && <Quiet onPress={asks.report}>{t('report')}</Quiet>}
        {rules.length > 0 && <Quiet onPress={() => asks.wrong(chip.id)}>{t('wrong')}</Quiet>}
        <Quiet onPress={() => asks.closeNote(true)}>{t('close')}</Quiet>
      </div>
    </section>
  );
}

function adviceOf(chip: Chip) {
  return chip.level === 'danger' || chip.level === 'caution'
    ? (`chip.${chip.kind}.${chip.level}` as const)
    : 'chip.info';
}
