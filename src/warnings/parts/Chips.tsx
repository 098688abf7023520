import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Chip } from '../model.ts';
import { trusted } from '../trusted.ts';
import { LevelIcon } from './LevelIcon.tsx';

/** The chips on rooms and members. They stand over the page, never in it. */
export function Chips({ chips, around }: { chips: readonly Chip[]; around: Around }): VNode | null {
  if (chips.length === 0) return null;
  return (
    <section class="chips" aria-label={around.t('chips')}>
      {chips.map((chip) => (
        <One key={chip.id} chip={chip} around={around} />
      ))}
    </section>
  );
}

function One({ chip, around: { t, asks, speech } }: { chip: Chip; around: Around }): VNode {
  const label = labelOf(chip, speech.sign, t);
  return (
    <button
      type="button"
      class="chip"
      data-chip={chip.id}
      data-level={chip.level}
      aria-label={nameOf(chip, label, t)}
      onClick={trusted(() => asks.note(chip.id, true))}
      onMouseEnter={trusted(() => asks.note(chip.id, false))}
      onMouseLeave={trusted(() => asks.closeNote(false))}
      onFocus={trusted(() => asks.note(chip.id, false))}
      onBlur={trusted(() => asks.closeNote(false))}
    >
      <LevelIcon level={chip.level} size={12} />
      <span class="long" aria-hidden="true">
        {label}
      </span>
      {chip.sign && (
        <span class="short" aria-hidden="true">
          {speech.sign(`${chip.sign}.chip`)}
        </span>
      )}
    </button>
  );
}

/** The row's own text, the word, and the level, which sighted readers see by its shape. */
function nameOf(chip: Chip, label: string, t: Around['t']): string {
  const said = t(`chip.${chip.kind}`, { name: chip.name, label });
  return chip.level === 'none' ? said : `${said}. ${t(`level.${chip.level}`)}`;
}

/** The word on a chip. */
export function labelOf(chip: Chip, sign: Around['speech']['sign'], t: Around['t']): string {
  return chip.sign
    ? sign(`${chip.sign}.label`)
    : t(chip.level === 'danger' ? 'level.danger' : 'level.caution');
}
