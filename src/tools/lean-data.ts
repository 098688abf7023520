import type { Plugin } from 'vite';

interface Lean {
  readonly folder: string;
  /** Left out everywhere: what people who edit data need and browsers do not. */
  readonly always: readonly string[];
  /** Left out of our own pages, which read no chat. Only the content script, built by itself, does. */
  readonly inPages: readonly string[];
  /** Left out of chat software: its pages are told of as what they are, not as a listed site. */
  readonly ofEngines: readonly string[];
}

const LEAN: readonly Lean[] = [
  {
    folder: '/src/sites/',
    always: ['sources', 'since', 'note', 'checked', 'languages'],
    inPages: ['selectors', 'recognise', 'why'],
    ofEngines: ['why'],
  },
  { folder: '/src/authorities/', always: ['source'], inPages: [], ofEngines: [] },
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
      const data = JSON.parse(code);
      const keys = new Set([
        ...lean.always,
        ...(isPages ? lean.inPages : []),
        ...(data.kind === 'engine' ? lean.ofEngines : []),
      ]);
      return {
        code: JSON.stringify(data, (key, value) => (keys.has(key) ? undefined : value)),
        map: null,
      };
    },
  };
}
