/** Sentences in which a page tells the reader who they are there: "Signed in as Karim", "You are Karim". */
import { cleanName } from '../log/speakers.ts';

/** In English, French, German, Spanish, Italian, Portuguese, Dutch, Polish and Russian. */
const SIGNED_IN =
  '(?:logged in|signed in|connected|posting|commenting|chatting|talking|speaking|replying|reply|comment|chat) as|current user|your (?:nick(?:name)?|username|name)(?: is|(?=\\s*:))|(?:connectée?(?:\\(e\\))?|commenter|répondre|publier|écrire) en tant que|connectée? sous le (?:nom|pseudo)(?: de)?|(?:votre|ton) (?:pseudo(?:nyme)?|nom)(?: est|(?=\\s*:))|(?:angemeldet|eingeloggt|antworten) als|dein (?:nick|name)(?: ist|(?=\\s*:))|(?:conectad[oa]|sesión iniciada|responder|comentar|logad[oa]) como|tu (?:nick|apodo|nombre)(?: es|(?=\\s*:))|(?:connesso|collegat[oa]|accesso effettuato) come|ingelogd als|zalogowan[ya] jako|вы вошли как';
const GREETED =
  "you are|you['’]re|vous êtes|tu es|du bist|sie sind|eres|sei|você é|je bent|jesteś|вы|welcome(?: back)?|hi|hello|bienvenue|bonjour|salut|willkommen|hallo|bienvenid[oa]|hola|benvenut[oa]|ciao|bem-vind[oa]|olá|welkom|witaj";
/** A name ends where the sentence does, or before what one may do: "Karim. Log out", "Karim - Log out". */
const NAME = String.raw`[\s:,–—-]+(\S.{0,39}?)\s*(?:(?<! \p{Lu})[.!…]*$|[!…]*$|[.!]\s|\s[·|–—-]\s|[(,])`;
const SAID = new RegExp(String.raw`(?<!\p{L})(?:${SIGNED_IN})${NAME}`, 'iu');
const AT_FIRST = new RegExp(String.raw`^\P{L}*(?:${GREETED})${NAME}`, 'iu');

/** Whom a short text of the page may name as its reader: of "you are late" it is to be asked whether somebody is called so. */
export function toldSelf(text: string): string | undefined {
  return cleanName((SAID.exec(text) ?? AT_FIRST.exec(text))?.[1] ?? '') || undefined;
}

const LABELLED =
  /^\P{L}*(?:user ?name|nick(?:name)?|pseudo(?:nyme)?|benutzername|nom d['’]utilisateur|nombre de usuario|usuario|apodo|usuário|apelido|nome utente|utente|gebruikersnaam|nazwa użytkownika|nadimak|kullanıcı adı|логин|ник|用户名|昵称)\s*[:：]\s*(\S.{0,39}?)\s*$/iu;

/** Whom a label names that stands where one writes: "Username: Karim". */
export function labelledSelf(text: string): string | undefined {
  return cleanName(LABELLED.exec(text)?.[1] ?? '') || undefined;
}
