/**
 * People's and places' names in a draft: a word that no rule knows and that begins with a capital may be one, and so may words that lines join,
 * whoever knows them (`Rosa-Parks`, `Saint-Louis-de-Gonzague`). What stands around a name says whether it is one.
 */
import { SLOT } from '../match/symbols.ts';
import type { Tokens } from './tokens.ts';
import { isCapitalised } from './unknown.ts';

const SHORTEST = 3;

/** Gives such words of `text` the symbol of a name. */
export function markNames(text: string, tokens: Tokens): void {
  const { symbol, start, size } = tokens;
  for (let i = 0; i < tokens.length; i++)
    if (symbol[i] === 0 && (size[i] as number) >= SHORTEST && isCapitalised(text, start[i] as number))
      symbol[i] = SLOT.name;
  if (text.includes('-')) joinNames(text, tokens);
}

/** Puts each name of parts together as one token; a part within may be small (`de`), the first and the last have capitals. */
function joinNames(text: string, tokens: Tokens): void {
  let to = 0;
  let from = 0;
  while (from < tokens.length) {
    let until = from + 1;
    if (isCapitalised(text, tokens.start[from] as number))
      for (let i = from + 1; i < tokens.length && isLine(text, tokens, i); i++)
        if (isCapitalised(text, tokens.start[i] as number) || isRoman(text, tokens, i)) until = i + 1;
    const symbol = until > from + 1 ? SLOT.name : (tokens.symbol[from] as number);
    tokens.join(to++, from, until, symbol, tokens.value[from] as number);
    from = until;
  }
  tokens.length = to;
}

function isLine(text: string, tokens: Tokens, i: number): boolean {
  return text.slice(tokens.end[i - 1], tokens.start[i]) === '-';
}

/** `Henri-IV` */
function isRoman(text: string, tokens: Tokens, i: number): boolean {
  return /^[IVX]+$/.test(text.slice(tokens.start[i], tokens.end[i]));
}
