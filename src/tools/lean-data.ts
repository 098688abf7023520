import type { Plugin } from 'vite';

/** What people who edit data need and browsers do not: keys left out of the bundle, by the folder of the file. */
const LEFT_OUT: readonly [folder: string, keys: ReadonlySet<string>][] = [
  ['/src/sites/', new Set(['sources', 'since', 'note'])],
];

/** A Vite plugin that ships the data files without their examples, notes and sources. */
export function leanData(): Plugin {
  return {
    name: 'vigie-lean-data',
    enforce: 'pre',
    transform(code, id) {
      const [path = ''] = id.split('?');
      if (!path.endsWith('.json')) return null;
      const [, keys] = LEFT_OUT.find(([folder]) => path.includes(folder)) ?? [];
      if (!keys) return null;
      return {
        code: JSON.stringify(JSON.parse(code), (key, value) => (keys.has(key) ? undefined : value)),
        map: null,
      };
    },
  };
}
