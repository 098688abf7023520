/** What rooms are called by in more languages. */

/** Without accents. The language that stands before a row is no word, as no word has a colon. */
export const WORDS_ABROAD = `
  de: allgemein offentlich garten kuche wandern lesen schach chor hausaufgaben verein stammtisch klasse kurs nachbarschaft spielen fotografie bahnhof brettspiele schulchor
  nl: koken keuken fietsen wandelen voetbal buren boeken muziek spellen schaken klas gezin familie reizen tuin weer treinen filmhuis dorpsplein schaatsen
  sv/nb/da/fi: allmant vandring fotboll fotball fodbold fika bocker boger tradgard haven hagen resor rejser mat middag grannar naboer familjen grannarna matlagning teatern innebandy musikk spill spil svenska norsk dansk suomi kirjat
  pl: kuchnia muzyka filmy ogrod rodzina praca klasa grupa sasiedzi siatkowka pilka ksiazki gry ogolny podroze mieszkanie wyjazd dzialka
  tr: muzik spor oyun sohbet genel yemek gezi kitap aile teknoloji kulubu grubu sinif komsular
  pt: geral futebol viagens escola vizinhos familia turma trabalho tecnologia paquera bicicletas comboios trens jardinagem fotografia amizade
  es: vecinos deberes recetas deportes clase padres ajedrez trabajo vacaciones montana huerto plantas senderismo senderistas noticias ventas
  it: famiglia genitori cugini condominio calcetto compiti vicini classe ricette giardino escursioni orto coro lavoro scuola partite
  fr: moderation devoirs sorties jardins tricot couture escalade peinture orchestre fanfare familles repas plantes petanque bibliotheque astronomie randonnees cinephiles
  en: kitchen library homework sandbox plants gardeners allotments neighbourhood neighborhood volleyball badminton futsal knitting backstage committee public global trade guild party faction beginners picnic trains trainspotting trainspotters runners walkers swimmers sundays saturdays
  ru: чат общий общая семья родня работа музыка фильмы кино книги книжный игры соседи дача дачный класс класс группа группы клуб футбол спорт рецепты кухня путешествия фото флуд болталка знакомства встречи школа
  uk: сусіди родина робота книги книжковий ігри клас група друзі музика подорожі
  ar: غرفة الغرفة مجموعة عام العام العامة موسيقى طبخ المطبخ رياضة ألعاب شعر دردشة أخبار سفر كرة القدم
  fa: گروه عمومی گفتگوی فوتبال آشپزی اخبار سریال
`;

/** What ends words that are joined: "Gartengruppe", "båtklubben". Nothing that people are called by, as Chor in Melchor. */
const JOINED = `
  de: gruppen? verein kreis runde treff(?:en)? abend clubs? freunde markt ecke raum probe stammtisch gemeinschaft mannschaft klasse fest
  nl: groep avond clubs? vrienden hoek ploeg vereniging tuin kring tafel feest
  sv/nb/da/fi: gruppa grupp klubb? klubben foreningen? cirkeln? krets kvall kveld resan tradgard(?:en)?
`;

/** What groups are called, at the beginning or at the end of a name, with a space or without: "Nhóm leo núi", "公司群", "월요 모임". */
const FIRST = `
  vi: (?:nhóm|lớp|hội|gia\\x20đình)(?!\\S)
  zh: 周末 週末 一家人
  ja: 全社 雑談 プロジェクト
  ko: 주말
`;
const LAST = `
  zh: [群组組班队隊] 聊天室 俱乐部 俱樂部 小区 小區 读书会
  ja: 会議室? 連絡網? 委員会 勉強会 雑談 [ァ-ヶー]部 の会 部屋 チャット サークル クラブ グループ チーム \\p{Script=Han}部
  ko: 모임 동아리 로비 클럽 단톡 이야기 (?<!서)방
`;

/** What stands over a list of rooms. */
const HEADINGS = `
  sv/nb/da/fi: rum grupper kanaler huoneet kanavat ryhmät
  cs/sk/hr/sr: místnosti miestnosti skupiny kanály sobe kanali grupe
  hu/ro/el: szobák csatornák csoportok camere canale grupuri δωμάτια κανάλια ομάδες
  uk/ru/bg: кімнати канали групи группы стаи
  tr/id/vi: kanallar gruplar ruang grup phòng nhóm kênh
  zh: (?:房间|频道|頻道|群聊|群组|群組|聊天室)(?:列表)?
  ja: (?:ルーム|チャンネル|グループ|部屋)(?:一覧)?
  ko: (?:채널|채팅방|그룹)(?:\\x20?목록)?
  he/ka: חדרים ערוצים קבוצות ოთახები
`;

/** What stands in the rows of a table of words, each behind the languages that it is of, as parts of a pattern. */
export function anyOf(rows: string): string {
  return `(?:${rows.match(/\S*[^\s:](?!\S)/g)?.join('|')})`;
}

const IS_JOINED = new RegExp(String.raw`\p{L}{3}${anyOf(JOINED)}$`, 'u');
const IS_OF_GROUPS = new RegExp(String.raw`^${anyOf(FIRST)}|\S\s?${anyOf(LAST)}$`, 'iu');

const IS_HEADING = new RegExp(String.raw`^[^\p{L}]*${anyOf(HEADINGS)}[^\p{L}]*$`, 'iu');

/** Whether a text heads rooms, and says no more. */
export function headsRooms(text: string): boolean {
  return IS_HEADING.test(text);
}

/** Whether a word is joined of what a room is for, and of what it is. */
export function isJoined(word: string): boolean {
  return IS_JOINED.test(word);
}

/** Whether a name says that it is a group's. */
export function isOfGroups(name: string): boolean {
  return IS_OF_GROUPS.test(name);
}
