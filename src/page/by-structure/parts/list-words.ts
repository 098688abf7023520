import { once } from '../../ask-once.ts';
/** What words say of the list that they stand over, in the languages of chats. */
import { headsWhoTurn } from './approach.ts';
import { whoWrote } from './asks.ts';
import { headsPeopleAbroad, headsPrivateAbroad, headsRequestsAbroad } from './headings-abroad.ts';
import { headsRooms } from './topics-abroad.ts';
import { ABSENT_WORDS, PEOPLE_WORDS, PRESENT_WORDS } from './words.ts';

/** What a list holds. */
export type ListKind = 'rooms' | 'people' | 'requests' | 'talks' | 'private talks';

const REQUESTS =
  /(?<!\p{L})(demandes?|requests?|invitations?|invites|invitaciones|einladungen|inviti|convites|uitnodigingen|приглашения|solicitudes|anfragen|richieste|pedidos|zaproszenia|istekleri?|verzoeken|запросы|طلبات|الطلبات)(?!\p{L})/iu;
/** Those that the reader sent. */
const SENT =
  /(?<!\p{L})(?:sent|outgoing|envoyée?s|enviad[ao]s|gesendete?|inviate|verzonden|wysłane)(?!\p{L})/iu;
/** What a tab for many people is called. */
export const IS_ROOM =
  /^(#|(salon|room|channel|accueil|home|lobby|statu[st]|server|serveur|g[ée]n[ée]ral|salle|sala|raum|kanal|canale?|stanza|foyer|(?:t?chat|discussion|conversation) publi(?:c|que)|public (?:chat|room))(?!\p{L}))/iu;
/** Private conversations: no more than that, so that no list of public ones is taken for one; "1:10 PM" is a time. */
const TALKS =
  /^(?!.*\d\s?pm)[^\p{L}]*(?:(?:mes|my|mis|meine|le tue|active|recent|open|all|ongoing|aktive|aktuelle|letzte|new|nouveaux|nouvelles|nuevos|neue|nuovi|list[ea] (?:des|de|di|der|of)) )?(?:messages?|conversations?|mensajes|nachrichten|conversaciones|unterhaltungen|messaggi|conversas|mensagens|wiadomości|rozmowy|mesajlar|sohbetler|meddelanden|beskeder|meldinger|viestit|poruke|zprávy|správy|üzenetek|mesaje|диалоги|повідомлення|tin nhắn|pesan|消息|会话|私信|メッセージ|トーク|메시지|پیام‌ها|(?:privé|directe )?berichten|(?:личные )?сообщения|الرسائل|(?:messages|mentions|conversations|discussions|t?chats|mensajes|mensagens|nachrichten|messaggi|conversas) (?:priv\p{L}*|dire(?:c?t|tt)\p{L}*|person\p{L}*|reçus|received|recibidos|ricevuti|recebidas)|(?:private|dire[ck]t|personal|privat\p{L}*?) ?(?:messages?|mentions?|chats?|conversations?|nachrichten|gespräche)|priv[ée]s|privados|récents|recientes|recenti|inbox|messagerie|boîte de réception|posteingang|[dmp]ms?|mps?)[^\p{L}]*$/iu;
/** Whether a text heads conversations to choose from. */
export function headsTalks(text: string): boolean {
  return TALKS.test(text) || headsPrivateAbroad(text);
}

/** Of conversations, those with one person each. */
const WITH_ONE_EACH = /priv|dire[ck]?t|личны|^[^\p{L}]*[dmp][mp]s?[^\p{L}]*$/iu;
/** "In the room", "Dans ce salon", "Liste du salon": who is there. */
const IN_ROOM =
  /^[^\p{L}]*(?:in|dans|im|en|nel|nella|na|no|nesta|w|в|list[ea] (?:du|de la|of|del|della)) (?:(?:the|this|le|ce|la|cette|diesem|esta|tym|questa|deze|этой) )?(?:room|salon|salle|raum|chat|sala|stanza|pokoju|channel|kanal|kamer|комнате)[^\p{L}]*$/iu;
const MANY_ROOMS =
  /^[^\p{L}]*streams[^\p{L}]*$|(?<!\p{L})(salons|salles|rooms|channels|canaux|groups|groupes|grupos|gruppen(?:chats?)?|gruppi|group chats|chat ?rooms|t?chats publi(?:cs|que)|public chats|salas|canales|räume|chaträume|kanäle|stanze|canali|canais|kanalen|kamers|الغرف|غرف|القنوات|каналы|комнаты|pokoje|pokoi|odalar\p{L}*|sohbet odalar\p{L}*|salons?chat|discussions ouvertes|spaces|espaces|quartos|kamers)(?!\p{L})/iu;
/** "1:1 / Group chats": rooms and conversations with one person under one heading. */
const WITH_ONE =
  /(?<!\d)1 ?[:–-] ?1(?!\d)|(?<!\p{L})(?:one[- ](?:to|on)[- ]one|(?:direct|private) (?:messages?|chats?)|messages? (?:priv\p{L}*|directs?)|[dm]ps?|dms?)(?!\p{L})/iu;
/** "guest_kiwi" is somebody. */
const PEOPLE = new RegExp(String.raw`(?<![\p{L}_])(?:${PEOPLE_WORDS})(?![\p{L}_])`, 'iu');
/** How they are, at the start or after their number: after a name it says how one of them is; an "online chat" is what a site is. */
const PRESENT = new RegExp(
  String.raw`^[^\p{L}]*(?:${ABSENT_WORDS})[^\p{L}]*$|(?:^|(?<![\p{L}\p{N}])\d+)[^\p{L}]*(?:liste des |les |the )?(?:${PRESENT_WORDS})(?!\p{L}| (?:t?chat|dating|games?)(?!\p{L}))`,
  'iu',
);
/** "Salon :", "Choisir un salon"; "Salon Accueil" and "Room 12" are rooms, and what follows is in them. */
const ONE_ROOM =
  /^[^\p{L}]*(?:\p{L}+ (?:(?:de|un|le|a|the|your|another) )?)?(salon|room|channel|chat ?room|sala|raum|kanal|stanza|غرفة)(?!\s?\d)[^\p{L}]*$/iu;
/** "guest4821", "(invité 42)", "guest", "Salon des amis": whoever has no name is called so, and so is a room; they head nobody. */
const ONE =
  /^(?:[^\p{L}]*(?:salon|salle|room|raum|sala|stanza) (?:des?|d['’]|du|of|for|pour|der|de los|degli) .*|\W?(?:guest|user|member|membre|invitée?|visitor|visiteur|participant|player|joueur|utilisateur|usuario|gast|ospite|utente)(?:[_-]?\d+|\s\d{2,})?\W?)$/iu;
/** The head of a column of names. */
export const NAMES_BELOW = /^(pseudos?|nicks?|nicknames?|utilisateurs?|users?|membres?)$/i;

/** Whether a heading names a list of people, of rooms or of requests, and no conversation. */
export function isOfList(heading: string): boolean {
  return listCalled(heading) !== undefined;
}

/** The kind of the list that a text heads, or leads to. */
export function listCalled(text: string): ListKind | undefined {
  return isOnlyThat(text) ? byWords(text) : undefined;
}

/** "Rooms", by which all of them are shown: none of them. */
export function isOfAllRooms(text: string): boolean {
  return /^\p{L}+$/u.test(text) && listCalled(text) === 'rooms';
}

/** "Membres", "En ligne — 14", "Liste des salons :", "14 connectés" and no more. */
export function isOnlyThat(text: string): boolean {
  return (
    text
      .replace(/[\d\s:()[\]—–-]+/g, ' ')
      .trim()
      .split(' ').length <= 4
  );
}

/** Whether a text says that those it stands over ask for something. */
export function headsRequests(text: string): boolean {
  // That somebody turned to the reader, and what they sent, heads nothing.
  return (
    headsRequestsAbroad(text) ||
    (!SENT.test(text) && (REQUESTS.test(text) || headsWhoTurn(text)) && whoWrote(text) === undefined)
  );
}

/** Whether words of the page's own speak of a request that came. */
export function saysRequest(text: string): boolean {
  return REQUESTS.test(text) && !SENT.test(text);
}

/** Whether a text says of what it stands on that it is a request, as marks do: in a few words of the page's own, with no sign behind. */
export function isMarkOfRequest(text: string): boolean {
  return /^\p{Lu}[^?!.,;:]*$/u.test(text) && isOnlyThat(text) && saysRequest(text);
}

/** The kind of a list that a text tells, whatever else it says. */
export const byWords: (text: string) => ListKind | undefined = once((text) => {
  if (ONE.test(text)) return undefined;
  if (headsRequests(text)) return 'requests';
  if (IN_ROOM.test(text)) return 'people';
  if (MANY_ROOMS.test(text)) return WITH_ONE.test(text) ? 'talks' : 'rooms';
  if (headsRooms(text)) return 'rooms';
  if (headsPrivateAbroad(text)) return 'private talks';
  if (TALKS.test(text)) return WITH_ONE_EACH.test(text) ? 'private talks' : 'talks';
  if (PEOPLE.test(text) || PRESENT.test(text) || headsPeopleAbroad(text)) return 'people';
  return ONE_ROOM.test(text) ? 'rooms' : undefined;
});
