import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Around } from '../asks.ts';
import type { Chip, Model } from '../model.ts';
import { trusted } from '../trusted.ts';
import { Quiet } from './Button.tsx';
import { labelOf } from './Chips.tsx';
import { LevelIcon } from './LevelIcon.tsx';
import { Mistake } from './Mistake.tsx';

/** Why a row carries a chip. */
export function Note({ model, around }: { model: Model; around: Around }): VNode | null {
  const chip = model.chips.find((one) => one.id === model.note?.id);
  if (!chip) return null;
  const { t, asks, speech } = around;
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
          <bdi>{chip.name}</bdi> <small>{chip.wrong ? t('wrong.head') : labelOf(chip, speech.sign, t)}</small>
        </span>
      </p>
      {chip.wrong ? (
        <Heard key={chip.id} chip={chip} around={around} />
      ) : (
        <Meaning chip={chip} around={around} />
      )}
    </section>
  );
}

/** The reader said that the chip is wrong. */
function Heard({ chip, around }: { chip: Chip; around: Around }): VNode {
  const [open, setOpen] = useState(false);
  return (
    <Mistake
      card={chip}
      open={open}
      around={around}
      onOpen={() => setOpen(!open)}
      onClose={() => around.asks.closeNote(true)}
    />
  );
}

/** What the chip means, and what may be done about it. */
function Meaning({ chip, around: { t, asks, speech } }: { chip: Chip; around: Around }): VNode {
  const rules = [...new Set(chip.reasons.map((reason) => reason.rule))];
  return (
    <>
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
    </>
  );
}

function adviceOf(chip: Chip) {
  return chip.level === 'danger' || chip.level === 'caution'
    ? (`chip.${chip.kind}.${chip.level}` as const)
    : 'chip.info';
}
