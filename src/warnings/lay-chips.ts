import type { Box } from './box.ts';
import { placeChip } from './chip-place.ts';
import { rowTexts } from './row-texts.ts';
import { clipOf, type Rows } from './rows.ts';

/** Puts each chip on its row; those whose row is scrolled away or covered by the page are not seen. */
export function layChips(inside: Element, rows: Rows, view: Box): void {
  const chips = [...inside.querySelectorAll<HTMLElement>('[data-chip]')];
  // Everything is read before anything is written, so that the page is laid out once.
  const placed = chips.map((chip) => {
    const row = rows.get(chip.dataset.chip ?? '');
    return row && seen(row) ? placeOn(row, chip, view) : null;
  });
  chips.forEach((chip, index) => {
    const place = placed[index];
    chip.style.visibility = place ? 'visible' : 'hidden';
    if (place) chip.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
  });
}

function placeOn(row: Element, chip: HTMLElement, view: Box) {
  const box = row.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || box.bottom < view.top || box.top > view.bottom) return null;
  const size = { width: chip.offsetWidth, height: chip.offsetHeight };
  return placeChip(box, clipOf(row, view), rowTexts(row), size, view);
}

function seen(row: Element): boolean {
  return row.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
