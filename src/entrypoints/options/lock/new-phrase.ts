import type { Language } from '../../../locales/translate.ts';
import { PHRASE_WORDS } from '../../../settings/index.ts';

/** Some words drawn by lot from a list of 2,048 that are easy to read and to write down. */
export async function newPhrase(language: Language): Promise<string> {
  const { wordlist } =
    language === 'fr'
      ? await import('@scure/bip39/wordlists/french.js')
      : await import('@scure/bip39/wordlists/english.js');
  // The list's length divides 65,536: every word is as likely as any other.
  const lots = crypto.getRandomValues(new Uint16Array(PHRASE_WORDS));
  return Array.from(lots, (lot) => wordlist[lot % wordlist.length]).join(' ');
}
