import type { Box } from './surface.ts';

/** Two looks so far apart, in milliseconds, are further apart than two frames of a busy machine. */
const APART_MS = 60;
/** Something that never rests is pressed where it is. */
const LOOKS = 50;

/** Where something is once it has stopped moving: a person does not press what still slides away. */
export async function atRest(look: () => Promise<Box>): Promise<Box> {
  let last = await look();
  for (let looks = 0; looks < LOOKS; looks++) {
    await new Promise((later) => setTimeout(later, APART_MS));
    const now = await look();
    if (now.x === last.x && now.y === last.y && now.width === last.width && now.height === last.height)
      return now;
    last = now;
  }
  return last;
}
