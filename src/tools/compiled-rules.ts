import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { loadRules } from './load-rules.ts';
import { packedRules, stampOf } from './packed-rules.ts';
import { ruleTopics } from './rule-topics.ts';

const RULES_MODULE = 'virtual:vigie-rules';
/** Apart from the rules themselves, which pages that only name topics do without. */
const TOPICS_MODULE = 'virtual:vigie-topics';
/** What all packs share, for those from outside: the background compiles them. */
const LANGUAGE_MODULE = 'virtual:vigie-language';
const MODULES: readonly string[] = [RULES_MODULE, TOPICS_MODULE, LANGUAGE_MODULE];
const RULES = fileURLToPath(new URL('../rules/', import.meta.url));

/** A Vite plugin that compiles the rules into the bundle. A broken rule stops the build, and says which it is. */
export function compiledRules(): Plugin {
  return {
    name: 'vigie-compiled-rules',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${TOPICS_MODULE}`) return asModule({ topics: ruleTopics(loadRules()) });
      if (id === `\0${RULES_MODULE}`) return asModule({ ...packedRules() });
      if (id !== `\0${LANGUAGE_MODULE}`) return null;
      const { packs: _, cues: __, nameCues: ___, talks: ____, ...language } = loadRules();
      // As a text: it is read only where a pack comes in.
      return asModule({ stamp: stampOf(language), language: JSON.stringify(language) });
    },
    configureServer({ watcher }) {
      watcher.add(RULES);
    },
  };
}

function asModule(parts: Readonly<Record<string, unknown>>): string {
  return Object.entries(parts)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}
