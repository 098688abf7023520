import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileText } from '../engine/compile.ts';
import { packText } from '../engine/packed/index.ts';
import type { TextKind } from '../engine/rule-set.ts';
import { loadRules } from './load-rules.ts';
import { ruleTopics } from './rule-topics.ts';

const NAME = 'virtual:vigie-rules';
const KINDS: readonly TextKind[] = ['message', 'room', 'member', 'draft'];
const RULES = fileURLToPath(new URL('../rules/', import.meta.url));

/** A Vite plugin that compiles the rules into the bundle. A broken rule stops the build, and says which it is. */
export function compiledRules(): Plugin {
  return {
    name: 'vigie-compiled-rules',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      const rules = loadRules();
      const packed = Object.fromEntries(KINDS.map((kind) => [kind, packText(compileText(rules, kind))]));
      const parts = { levels: rules.levels, packed, topics: ruleTopics(rules) };
      return Object.entries(parts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
    configureServer({ watcher }) {
      watcher.add(RULES);
    },
  };
}
