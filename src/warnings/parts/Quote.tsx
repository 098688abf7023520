import type { VNode } from 'preact';
import type { Around } from '../asks.ts';
import type { Piece } from '../excerpt.ts';

/** The reader's own excerpt, its signs marked. Text only, kept from rearranging what is around it. */
export function Quote({ pieces, around: { t } }: { pieces: readonly Piece[]; around: Around }): VNode | null {
  if (pieces.length === 0) return null;
  const [before, after] = t('quote', { text: '\n' }).split('\n');
  return (
    <blockquote class="quote" aria-label={t('quote.name')}>
      {before}
      <bdi>{pieces.map((piece) => (piece.marked ? <mark>{piece.text}</mark> : piece.text))}</bdi>
      {after}
    </blockquote>
  );
}
