import type { Plugin } from 'vite';
import { readSites } from '../sites/from-disk.ts';

const NAME = 'virtual:vigie-engine-marks';

/**
 * A Vite plugin for the probe: of all that is known of chat software, only what tells it from the page. Marks with
 * `:has()` are left out: they are the longest, and the dearest on large pages, and such pages are told by other marks, or by how they look.
 */
export function engineMarks(): Plugin {
  return {
    name: 'vigie-engine-marks',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const marks = readSites().flatMap(({ recognise = [] }) =>
        recognise.filter((mark) => !mark.includes(':has(')),
      );
      return `export default ${JSON.stringify(['[role=log]', ...marks].join('|'))};`;
    },
  };
}
