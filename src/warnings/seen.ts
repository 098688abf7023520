import type { Level, Sign } from '../engine/finding.ts';
import type { SeenHere } from './contract.ts';
import type { Memory } from './memory.ts';

/** What the popup may know of a page: how many, how bad, which signs. Dismissed warnings count too. */
export function seenOf(memory: Memory): SeenHere {
  const byLevel: Record<Level, number> = { none: 0, info: 0, caution: 0, danger: 0 };
  const signs = new Set<Sign>();
  const count = { room: 0, member: 0, talk: 0 };
  for (const [key, told] of memory.told) {
    const kind = key.slice(0, key.indexOf(':'));
    if (kind !== 'room' && kind !== 'member' && kind !== 'talk') continue;
    if (told.signs.length === 0) continue;
    count[kind] += 1;
    byLevel[told.level] += 1;
    for (const sign of told.signs) signs.add(sign);
  }
  return { byLevel, signs: [...signs], rooms: count.room, members: count.member, conversations: count.talk };
}
