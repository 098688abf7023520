import { once } from '../../ask-once.ts';
import { bareName } from '../../person.ts';
import { tidy } from '../../text.ts';
import { ME_NAMES } from '../../you.ts';
import { DEEDS } from '../parts/deeds.ts';
import { A_CLOCK, isStamp, SAYING } from '../parts/stamps.ts';

const LONGEST = 40;
/** The same, with a time behind it. */
const LONGEST_TIMED = 60;
const MOST_WORDS = 4;
/** "Karim sent", which those who listen are told before a message. */
const SENT =
  '(?:a |ha |hat |heeft )?(?:sent|envoyé|gesendet|inviato|verzonden)|envió|enviou|sendte|skickade|wysłała?|отправила?';
const SAYS = new RegExp(String.raw`\s+(?:${SAYING}|${SENT})?\s*[:>»]*$`, 'iu');
/** Times around a name: "Karim, 21:40", "lilou 27/11/2026 20:01", "(20:01) tom". */
const DAY = String.raw`\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}`;
/** "8:5" is one, where a page puts it together without care. */
const TIME = String.raw`(?:${A_CLOCK.source}(?:[:.]\d{2})?|\d{1,2}:\d(?![:\d]))(?:\s?[ap]m|\s?Uhr)?`;
const CLOCK = String.raw`[[(]?(?:(?:${DAY}[\s,]*)?${TIME}|${DAY})[\])]?`;
const WHEN = new RegExp(
  String.raw`^${CLOCK}[\s,|·•・–—-]*|(?:\s(?:à|at|um|alle|às|om)(?=\s))?[\s,|·•・–—-]*${CLOCK}$`,
  'giu',
);
/** "Karim | 3 hours ago", "Karim · hier", "Karim - 1 hour ago" */
const SET_OFF = /^(.*\S)(?:\s*[|·•–—,]|\s-)\s+(\S[^|·•–—,]*)$/u;
/** What no name begins with or holds. */
const NO_NAME =
  /^[^\p{L}\d_]*\d+[^\p{L}\d_]*$|^(?:messages?|nachricht|mensaje|messaggio|mensagem|to|from|à|de|von|an|para|da|van|aan|naar)$|\b(now|ago|yesterday|today|hier|instant|aujourd.hui|il y a|typing|écrit)\b/iu;

/** "007": whoever is called so is somebody where names stand, and anywhere else it counts. */
const A_NUMBER = /^\d{2,12}$/;

/** "(kevin)": guests of some chats are called so, and so their name is shown everywhere. */
const IN_ROUND = /^\([^()]+\)\s*[:>»]*$/;

