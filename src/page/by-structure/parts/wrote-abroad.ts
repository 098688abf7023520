/** Sentences of more languages that say that a message came and who wrote it. */

const NAME = String.raw`(?<name>[^\s,.:;!?()"«»]{1,30}(?: [^\s,.:;!?()"«»]{1,20}){0,2}?)`;

/** What is new, a message, and from: "Imate novu poruku od: Karim", "Nytt meddelande från Karim". Languages that are near each other have a row. */
const IN_WORDS = String.raw`
nov[aueoiýéá]\p{L}{0,2} = poruk[au]|zpráv[au]|správ[au]|sporočilo = od
now[ąae] = wiadomość
нов\p{L}{1,3} = сообщение|повідомлення|съобщение|порук[ау] = от|від
nieuwe? = bericht = van
nyt?t? = meddelande|meddelelse|besked|melding = från|fra
uusi = viesti
új = üzenet
nou = mesaj = de la
νέο = μήνυμα = από
baru = pesan = dari
mới = tin nhắn = từ
جديدة = رسالة = من
جدید = پیام = از
חדשה = הודעה = מאת`
  .trim()
  .split('\n')
  .map((row) => row.split(' = '));

const [NEW, MESSAGE, FROM] = [0, 1, 2].map((column) =>
  IN_WORDS.flatMap((row) => row[column] ?? []).join('|'),
);

/** The same, and how it is said in Turkish, Japanese, Korean and Chinese, which join what they say with the name. */
const WAYS = [
  String.raw`(?<!\p{L})(?:(?:${NEW}) (?:\p{L}+ )?(?:${MESSAGE})|(?:${MESSAGE}) (?:${NEW}))(?!\p{L})(?: (?:${FROM})(?!\p{L}) ?:?|:) ?NAME\s*(?:[:.,!([]|$)`,
  String.raw`^NAME(?:['’][dt][ea]n| kişisinden) (?:yeni )?(?:bir )?mesaj(?!\p{L})`,
  '^NAME ?(?:から|より)(?:新しい|新着|の)?(?:ダイレクト)?(?:メッセージ|招待|DM|チャット)',
  '^NAME ?님(?:이|께서|의|으로부터)? ?(?:새로?운? ?|보낸 |당신에게 )*(?:메시지|쪽지|귓속말|초대|대화 신청|채팅 신청)',
  '(?:来自|收到了?|來自) ?NAME ?(?:的|发来的)(?:新|一条|一條|私)*(?:消息|私信|私聊|訊息|邀请|邀請|请求)',
  '^NAME ?(?:给|給|向|邀请|邀請|想和|想跟|请求与|請求與)(?:你|您).{0,8}(?:消息|信|聊|邀|请求|請求|好友|訊)',
].map((way) => new RegExp(way.replace('NAME', NAME), 'iu'));

/** In few words: most hold none of these. */
const ANY = new RegExp(`${MESSAGE}|から|より|님|[的你您]`, 'iu');

const HONOURED = /(?<=\S)(?:さん|様|ちゃん|くん)$/u;

/** Who wrote, by a sentence that says nothing else. */
export function wroteAbroad(said: string): string | undefined {
  if (!ANY.test(said)) return undefined;
  for (const way of WAYS) {
    const name = way.exec(said)?.groups?.name;
    if (name) return name.replace(HONOURED, '');
  }
  return undefined;
}
