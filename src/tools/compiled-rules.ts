import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileTexts } from '../engine/compile.ts';
import { packRules } from '../engine/packed/index.ts';
import { loadRules } from './load-rules.ts';
import { ruleTopics } from './rule-topics.ts';

const RULES_MODULE = 'virtual:vigie-rules';
/** Apart from the rules themselves, which pages that only name topics do without. */
const TOPICS_MODULE = 'virtual:vigie-topics';
const RULES = fileURLToPath(new URL('../rules/', import.meta.url));

/** A Vite plugin that compiles the rules into the bundle. A broken rule stops the build, and says which it is. */
export function compiledRules(): Plugin {
  return {
    name: 'vigie-compiled-rules',
    resolveId: (id) => (id === RULES_MODULE || id === TOPICS_MODULE ? `\0${id}` : null),
    load(id) {
      if (id === `\0${TOPICS_MODULE}`) return asModule({ topics: ruleTopics(loadRules()) });
      if (id !== `\0${RULES_MODULE}`) return null;
      const rules = loadRules();
      return asModule({ levels: rules.levels, packed: packRules(compileTexts(rules)) });
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
