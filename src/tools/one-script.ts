import { build } from 'vite';

/** A script and all that it imports as one piece, for where nothing can be imported: in a page, or behind another script. */
export async function oneScript(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'vigieScript' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}
