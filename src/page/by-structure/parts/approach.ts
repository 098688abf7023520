/** How a page says that somebody turns to the reader: "Karim wants to talk", "lea vous écrit en privé", "Kalle flüstert dir zu". */
import { wordSet } from './hints.ts';

/** Who is turned to. */
const YOU = wordSet(
  'vous te toi you dir dich ihnen ti vi lhe você contigo jou je ci cię ciebie tobą sana size seni sizi seninle sizinle тебе тебя вам вас тобой вами لك إليك',
);
/** What somebody does who would like to. */
const WISHES = wordSet(
  'veut souhaite voudrait aimerait désire demande propose wants would wishes asks requests möchte will würde quiere desea quisiera vuole vorrebbe desidera quer gostaria wil chce istiyor хочет يريد يرغب يود',
);
/** What may stand between a name and what its owner did. */
const HELPS = wordSet('a has have is ha está est hat ist heeft é to in');
/** What is done, or wished for: words begin so. "1:10 PM" is a time. */
export const TURNS =
  /(?<!\p{L})(?:parl|discu[ts]|dialog|tchat|chatt?(?:e|er|ter|ten|tare|ear|s|ting|ted)?(?!\p{L})|messag|mp|(?<!\d\s?)pm|dm|priv|invit|écri|appel|contact|chuchot|murmur|bavard|papot|writ|wrote|talk|speak|whisper|call|ring|knock|poke|nudge|typ(?:ing|en)|habl|charl|escri|llam|susur|convers|falar|fala|chiac|scri[vt]|chiam|sussur|escrev|cham|convid|tecl|sprech|schr[ei]|geschr|angeschr|gesch?ick|nachricht|anruf|ruft|unterhalt|lädt|eingelad|flüst|klopf|tippt|prat|appen|stuur|nodig|fluist|bericht|rozm|czat|pogada|pisz|napis|szep|wiadom|zapra|dzwon|konuş|sohbet|mesaj|davet|yaz|fısıld|разгов|говор|пи[шс]|приглаш|сообщ|تحدث|دردش|رسال|دعو|كلام)/iu;
/** What else may be told of somebody and the reader. */
const ELSE =
  /mention|(?<!\p{L})cit[ée]|tagg|(?<!would |\p{L})like[sd]?|follow|visit|(?<!\p{L})profil|online|connect|rejoint|joined|birthday|anniv|(?:brought|presented|offered) to you by|(?:offert|présenté|proposé)e? par(?!\p{L})/iu;

/** Whether a sentence says that somebody turns to the reader, or wishes to. */
export function turnsToYou(text: string): boolean {
  if (!TURNS.test(text) || ELSE.test(text)) return false;
  return wordsOf(text).some((word) => YOU.has(word) || WISHES.has(word));
}

/** Whether a sentence without its subject says that somebody wishes to: "wants to chat"; "will" and "would" may be said of anything. */
export function wishes(text: string): boolean {
  const [first = ''] = wordsOf(text);
  return WISHES.has(first) && !/^w(?:ill|ould)$/.test(first) && turnsToYou(text);
}

/** In a heading the reader may speak: "Wer hat mir geschrieben?" */
const ME = wordSet('me m moi mir mich mij mi mnie bana мне');
const WAITS =
  /(?<!\p{L})(?:waiting|en attente|esperan\p{L}*|in attesa|warten|wachten|oczekuj\p{L}*|bekleyen\p{L}*)(?!\p{L})/iu;

/** What is so, of people or of talks, waits as well: "Pending chats", no pending uploads. */
const PENDING =
  /(?<!\p{L})(?:pending|queued?|unanswered|attente|à accepter|sans réponse|pendientes?|ausstehend\p{L}*|in sospeso)(?!\p{L})/iu;
const OF_PEOPLE =
  /(?<!\p{L})(?:t?chats?|conversations?|discussions?|dialog\p{L}*|visit(?:or|eur)s?|friends?|amie?s?|contacts?|people|personnes?)(?!\p{L})/iu;

/** Whether a heading says that those below it turn to the reader: "People who want to chat with you (2)", "En attente de votre réponse". */
export function headsWhoTurn(text: string): boolean {
  return (
    WAITS.test(text) ||
    (PENDING.test(text) && OF_PEOPLE.test(text)) ||
    (TURNS.test(text) && (turnsToYou(text) || wordsOf(text).some((word) => ME.has(word))))
  );
}

/** Whether a sentence goes on so behind the name of whoever it is about. */
export function goesOnToYou(text: string): boolean {
  const [first = ''] = wordsOf(text);
  const begins = YOU.has(first) || WISHES.has(first) || HELPS.has(first) || TURNS.test(first);
  return begins && turnsToYou(text);
}

function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase()
    .replace(/(?<!\p{L})t['’]/gu, 'te ')
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
}
