import type { PolicyFile } from './files.ts';

/** What is written to disk. Windows reads letters beyond ASCII in a registry file only in UTF-16, little end first. */
export function policyBytes({ name, text }: PolicyFile): Uint8Array<ArrayBuffer> {
  if (!name.endsWith('.reg')) return new TextEncoder().encode(text);
  const units = new DataView(new ArrayBuffer(2 * (text.length + 1)));
  for (const [index, unit] of ['\ufeff', ...text.split('')].entries())
    units.setUint16(2 * index, unit.charCodeAt(0), true);
  return new Uint8Array(units.buffer);
}
