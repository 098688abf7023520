/** The bundled rules, as the extension carries them. */
import type { Levels, NumberWords, Pack, RuleSet } from '../engine/rule-set.ts';
import levels from './levels.json';

const packs = import.meta.glob<Pack>(
  ['./*/*.json', '!./*/words.json', '!./*/spellings.json', '!./*/numbers.json', '!./*/common.json'],
  { eager: true, import: 'default' },
);
const words = import.meta.glob<{ words: Record<string, string[]> }>('./*/words.json', {
  eager: true,
  import: 'default',
});
const spellings = import.meta.glob<Record<string, string>>('./*/spellings.json', {
  eager: true,
  import: 'default',
});
const numbers = import.meta.glob<NumberWords>('./*/numbers.json', { eager: true, import: 'default' });
const common = import.meta.glob<string[]>('./*/common.json', { eager: true, import: 'default' });

export const bundledRules: RuleSet = {
  packs: Object.values(packs),
  words: Object.fromEntries(
    Object.entries(words).map(([path, file]) => [path.split('/')[1] as string, file.words]),
  ),
  spellings: Object.assign({}, ...Object.values(spellings)),
  numbers: Object.values(numbers),
  common: Object.values(common).flat(),
  levels: levels as Levels,
};
