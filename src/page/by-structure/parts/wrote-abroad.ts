/** Sentences of more languages that say that a message came and who wrote it, and those in which a name and what follows it are written as one. */

const NAME = String.raw`(?<name>[^\s,.:;!?()"«»]{1,30}(?: [^\s,.:;!?()"«»]{1,20}){0,2}?)`;
const NEW = String.raw`(?<!\p{L})(?:nov[aueoiýéá]\p{L}{0,2}|now[ąae]|нов\p{L}{1,3}|nieuwe?|nyt?t?|új|uusi|nou|νέο|baru|mới|جديدة|جدید|חדשה)(?!\p{L})`;
const MESSAGE = String.raw`(?<!\p{L})(?:poruk[au]|zpráv[au]|správ[au]|sporočilo|wiadomość|сообщение|повідомлення|съобщение|порук[ау]|bericht|meddelande|meddelelse|besked|melding|viesti|üzenet|mesaj|μήνυμα|pesan|tin nhắn|رسالة|پیام|הודעה)(?!\p{L})`;
const FROM = '(?:od|de la|van|från|fra|от|від|από|dari|từ|من|از|מאת)';

const WAYS: readonly RegExp[] = [
  // "Imate novu poruku od: Karim", "Nytt meddelande från Karim", "رسالة جديدة من كريم"
  new RegExp(
    String.raw`(?:${NEW} (?:\p{L}+ )?${MESSAGE}|${MESSAGE} ${NEW})(?: ${FROM} ?:?|:) ?${NAME}\s*(?:[:.,!([]|$)`,
    'iu',
  ),
  // "Karim'den yeni mesaj", "Karim kişisinden mesaj"
  new RegExp(String.raw`^${NAME}(?:['’][dt][ea]n| kişisinden) (?:yeni )?(?:bir )?mesaj(?!\p{L})`, 'iu'),
  // "カリムさんから新しいメッセージ", "카림님이 쪽지를 보냈습니다", "来自小满的新消息", "小满给你发了消息"
  new RegExp(`^${NAME} ?(?:から|より)(?:新しい|新着|の)?(?:ダイレクト)?(?:メッセージ|招待|DM|チャット)`, 'u'),
  new RegExp(
    `^${NAME} ?님(?:이|께서|의|으로부터)? ?(?:새로?운? ?|보낸 |당신에게 )*(?:메시지|쪽지|귓속말|초대|대화 신청|채팅 신청)`,
    'u',
  ),
  new RegExp(
    `(?:来自|收到了?|來自) ?${NAME} ?(?:的|发来的)(?:新|一条|一條|私)*(?:消息|私信|私聊|訊息|邀请|邀請|请求)`,
    'u',
  ),
  new RegExp(
    `^${NAME} ?(?:给|給|向|邀请|邀請|想和|想跟|请求与|請求與)(?:你|您).{0,8}(?:消息|信|聊|邀|请求|請求|好友|訊)`,
    'u',
  ),
];

const HONOURED = /(?<=\S)(?:さん|様|ちゃん|くん)$/u;

/** In few words, most of which hold none of these. */
const ANY =
  /poruk|zpráv|správ|sporoč|wiadomo|сообщ|повідом|съобщ|порук|bericht|meddel|besked|melding|viesti|üzenet|mesaj|μήνυμα|pesan|tin nhắn|رسالة|پیام|הודעה|から|より|님|[的你您]/iu;

/** Who wrote, by a sentence that says nothing else. */
export function wroteAbroad(said: string): string | undefined {
  if (!ANY.test(said)) return undefined;
  for (const way of WAYS) {
    const name = way.exec(said)?.groups?.name;
    if (name) return name.replace(HONOURED, '');
  }
  return undefined;
}
