/**
 * A node while it may be touched. Of a frame that went elsewhere Firefox makes dead objects once it has the time, and
 * throws at whoever asks one of them anything.
 * @returns null for a dead one, and for none
 */
export function alive<T extends Node>(node: T | null | undefined): T | null {
  try {
    return node?.nodeType ? node : null;
  } catch {
    return null;
  }
}
