import type { Audience } from '../engine/finding.ts';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One string, or one for each reader: `any` while the audience is not chosen, and wherever a variant is missing. */
export type Wording = string | { readonly any: string; readonly teen?: string; readonly adult?: string };
export type Words = Readonly<Record<string, Wording>>;

export type Translate<Key extends string> = (
  key: Key,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * Makes the function that gives a surface its words.
 * @param words one file of words per language, same keys
 * @param audience who reads; `null` while not chosen
 * @returns `t(key, values)`: the text with each `{name}` replaced by `values.name`. It throws on an unknown key.
 */
export function translator<Key extends string>(
  words: Readonly<Record<Language, Readonly<Record<Key, Wording>>>>,
  language: Language,
  audience: Audience | null,
): Translate<Key> {
  return (key, values = {}) => {
    const wording = words[language][key];
    if (wording === undefined) throw new Error(`No words for "${key}" in ${language}`);
    const text = typeof wording === 'string' ? wording : ((audience && wording[audience]) ?? wording.any);
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  };
}

/**
 * The interface language for a reader.
 * @param chosen the setting: a language, or `auto` to follow the browser
 * @param browserLanguage BCP 47 tag, such as `fr-CA`
 */
export function resolveLanguage(chosen: Language | 'auto', browserLanguage: string): Language {
  if (chosen !== 'auto') return chosen;
  return browserLanguage.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
