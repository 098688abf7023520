/** The bundled rules, read from their files, for command-line tools and tests. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Cues } from '../engine/cues/index.ts';
import type { CommonWords, Levels, NumberWords, Pack, RuleSet } from '../engine/rule-set.ts';
import type { Talks } from '../engine/talk/index.ts';

const FOLDER = new URL('../rules/', import.meta.url);
const NOT_PACKS = new Set(['words.json', 'spellings.json', 'numbers.json', 'common.json']);

/** The year in which the examples of rules, and the judged sets, are read: somebody born in 2010 is under 18 in it. */
export const EXAMPLES_YEAR = 2026;

/** @throws SyntaxError naming the file when one is not JSON */
export function loadRules(): RuleSet {
  const packs: Pack[] = [];
  const words: Record<string, Record<string, readonly string[]>> = {};
  const spellings: Record<string, string> = {};
  const numbers: NumberWords[] = [];
  const common = { most: [] as string[], many: [] as string[] };
  for (const language of languages()) {
    for (const file of readdirSync(new URL(`${language}/`, FOLDER)).sort())
      if (file.endsWith('.json') && !NOT_PACKS.has(file)) packs.push(readJson(`${language}/${file}`) as Pack);
    words[language] = (readJson(`${language}/words.json`) as { words: Record<string, string[]> }).words;
    Object.assign(spellings, readJson(`${language}/spellings.json`));
    numbers.push(readJson(`${language}/numbers.json`) as NumberWords);
    const everyday = readJson(`${language}/common.json`) as CommonWords;
    common.most.push(...everyday.most);
    common.many.push(...everyday.many);
  }
  return {
    packs,
    words,
    spellings,
    numbers,
    common,
    heard: ['fr'],
    levels: readJson('levels.json') as Levels,
    cues: readJson('cues.json') as Cues,
    nameCues: { room: readJson('room-cues.json') as Cues, member: readJson('member-cues.json') as Cues },
    talks: readJson('talks.json') as Talks,
  };
}

function languages(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8'));
  } catch (error) {
    throw new SyntaxError(`src/rules/${path}: ${(error as Error).message}`);
  }
}
