/** The bundled rules as they ship. They take seconds to compile, so they are kept, here and on disk, until a rule or the engine changes. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { compileTexts } from '../engine/compile.ts';
import { compileCues, type PackedCues, packCues, unpackCues } from '../engine/cues/index.ts';
import type { Rules } from '../engine/index.ts';
import { readWords } from '../engine/match/word-list.ts';
import { type PackedRules, packRules, unpackText } from '../engine/packed/index.ts';
import type { Levels, NameKind, RuleSet } from '../engine/rule-set.ts';
import { compileTalks, type PackedTalks, packTalks, unpackTalks } from '../engine/talk/index.ts';
import { hashFiles, kept } from './kept.ts';
import { loadRules } from './load-rules.ts';

const ENGINE = new URL('../engine/', import.meta.url);
const RULES = new URL('../rules/', import.meta.url);
const OWN = ['packed-rules.ts', 'load-rules.ts'].map((file) => new URL(file, import.meta.url));

/** What `virtual:vigie-rules` exports. */
export interface ShippedRules {
  readonly levels: Levels;
  readonly packed: PackedRules;
  readonly packedCues?: PackedCues;
  readonly packedNameCues?: Readonly<Record<NameKind, PackedCues>>;
  readonly packedTalks?: PackedTalks;
  readonly stamp: string;
}

let last: { readonly key: string; readonly rules: ShippedRules } | undefined;

/** @throws PhraseError or SyntaxError that names the rule or file, when one cannot be read */
export function packedRules(): ShippedRules {
  const key = hashFiles([...filesIn(ENGINE, '.ts'), ...filesIn(RULES, '.json'), ...OWN]);
  if (last?.key !== key) last = { key, rules: kept('rules', key, () => pack(loadRules())) };
  return last.rules;
}

/** The same for `createEngine`, for command-line tools and tests. */
export function bundledRules(): Rules {
  const { levels, packed, packedCues, packedNameCues, packedTalks } = packedRules();
  return {
    levels,
    text: (kind) => unpackText(packed, kind),
    ...(packedCues && { cues: () => unpackCues(packedCues) }),
    ...(packedNameCues && { nameCues: (kind) => unpackCues(packedNameCues[kind]) }),
    ...(packedTalks && { talks: () => unpackTalks(packedTalks) }),
  };
}

/** Changes whenever rules of packs may be compiled or packed otherwise than before. */
export function stampOf(language: Omit<RuleSet, 'packs' | 'cues' | 'nameCues' | 'talks'>): string {
  const hash = createHash('sha256').update(JSON.stringify(language));
  for (const file of namesIn(ENGINE, '.ts')) hash.update(file).update(readFileSync(new URL(file, ENGINE)));
  return hash.digest('hex').slice(0, 16);
}

function pack({ packs, cues, nameCues, talks, ...language }: RuleSet): ShippedRules {
  const texts = compileTexts({ packs, ...(nameCues && { nameCues }), ...language });
  const words = readWords(texts.message.words);
  return {
    levels: language.levels,
    packed: packRules(texts),
    ...(cues && { packedCues: packCues(compileCues(cues, words)) }),
    ...(nameCues && {
      packedNameCues: {
        room: packCues(compileCues(nameCues.room, readWords(texts.room.words))),
        member: packCues(compileCues(nameCues.member, readWords(texts.member.words))),
      },
    }),
    ...(talks && { packedTalks: packTalks(compileTalks(talks, words, Object.keys(cues?.classes ?? {}))) }),
    stamp: stampOf(language),
  };
}

function filesIn(folder: URL, ending: string): URL[] {
  return namesIn(folder, ending).map((file) => new URL(file, folder));
}

function namesIn(folder: URL, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort();
}
