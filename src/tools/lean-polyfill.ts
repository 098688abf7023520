import type { Plugin } from 'vite';

/** Of all that browsers offer to extensions, what Vigie asks them for and the polyfill has to know of. */
const ASKED = ['action', 'browserAction', 'extension', 'permissions', 'runtime', 'storage', 'tabs'];

/** The table of functions in the polyfill's file, by the parts of the browser that they belong to. */
const TABLE = /(?<=const apiMetadata = )\{\n.*?\n {6}\}(?=;)/s;

/**
 * A Vite plugin that ships the polyfill of `browser` with the functions that Vigie asks for, in place of all that there are: each
 * chat page reads the table anew. It stops the build when a new version has it elsewhere.
 */
export function leanPolyfill(): Plugin {
  return {
    name: 'vigie-lean-polyfill',
    transform(code, id) {
      if (!/\/webextension-polyfill\/dist\/browser-polyfill\.js$/.test(id.split('?')[0] ?? '')) return null;
      if (!TABLE.test(code)) throw new Error(`${id}: no table of functions, see src/tools/lean-polyfill.ts`);
      return { code: code.replace(TABLE, lean), map: null };
    },
  };
}

function lean(table: string): string {
  const all = Object.entries<unknown>(JSON.parse(table));
  return JSON.stringify(Object.fromEntries(all.filter(([part]) => ASKED.includes(part))));
}
