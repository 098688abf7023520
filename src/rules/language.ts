/** What all packs of rules share, for packs from outside. Apart from the bundled rules, which only judging needs. */
import { language } from 'virtual:vigie-language';
import type { RuleSet } from '../engine/rule-set.ts';

export { stamp } from 'virtual:vigie-language';

/** Named sets, spellings, numbers, everyday words and levels; read anew at each call. */
export function readLanguage(): Omit<RuleSet, 'packs'> {
  return JSON.parse(language);
}
