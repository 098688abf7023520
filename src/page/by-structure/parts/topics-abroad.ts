/** What rooms are called by in more languages, and how they are where words are joined in one. */

/** Without accents, and without what people are called by, as Chor in Melchor is. */
export const TOPICS_ABROAD = `
  allgemein offentlich garten kuche kochen wandern lesen flohmarkt schach chor verein stammtisch klasse kurs nachbarschaft bucher spielen fotografie bahnhof
  koken keuken fietsen wandelen voetbal buren moestuin boeken muziek spellen schaken klas gezin familie reizen tuin weer treinen filmhuis dorpsplein
  allmant vandring fotboll fotball fodbold fika bocker boger tradgard haven hagen resor rejser mat middag grannar naboer familjen musikk spill spil svenska norsk dansk suomi kirjat
  kuchnia muzyka filmy ogrod rodzina praca klasa grupa sasiedzi siatkowka pilka ksiazki gry ogolny podroze mieszkanie wyjazd dzialka
  muzik spor oyun sohbet genel yemek gezi kitap aile teknoloji kulubu grubu sinif komsular
  geral futebol viagens escola vizinhos familia turma trabalho tecnologia paquera bicicletas comboios trens jardinagem fotografia cinema amizade
  vecinos recetas deportes clase padres ajedrez trabajo vacaciones montana huerto plantas senderismo senderistas noticias ventas
  cucina famiglia genitori cugini condominio calcetto vicini classe ricette giardino escursioni orto coro lavoro scuola
  moderation sorties jardins tricot couture escalade peinture orchestre fanfare familles repas plantes
  kitchen library sandbox plants gardeners allotment allotments neighbourhood neighborhood volleyball badminton futsal knitting backstage committee public global trade guild party faction beginners
  picnic trains trainspotting trainspotters petanque bibliotheque astronomie runners walkers swimmers sundays saturdays brettspiele schulchor partite schaatsen randonnees cinephiles
  чат общий общая семья родня работа музыка фильмы кино книги книжный книжковий игры соседи дача дачный класс группа группы клуб футбол спорт рецепты кухня путешествия фото флуд болталка знакомства встречи школа
  сусіди родина робота книги ігри клас група друзі музика подорожі
  غرفة الغرفة مجموعة عام العام العامة موسيقى طبخ المطبخ رياضة ألعاب شعر دردشة أخبار سفر كرة القدم
  گروه عمومی گفتگوی فوتبال آشپزی اخبار سریال
`;

/** "Gartengruppe", "Spieleabend", "båtklubben": what stands before it says of what they are. */
const COMPOUND =
  /\p{L}{3}(?:gruppen?|gruppa|grupp|groep|verein|kreis|runde|treff|treffen|abend|avond|clubs?|klubb?|klubben|freunde|vrienden|markt|ecke|hoek|raum|probe|stammtisch|gemeinschaft|mannschaft|ploeg|vereniging|foreningen?|cirkeln?|krets|klasse|tuin|kring|tafel|feest|fest|kvall|kveld)$/u;

/** "公司群", "월요 모임", "Nhóm leo núi", "周末爬山": the word for a group begins a name, or ends it, or what one does with others. */
const OF_GROUPS =
  /^(?:(?:nhóm|lớp|hội|gia đình)(?=\s|$)|周末|週末|주말|一家人)|(?:\S\s?(?:[群组組班队隊]|聊天室|俱乐部|俱樂部|小区|小區|读书会|の会|部屋|チャット|サークル|クラブ|グループ|チーム|\p{Script=Han}部|모임|동아리|로비|클럽|단톡|이야기)|(?<!서)방)$/iu;

export function isJoined(word: string): boolean {
  return COMPOUND.test(word);
}

export function isOfGroups(name: string): boolean {
  return OF_GROUPS.test(name);
}
