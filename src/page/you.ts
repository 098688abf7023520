/** What pages call the reader, and whoever they talk with, in place of a name: "you", "stranger". */
import type { Said } from './layout.ts';

const words = (said: string) => said.split(' ');

const PRONOUNS: ReadonlySet<string> = new Set(
  words(
    'me moi you yourself vous toi yo ich du tu tú io eu você ik jij ja ty jag én вы ты я 我 你 您 私 あなた 自分 나 저 당신 أنت أنا siz εγώ εσύ εσείς bạn tôi आप मैं',
  ),
);
/** With what those who listen are told before what they said themselves. */
export const ME_NAMES: ReadonlySet<string> = new Set([...PRONOUNS, 'i say', 'je dis']);
export const THEM_NAMES = new Set(
  words(
    'stranger étranger étrangère inconnu inconnue desconocido desconocida extraño fremder fremde sconosciuto estranho desconhecido obcy obca nieznajomy nieznajoma vreemde cizinec yabancı незнакомец незнакомка собеседник 陌生人 对方 غريب partner',
  ),
);

/** Whose a message is, by what its author is called: "you", "stranger". */
export function sideByName(name: string | undefined): Said['side'] {
  const said = name?.toLocaleLowerCase();
  if (said && ME_NAMES.has(said)) return 'mine';
  return said && THEM_NAMES.has(said) ? 'theirs' : undefined;
}

/** Whether a name is a word for the reader, which anybody may take for a pseudonym. */
export function isPronoun(name: string | undefined): boolean {
  return PRONOUNS.has(name?.toLocaleLowerCase() ?? '');
}
