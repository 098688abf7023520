import type { Box } from './box.ts';
import { type ChipPlace, placeChip, type Size } from './chip-place.ts';
import { rowTexts } from './row-texts.ts';
import { clipOf, type Rows } from './rows.ts';

/** Puts each chip on its row; those whose row is scrolled away or hidden by the page are not seen. */
export function layChips(
  inside: Element,
  rows: Rows,
  view: Box,
  composer: Box | null,
  covered: ReadonlySet<string>,
): void {
  const chips = [...inside.querySelectorAll<HTMLElement>('[data-chip]')];
  const near = chips.map((chip) => {
    const id = chip.dataset.chip ?? '';
    const row = covered.has(id) ? null : rows.get(id);
    return row && inSight(row, view) ? { chip, row } : { chip, row: null };
  });
  // Writes, then reads, then writes again: the page is laid out twice, however many chips there are.
  const shown = near.filter((one) => one.row !== null);
  for (const { chip } of shown) chip.dataset.short = 'false';
  const long = shown.map(({ chip }) => sizeOf(chip));
  for (const { chip } of shown) chip.dataset.short = 'true';
  const placed = shown.map(({ chip, row }, index): [HTMLElement, ChipPlace | null] => {
    const short = sizeOf(chip);
    const sizes = { long: long[index] ?? short, short };
    if (!row) return [chip, null];
    return [
      chip,
      placeChip(row.getBoundingClientRect(), clipOf(row, view), rowTexts(row), sizes, view, composer),
    ];
  });
  const places = new Map(placed);
  for (const { chip } of near) {
    const place = places.get(chip);
    chip.style.visibility = place ? 'visible' : 'hidden';
    if (!place) continue;
    chip.dataset.short = String(place.short);
    chip.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
  }
}

function inSight(row: Element, view: Box): boolean {
  const box = row.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || box.bottom < view.top || box.top > view.bottom) return false;
  return row.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

function sizeOf(chip: HTMLElement): Size {
  return { width: chip.offsetWidth, height: chip.offsetHeight };
}
