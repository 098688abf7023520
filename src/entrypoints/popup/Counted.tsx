import type { VNode } from 'preact';
import { DAYS_KEPT, type Tally } from '../../settings/index.ts';
import { levelLines } from './seen-lines.ts';
import type { PopupWords } from './words.ts';

/** The reader's own counters, in one line: numbers alone. */
export function Counted({ tally, words }: { tally: Tally; words: PopupWords }): VNode {
  const { t, list } = words;
  const byLevel = { none: 0, info: 0, caution: 0, danger: 0, ...tally.levels };
  const parts = levelLines(byLevel, words).map(({ text }) => text);
  const values = { days: DAYS_KEPT, what: list(parts) };
  return <p class="counted">{parts.length ? t('counted', values) : t('counted.none', values)}</p>;
}
