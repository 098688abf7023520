import type { Plugin } from 'vite';

/** Preact's one assignment of markup. We never ask for it: `dangerouslySetInnerHTML` stands nowhere in `src/`. */
const ASSIGNMENT = /\.innerHTML=/g;

/**
 * A Vite plugin that takes the setting of `innerHTML` out of Preact, so that nobody who reviews the extension has to take
 * our word for it. It stops the build when a new Preact does it in another way.
 */
export function noInnerHtml(): Plugin {
  return {
    name: 'vigie-no-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return null;
      if (!ASSIGNMENT.test(code))
        throw new Error('Preact sets markup in another way: see src/tools/no-inner-html.ts');
      return { code: code.replace(ASSIGNMENT, '.textContent='), map: null };
    },
  };
}
