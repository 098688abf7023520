import type { Box } from './box.ts';
import { type ChipPlace, type ChipSize, placeChip, type Size } from './chip-place.ts';
import { rowTexts } from './row-texts.ts';
import { clipOf, type Rows } from './rows.ts';
import type { Look } from './under.ts';

const SIZES: readonly ChipSize[] = ['long', 'short', 'tight', 'icon'];

export interface ChipSetting {
  readonly rows: Rows;
  readonly view: Box;
  /** The message box and its button. */
  readonly avoid: readonly Box[];
  /** Chips whose row is under something else of the page. */
  readonly covered: ReadonlySet<string>;
  readonly look: Look;
}

/** Puts each chip on its row; those whose row is scrolled away or hidden by the page are not seen. */
export function layChips(inside: Element, { rows, view, avoid, covered, look }: ChipSetting): void {
  const chips = [...inside.querySelectorAll<HTMLElement>('[data-chip]')];
  const near = chips.map((chip) => {
    const id = chip.dataset.chip ?? '';
    const row = covered.has(id) ? null : rows.get(id);
    return row && inSight(row, view) ? { chip, row } : { chip, row: null };
  });
  const shown = near.filter((one) => one.row !== null);
  measure(shown.map(({ chip }) => chip));
  const places = new Map<HTMLElement, ChipPlace | null>();
  for (const { chip, row } of shown) {
    const its = measured.get(chip)?.sizes;
    if (!row || !its) continue;
    const place = {
      row: row.getBoundingClientRect(),
      clip: clipOf(row, view),
      taken: rowTexts(row),
      view,
      avoid,
      isClear: (box: Box) => look(box, { own: row }) === 'nothing',
    };
    places.set(chip, placeChip(place, its));
  }
  for (const { chip } of near) {
    const place = places.get(chip);
    chip.style.visibility = place ? 'visible' : 'hidden';
    if (!place) continue;
    chip.dataset.size = place.size;
    chip.style.transform = `translate(${Math.round(place.left)}px, ${Math.round(place.top)}px)`;
  }
}

/** A chip's sizes depend on its words alone: they are asked once, since each asking makes the page lay itself out. */
const measured = new WeakMap<HTMLElement, { words: string; sizes: Record<ChipSize, Size> }>();

function measure(chips: readonly HTMLElement[]): void {
  const unknown = chips.filter((chip) => measured.get(chip)?.words !== (chip.textContent ?? ''));
  const found = unknown.map((chip) => ({ chip, sizes: {} as Record<ChipSize, Size> }));
  // Writes, then reads: the page is laid out once a size, however many chips there are.
  for (const size of unknown.length > 0 ? SIZES : []) {
    for (const { chip } of found) chip.dataset.size = size;
    for (const { chip, sizes } of found) sizes[size] = { width: chip.offsetWidth, height: chip.offsetHeight };
  }
  for (const { chip, sizes } of found) measured.set(chip, { words: chip.textContent ?? '', sizes });
}

function inSight(row: Element, view: Box): boolean {
  const box = row.getBoundingClientRect();
  if (box.width === 0 || box.height === 0 || box.bottom < view.top || box.top > view.bottom) return false;
  return row.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}
