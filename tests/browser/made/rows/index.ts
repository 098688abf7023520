import * as attributes from './attributes.ts';
import * as headed from './headed.ts';
import * as tabled from './tabled.ts';
import * as turns from './turns.ts';
import * as typed from './typed.ts';
import type { Way } from './way.ts';

const all = { ...headed, ...typed, ...turns, ...tabled, ...attributes };

/** Every way to draw what is said. */
export const ROWS: Readonly<Record<keyof typeof all, Way>> = all;
export type Rows = keyof typeof ROWS;
/** Their names, in one order: that of a module's parts differs with what loads it. */
export const ROW_NAMES = (Object.keys(all) as Rows[]).sort();
