/** What stands over lists of people, of those who ask, and of talks with one person each, in more languages; over rooms: `topics-abroad.ts`. */
import { anyOf } from './topics-abroad.ts';

/** How somebody is heads them only with how many they are: it may as well stand beside a name. */
const PEOPLE = `
  sv/nb/da/fi: användare deltagare medlemmar vänner inloggade brukere deltakere medlemmer venner påloggede brugere käyttäjät osallistujat jäsenet kaverit ystävät
  cs/sk/hr/sr: uživatelé účastníci členové přátelé přítomní používatelia členovia priatelia prítomní korisnici članovi sudionici prijatelji
  hu/ro/el: felhasználók résztvevők tagok barátok jelenlévők utilizatori participanți prieteni χρήστες μέλη συμμετέχοντες φίλοι
  uk/bg: користувачі учасники друзі присутні потребители участници приятели
  tr/id/vi: arkadaşlar odadakiler pengguna anggota peserta thành\\x20viên người\\x20dùng bạn\\x20bè (?:thành\\x20viên|người\\x20dùng|bạn\\x20bè|đang)\\x20(?:trực\\x20tuyến|online)
  zh: (?:当前|目前|全部|所有)?(?:在线|在線|线上|線上)?(?:用户|用戶|会员|會員|(?:群|聊天)?成员|(?:群|聊天)?成員|好友|人员|人員|玩家|网友|網友)(?:列表|名单|名單)? (?:在线|在線)(?:列表|名单|名單|人数|人數|(?=\\P{L}*\\d)) 联系人 聯絡人
  ja: (?:オンライン|ログイン)?(?:ユーザー?|メンバー|参加者|入室者|在室者|利用者|友だち|友達)(?:一覧|リスト)? オンライン(?=\\P{L}*\\d)
  ko: (?:온라인|현재)?\\x20?(?:접속자|참여자|참가자|사용자|회원|멤버|친구|대화상대)(?:\\x20?(?:목록|명단|리스트))? 온라인(?=\\P{L}*\\d)
  he/ka/fa: משתמשים חברים משתתפים מחוברים მომხმარებლები წევრები کاربران اعضا (?:کاربران|اعضای|دوستان)\\x20(?:آنلاین|حاضر) حاضران
`;

const REQUESTS = `
  sv/nb/da/fi: (?:vän|kontakt|meddelande)?förfrågningar (?:venne|kontakt|meldings)?forespørsler (?:venne|kontakt|besked)?anmodninger (?:kaveri|viesti)?pyynnöt inbjudningar invitasjoner invitationer kutsut
  cs/sk/hr/sr: žádosti(?:\\x20o\\x20\\S+)? pozvánky žiadosti(?:\\x20o\\x20\\S+)? zahtjevi zahtevi pozivnice
  hu/ro/el: (?:barát|üzenet)?kérések meghívók cereri(?:\\x20de\\x20\\S+)? invitații αιτήματα(?:\\x20\\S+)? προσκλήσεις
  uk/bg: запити(?:\\x20\\S+)? запрошення заявки покани
  id/vi: permintaan(?:\\x20\\S+)? undangan lời\\x20mời(?:\\x20kết\\x20bạn)? yêu\\x20cầu(?:\\x20(?:kết\\x20bạn|tin\\x20nhắn|trò\\x20chuyện))? tin\\x20nhắn\\x20(?:đang\\x20)?chờ
  zh: (?:新的?|好友|消息|私聊|聊天|入群)?(?:请求|請求|申请|申請|邀请|邀請)(?:列表)? 新的?朋友
  ja: (?:友だち|友達|フレンド|メッセージ|チャット)?(?:リクエスト|申請|招待)(?:一覧)?
  ko: (?:친구|메시지|대화|채팅)?\\x20?(?:요청|신청|초대)(?:\\x20?목록)?
  he/fa: בקשות(?:\\x20\\S+)? הזמנות درخواست‌?ها(?:ی\\x20\\S+)?
`;

/** What a way to write to somebody is called heads none, but with a colon, or with how many there are. */
const PRIVATE_TALKS = `
  sv/nb/da/fi: privata\\x20meddelanden direktmeddelanden direktemeldinger private\\x20(?:beskeder|meldinger) direkte\\x20beskeder yksityisviestit
  cs/sk/hr/sr: soukromé\\x20zprávy súkromné\\x20správy privatne\\x20poruke
  hu/ro/el: privát\\x20üzenetek mesaje\\x20private προσωπικά\\x20μηνύματα
  uk/ru/bg: особисті\\x20повідомлення приват(?:ы|ные\\x20чаты) личка лични\\x20съобщения
  tr/id/vi: özel\\x20(?:mesajlar|sohbetler) pesan\\x20pribadi tin\\x20nhắn\\x20riêng nhắn\\x20riêng(?=\\s?:)
  zh/ja/ko: 私聊(?:列表|消息|(?=\\P{L}*\\d)) ダイレクトメッセージ 個人チャット 쪽지함 개인\\x20?(?:채팅|대화)
  ar/fa: (?:ال)?رسائل\\x20(?:ال)?خاصة (?:ال)?دردشات\\x20(?:ال)?خاصة پیام‌?های\\x20خصوصی گفتگو‌?های\\x20خصوصی
`;

function heads(rows: string): (text: string) => boolean {
  const is = new RegExp(String.raw`^[^\p{L}]*${anyOf(rows)}[^\p{L}]*$`, 'iu');
  return (text) => is.test(text);
}

/** Whether a text heads people, and says no more. */
export const headsPeopleAbroad = heads(PEOPLE);
/** Whether it heads those who ask. */
export const headsRequestsAbroad = heads(REQUESTS);
/** Whether it heads talks with one person each. */
export const headsPrivateAbroad = heads(PRIVATE_TALKS);
