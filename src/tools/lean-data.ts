import type { Plugin } from 'vite';
import { readSites } from '../sites/from-disk.ts';
import type { Site } from '../sites/schema.ts';

/** What people who edit data need and browsers do not. */
const NOT_SHIPPED = ['sources', 'since', 'note', 'checked', 'languages'];
/** What our own pages need not, which read no chat. Only the content script, built by itself, does. */
const NOT_IN_PAGES = ['selectors', 'recognise', 'why'];

/** A Vite plugin that ships the data files without their examples, notes and sources, and the sites as one list. */
export function leanData(): Plugin {
  let isPages = false;
  return {
    name: 'vigie-lean-data',
    enforce: 'pre',
    configResolved({ build }) {
      isPages = !build.lib;
    },
    load(id) {
      if (!pathOf(id).endsWith('/src/sites/files.ts')) return null;
      return `export const files = ${JSON.stringify(readSites().map((site) => leanSite(site, isPages)))};`;
    },
    transform(code, id) {
      const path = pathOf(id);
      if (!path.includes('/src/authorities/') || !path.endsWith('.json')) return null;
      return { code: JSON.stringify(without(JSON.parse(code), ['source'])), map: null };
    },
  };
}

function leanSite(site: Site, isPages: boolean): object {
  // Chat software is told of as what it is, not as a listed site: nobody is told why it is known.
  const ofEngines = site.kind === 'engine' ? ['why'] : [];
  return without(site, [...NOT_SHIPPED, ...(isPages ? NOT_IN_PAGES : ofEngines)]);
}

/** A copy without these keys, wherever they stand. */
function without(data: object, keys: readonly string[]): object {
  return JSON.parse(JSON.stringify(data, (key, value) => (keys.includes(key) ? undefined : value)));
}

function pathOf(id: string): string {
  return id.split('?')[0] ?? '';
}
