/** Compiled rules as short texts, so that a page starts without compiling anything: packed when the extension is built, unpacked on pages. */
export type { PackedRules } from './columns.ts';
export { packRules } from './pack.ts';
export { unpackText } from './unpack.ts';
