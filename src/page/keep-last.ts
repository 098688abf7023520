/** Keeps this as the last of all; beyond so many, what was kept first goes: a page can invent names without end. */
export function keepLast<Key, Value>(all: Map<Key, Value>, key: Key, value: Value, most: number): void {
  all.delete(key);
  all.set(key, value);
  if (all.size > most) all.delete(all.keys().next().value as Key);
}
