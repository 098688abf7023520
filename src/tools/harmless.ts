import type { Plugin } from 'vite';

interface Taken {
  readonly file: RegExp;
  readonly what: RegExp;
  readonly instead: string;
}

/**
 * What libraries can do and Vigie never asks of them: Preact sets markup only for `dangerouslySetInnerHTML`; Zod makes
 * code out of text where a page's policy lets it, and goes without where `Function` is none.
 */
const TAKEN: readonly Taken[] = [
  { file: /\/preact\/dist\/preact\.m?js$/, what: /\.innerHTML=/g, instead: '.textContent=' },
  {
    file: /\/zod\/v4\/core\/(util|doc|compile)\.js$/,
    what: /const F = Function;/g,
    instead: 'const F = null;',
  },
];

/**
 * A Vite plugin that takes these out of the bundle, so that nobody who reviews the extension has to take our word for it.
 * It stops the build when a new version does them in another way.
 */
export function harmless(): Plugin {
  return {
    name: 'vigie-harmless',
    transform(code, id) {
      const taken = TAKEN.find(({ file }) => file.test(id.split('?')[0] ?? ''));
      if (!taken) return null;
      const { what, instead } = taken;
      if (code.search(what) < 0) throw new Error(`${id}: nothing to take out, see src/tools/harmless.ts`);
      return { code: code.replace(what, instead), map: null };
    },
  };
}
