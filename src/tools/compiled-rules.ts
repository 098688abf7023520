import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { compileTexts } from '../engine/compile.ts';
import { compileCues, packCues } from '../engine/cues/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { packRules } from '../engine/packed/index.ts';
import { compileTalks, packTalks } from '../engine/talk/index.ts';
import { loadRules } from './load-rules.ts';
import { ruleTopics } from './rule-topics.ts';

const RULES_MODULE = 'virtual:vigie-rules';
/** Apart from the rules themselves, which pages that only name topics do without. */
const TOPICS_MODULE = 'virtual:vigie-topics';
/** What all packs share, for those from outside: the background compiles them. */
const LANGUAGE_MODULE = 'virtual:vigie-language';
const MODULES: readonly string[] = [RULES_MODULE, TOPICS_MODULE, LANGUAGE_MODULE];
const ENGINE = new URL('../engine/', import.meta.url);
const RULES = fileURLToPath(new URL('../rules/', import.meta.url));

/** A Vite plugin that compiles the rules into the bundle. A broken rule stops the build, and says which it is. */
export function compiledRules(): Plugin {
  return {
    name: 'vigie-compiled-rules',
    resolveId: (id) => (MODULES.includes(id) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${TOPICS_MODULE}`) return asModule({ topics: ruleTopics(loadRules()) });
      if (id !== `\0${RULES_MODULE}` && id !== `\0${LANGUAGE_MODULE}`) return null;
      const { packs, cues, nameCues, talks, ...language } = loadRules();
      const stamp = stampOf(language);
      // As a text: it is read only where a pack comes in.
      if (id === `\0${LANGUAGE_MODULE}`) return asModule({ stamp, language: JSON.stringify(language) });
      const texts = compileTexts({ packs, ...(nameCues && { nameCues }), ...language });
      const words = readWords(texts.message.words);
      return asModule({
        levels: language.levels,
        packed: packRules(texts),
        packedCues: cues && packCues(compileCues(cues, words)),
        packedNameCues: nameCues && {
          room: packCues(compileCues(nameCues.room, readWords(texts.room.words))),
          member: packCues(compileCues(nameCues.member, readWords(texts.member.words))),
        },
        packedTalks: talks && packTalks(compileTalks(talks, words, Object.keys(cues?.classes ?? {}))),
        stamp,
      });
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

/** Changes whenever rules of packs may be compiled or packed otherwise than before. */
function stampOf(language: object): string {
  const hash = createHash('sha256').update(JSON.stringify(language));
  for (const file of readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }).sort())
    if (file.endsWith('.ts')) hash.update(file).update(readFileSync(new URL(file, ENGINE)));
  return hash.digest('hex').slice(0, 16);
}
