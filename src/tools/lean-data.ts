import type { Plugin } from 'vite';

interface Lean {
  readonly folder: string;
  /** Left out everywhere: what people who edit data need and browsers do not. */
  readonly always: readonly string[];
  /** Left out of our own pages, which read no chat. Only the content script, built by itself, does. */
  readonly inPages: readonly string[];
}

const LEAN: readonly Lean[] = [
  {
    folder: '/src/sites/',
    always: ['sources', 'since', 'note', 'checked', 'languages'],
    inPages: ['selectors', 'recognise', 'why'],
  },
  { folder: '/src/authorities/', always: ['source'], inPages: [] },
];

/** A Vite plugin that ships the data files without their examples, notes and sources. */
export function leanData(): Plugin {
  let isPages = false;
  return {
    name: 'vigie-lean-data',
    enforce: 'pre',
    configResolved({ build }) {
      isPages = !build.lib;
    },
    transform(code, id) {
      const [path = ''] = id.split('?');
      if (!path.endsWith('.json')) return null;
      const lean = LEAN.find(({ folder }) => path.includes(folder));
      if (!lean) return null;
      const keys = new Set(isPages ? [...lean.always, ...lean.inPages] : lean.always);
      return {
        code: JSON.stringify(JSON.parse(code), (key, value) => (keys.has(key) ? undefined : value)),
        map: null,
      };
    },
  };
}
