/** What an association or a school set for this browser (`storage.managed`), laid over the reader's settings. */
export { isFixed } from './covers.ts';
export { type AppliedPolicy, appliedPolicy, type Brand, loadPolicy } from './load.ts';
export { type FixedSetting, withPolicy } from './overlay.ts';
export type { Ignored, PolicyFault } from './read.ts';
