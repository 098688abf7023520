/** People's names in a draft: a word that no rule knows and that begins with a capital may be one. What stands around it says whether it is. */
import { SLOT } from '../match/symbols.ts';
import type { Tokens } from './tokens.ts';
import { isCapitalised } from './unknown.ts';

const SHORTEST = 3;

/** Gives such words of `text` the symbol of a name. */
export function markNames(text: string, { symbol, start, size, length }: Tokens): void {
  for (let i = 0; i < length; i++)
    if (symbol[i] === 0 && (size[i] as number) >= SHORTEST && isCapitalised(text, start[i] as number))
      symbol[i] = SLOT.name;
}
