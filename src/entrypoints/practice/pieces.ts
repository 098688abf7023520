/** A piece of a text; `marked` where a sign was seen. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A text cut at its spans, whole. Overlapping spans are one. */
export function piecesOf(
  text: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false });
    const last = pieces.at(-1);
    if (from === at && last?.marked)
      pieces[pieces.length - 1] = { text: last.text + text.slice(from, end), marked: true };
    else pieces.push({ text: text.slice(from, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), marked: false });
  return pieces;
}
