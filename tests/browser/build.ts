import { buildFor, EXTENSIONS } from '../../src/tools/build.ts';

/** Builds what the browser tests install, once, unless the command that started them has just done so. */
export default function setup(): void {
  if (process.env.VIGIE_BUILT) return;
  for (const browser of Object.keys(EXTENSIONS) as (keyof typeof EXTENSIONS)[]) buildFor(browser);
}
