import type { Evidence } from '../engine/finding.ts';

/** A piece of a quotation; `marked` where a sign was seen. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Zero-width and direction characters: they would let a message rearrange the words around it. */
const INVISIBLE = /[\u00ad\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
/** More than two combining marks on one letter only serve to climb over the lines around. */
const STACKED = /(\p{M}{2})\p{M}+/gu;

/** Text from the page, on one line, with nothing invisible in it, cut to `most` UTF-16 units. */
export function plain(text: string, most: number): string {
  const clean = text
    .slice(0, most * 8)
    .replace(INVISIBLE, '')
    .replace(STACKED, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return clean.length > most ? `${cutWhole(clean, most)}…` : clean;
}

/**
 * The part of a text that holds the signs, its spans marked.
 * @param text the original text
 * @param spans offsets in it
 * @param around how many UTF-16 units are kept before the first and after the last span, and between two far ones
 */
export function excerpt(
  text: string,
  spans: readonly Pick<Evidence, 'start' | 'end'>[],
  around = 40,
): Piece[] {
  const inside = merge(spans, text.length).slice(0, 4);
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of inside) {
    pieces.push({ text: gap(text.slice(at, start), around, pieces.length > 0, true), marked: false });
    pieces.push({ text: clip(text.slice(start, end)), marked: true });
    at = end;
  }
  pieces.push({ text: gap(text.slice(at), around, pieces.length > 0, false), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** Sorted, within the text, overlapping ones joined. */
function merge(spans: readonly Pick<Evidence, 'start' | 'end'>[], length: number): [number, number][] {
  const sorted = spans
    .map(({ start, end }): [number, number] => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0]);
  const merged: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The words between two spans, shortened in the middle, or at the end that no span touches. */
function gap(text: string, around: number, after: boolean, before: boolean): string {
  const clean = tidy(text);
  if (clean.length <= around * (after && before ? 2 : 1)) return clean;
  const head = after ? cutWhole(clean, around) : '';
  const tail = before
    ? clean
        .slice(-around)
        .replace(/^[\udc00-\udfff]/, '')
        .replace(/^\S*\s/, '')
    : '';
  return `${head}${head && !/\s$/.test(head) ? ' ' : ''}…${tail ? ` ${tail}` : ''}`;
}

function clip(text: string): string {
  const clean = tidy(text);
  return clean.length > 120 ? `${cutWhole(clean, 110)}…` : clean;
}

function tidy(text: string): string {
  return text.replace(INVISIBLE, '').replace(STACKED, '$1').replace(/\s+/g, ' ');
}

/** The first `most` units, at a word's end where there is one, and never in the middle of a pair. */
function cutWhole(text: string, most: number): string {
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
  const atWord = cut.replace(/\s\S*$/, '');
  return atWord.length > most / 2 ? atWord : cut;
}
