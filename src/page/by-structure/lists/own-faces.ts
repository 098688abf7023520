import { natives } from '../../natives.ts';
import { PLAIN } from './named.ts';
import { isCalledRoomRow } from './rooms.ts';

/**
 * Whether nearly every row shows a picture, and hardly two the same: each has a face of its own. Signs of rooms are the same on many, and
 * several on a row are things of many kinds.
 */
export function haveFaces(rows: readonly Element[]): boolean {
  const { all, attribute } = natives();
  const faces = rows.flatMap((row) => {
    const [picture, ...others] = all(row, 'img');
    const source = picture && others.length === 0 ? attribute(picture, 'src') : null;
    return source && !isCalledRoomRow(row) ? [source] : [];
  });
  return faces.length >= rows.length * PLAIN && new Set(faces).size > faces.length / 2;
}
