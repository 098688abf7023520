/** What rows tell together of who is named in them. */
import { natives } from '../../natives.ts';
import { visibleText } from '../../text.ts';
import { holdsAllOf } from './said.ts';
import { type Pieces, type Shape, saysAsOthers } from './shape.ts';
import { authorPiece } from './who-speaks.ts';

/** Where fewer rows read so, somebody speaks of somebody. */
export const MOST_TELL = 0.8;

/** Whether more than one are named in some rows. */
export function namesSeveral({ pieces, shape }: { pieces: readonly Pieces[]; shape: Shape }): boolean {
  return new Set(pieces.flatMap((row) => authorPiece(row, shape)?.text ?? [])).size > 1;
}

/** So many rows tell that the only one with a name is none of theirs. */
const ENOUGH = 4;

/** Whether one row alone names somebody, and none says anything where it does: what introduces whom one speaks with. */
export function introduces(rows: readonly Pieces[], shape: Shape): boolean {
  const others = rows.filter((row) => row.length > 0 && !authorPiece(row, shape));
  const named = rows.filter((row) => authorPiece(row, shape));
  return named.length === 1 && others.length >= ENOUGH && !others.some((row) => saysAsOthers(row, shape));
}

/** Whether most names stand in brackets before what reads "name: text": "[Public] karim: hello" is said in Public. */
export function namesChannels(rows: readonly Element[], pieces: readonly Pieces[], shape: Shape): boolean {
  const isInBrackets = (row: Element, at: number) => {
    const name = authorPiece(pieces[at] ?? [], shape)?.text;
    return name !== undefined && visibleText(row).startsWith(`[${name}] `);
  };
  return rows.filter(isInBrackets).length >= rows.length * MOST_TELL;
}

/** Whether all that a row says is written as the names in it are: "Karim is drawing now!" */
export function isAllBold(row: Element): boolean {
  const [first] = natives().elements(row);
  return !!first && /^(?:b|strong)$/.test(natives().tag(first)) && holdsAllOf(row, first);
}