/** "Message from Karim", for those who listen, and "Comment from Karim". */
const ANNOUNCED =
  /^(?:message|nachricht|mensaje|messaggio|mensagem|bericht|сообщение|comment(?:aire)?|kommentar|coment[aá]rio|commento) (?:(?:from|by|sent by|envoyé par|de|von|di|da|van|от) |d['’])(?=\S)/i;

/** "from Karim to Everyone", as meetings say it, "From Karim to Zoé", as letters do. */
const TO_SOMEBODY = /^(?:from|de|von) (\S.*?) (?:to|à|an) \S+(?: \S+){0,2}$/iu;
/** "Posted 2026-11-30 20:01 by Karim", "par Karim" */
const POSTED_BY =
  /^(?:(?:posted|written|sent|submitted|updated|publié|posté|écrit|envoyé|ajouté|mis à jour|geschrieben|gesendet|publicado|enviado|escrito)\s(?:.*\s)?(?:by|par|von|por)|by|par) (?=\S)/iu;

/** "Karim's avatar", "Photo of Karim", where the picture says whose it is. */
const PICTURED =
  /^(?:(?:profile )?(?:picture|photo|image)|avatar|photo de profil) (?:(?:of|de|von|di|da) |d['’])(?=\S)|['’]s (?:(?:profile )?(?:picture|photo|image)|avatar)$/iu;

/** What is opened before a name, and not in it: "[Away]Tom" is called so, and "[Tom]:" is not. */
const OPENED = /^(?!\[[^\][]+\][^\s:：>»›])[<«‹[(【「]\s*/;

/** What the page counts or sorts somebody by, before their name: "[*2907] Tom". */
const IN_SQUARE = /^\[[^\][]+\]\s+(?=[\p{L}\p{N}_])/u;

/** What somebody signs in with, behind their name: "Amir Haddad (@amir_h)". */
const KNOWN_BY = /(?<=\S)\s+\(@[^()\s]+\)\s*:?$/u;

/** What each line of a log begins with: ">> Tom: hello", "- Tom". */
export const SIGN_BEFORE = /^(?:[–—-]|[>»›]{1,3})\s+/;

/** What stands before when it was said, set off from that, and from what may be done with it: "Karim | report | 20:41". */
export function beforeStamp(text: string): string {
  const [, before = '', after = ''] = SET_OFF.exec(text) ?? [];
  // "Karim, le 30 novembre, 2026 20:01" is set off twice.
  return isStamp(after) || DEEDS.has(after.toLocaleLowerCase()) ? beforeStamp(before) : text;
}

/** "<lea>", "lea:", "lea a dit :" and "@lea", whom IRC marks as an operator so, are lea. */
export const cleanName: (name: string) => string = once((name) => {
  const whole = beforeStamp(
    tidy(name).replace(ANNOUNCED, '').replace(TO_SOMEBODY, '$1').replace(POSTED_BY, '').replace(PICTURED, ''),
  );
  const shown = whole
    .replace(WHEN, '')
    .replace(IN_SQUARE, '')
    .replace(SAYS, '')
    .replace(SIGN_BEFORE, '')
    .replace(/\s?さんの発言(?=\s*[:：]?$)/u, '')
    .replace(IN_ROUND.test(whole) ? /^$/ : OPENED, '')
    .replace(KNOWN_BY, '')
    .replace(/(?:\s*[>»›▸▹►:：,·•・|]|\s+@|\s+[–—-]+|:\s*\p{So}\uFE0F?)+\s*$/u, '');
  // What was opened is closed; "Zaza:)" opened nothing.
  return bareName(
    /^[<«‹([【「]/.test(whole) && !/[([【「]/.test(shown) ? shown.replace(/\s*[\])】」]+$/, '') : shown,
  );
});

/**
 * Who speaks, if a text may be no more than that.
 * @param isThere whether it stands where names do: "éloïse…", "Jean-Ch.", "007" are names there
 */
export function speakerIn(text: string, isThere = false): string | undefined {
  if (text.length > LONGEST_TIMED) return undefined;
  const name = cleanName(text);
  if (name.length > LONGEST) return undefined;
  if (isThere && A_NUMBER.test(name)) return name;
  if (!name || !/\p{L}|^_+$/u.test(name) || NO_NAME.test(name)) return undefined;
  const words = name.split(' ').length;
  if (/[?!.…;]$/.test(name) && !/ \p{Lu}\.$|^[^\s!]+!$/u.test(name) && !(isThere && words < 3))
    return undefined;
  return words <= MOST_WORDS ? name : undefined;
}

/** Who is named with a time, and with what may be done at most: "Karim • 20:41". */
export function signerIn(text: string): string | undefined {
  const name = speakerIn(text);
  if (name === undefined || !text.startsWith(name)) return undefined;
  // "Until 20:41" names nobody.
  const [, when = ''] = /^\s*[|·•–—,]\s*(.+)$/u.exec(text.slice(name.length)) ?? [];
  return isStamp(when) || (when && beforeStamp(text) === name) ? name : undefined;
}

/** The reader's own name, where it says so: "Emma (you)". */
export function ownName(name: string): string | undefined {
  const [, bare, mark = ''] = /^(.+?)\s*[([]\s?(\p{L}+)\s?[)\]]$/u.exec(name) ?? [];
  return ME_NAMES.has(mark.toLocaleLowerCase()) ? bare : undefined;
}
