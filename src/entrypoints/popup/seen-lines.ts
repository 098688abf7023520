import type { Level } from '../../engine/finding.ts';
import type { PageState } from '../../settings/index.ts';
import type { PopupWords } from './words.ts';

export interface SeenLine {
  readonly level: Exclude<Level, 'none'>;
  readonly text: string;
}

/** What was seen, as counts, the worst level first. Empty when nothing was. */
export function seenLines({ byLevel }: PageState, words: PopupWords): readonly SeenLine[] {
  return levelLines(byLevel, words);
}

/** Counts by level in words, the worst level first. */
export function levelLines(byLevel: PageState['byLevel'], { t }: PopupWords): readonly SeenLine[] {
  return (['danger', 'caution', 'info'] as const)
    .filter((level) => byLevel[level] > 0)
    .map((level) => ({ level, text: t(`seen.${level}.${form(byLevel[level])}`, { count: byLevel[level] }) }));
}

/** Where the warnings stand: "Sur 1 discussion et 2 salons." Empty when nowhere in particular. */
export function whereSeen(state: PageState, { t, list }: PopupWords): string {
  const places = (['conversations', 'rooms', 'members'] as const)
    .filter((place) => state[place] > 0)
    .map((place) => t(`seen.${place}.${form(state[place])}`, { count: state[place] }));
  return places.length ? t('seen.where', { places: list(places) }) : '';
}

function form(count: number): 'one' | 'many' {
  return count === 1 ? 'one' : 'many';
}
