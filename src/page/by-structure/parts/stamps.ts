import { once } from '../../ask-once.ts';
import { wordSet } from './hints.ts';

const WORDS = wordSet(
  `am pm à a at on le la il y the ago h hr hrs hour hours heure heures m min mins minute minutes s sec secs second seconds seconde secondes
   d day days j jour jours now maintenant just instant l last dernier letzten yesterday today hier aujourd hui une un an
   jan janv january janvier feb fev fév february fevrier février mar mars march apr avr april avril may mai jun june juin jul juil july juillet
   aug august aout août sep sept september septembre oct october octobre nov november novembre dec déc december decembre décembre
   uhr vor gestern heute std stunde stunden minuten sekunden tag tage tagen jetzt gerade eben ayer hoy hace ahora segundos minutos horas hora día días ieri oggi fa adesso ora alle às as há hoje ontem agora segundo minuto dias dia temu teraz dziś dzisiaj wczoraj godz o bugün dün önce az şimdi saat dakika vandaag gisteren om geleden منذ الآن دقيقة دقائق ساعة أمس اليوم сегодня вчера назад мин ч в только что dk sn
   um de las mismo zojuist okt dez dic ene abr mär
   昨天 今天 前天 上午 下午 昨日 今日 午前 午後 어제 오늘 오전 오후
   mon monday lun lundi tue tuesday mardi wed wednesday mer mercredi thu thursday jeu jeudi fri friday ven vendredi sat saturday sam samedi sun sunday dim dimanche`,
);
/** How long ago, roughly, as the libraries word it that most pages take (date-fns, moment). A room for people over 40s is no time. */
const AGO = /\bago$|^il y a |^(vor|hace|há) |^in less |^dans moins /i;
const ROUGHLY = wordSet(
  `in about almost half over less than more few moment moments week weeks month months year years
   dans environ presque plus moins de quelques instants semaine semaines mois ans etwa ungefähr fast weniger mehr als woche wochen monat monaten jahr jahren
   alrededor casi menos más unos mes meses semana semanas año años quase mais cerca`,
);
/**
 * Months and days of the week beside a date, as CLDR words them (d MMMM, EEEE) in German, Spanish, Italian, Portuguese,
 * Dutch, Polish, Turkish and Russian; `Intl.DateTimeFormat` knows them too, and takes some 20 ms to be asked.
 */
const MONTHS = wordSet(
  `januar februar märz april mai juni juli august september oktober november dezember
   enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
   gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
   janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
   januari februari maart mei augustus december
   stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
   ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
   января февраля марта апреля мая июня июля августа сентября октября ноября декабря`,
);
const DAYS = wordSet(
  `sonntag montag dienstag mittwoch donnerstag freitag samstag
   domingo lunes martes miércoles jueves viernes sábado domenica lunedì martedì mercoledì giovedì venerdì sabato
   segunda feira terça quarta quinta sexta zondag maandag dinsdag woensdag donderdag vrijdag zaterdag
   niedziela poniedziałek wtorek środa czwartek piątek sobota pazar pazartesi salı çarşamba perşembe cuma cumartesi
   воскресенье понедельник вторник среда четверг пятница суббота`,
);
/** The days of the week in English and French, and as they are cut short: somebody may be called so. */
const SHORT_DAYS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche
   mon tue tues wed thu thur thurs fri sat sun lun mar mer jeu ven sam dim mo di mi do fr sa so mié jue vie sáb dom gio sab
   seg ter qua qui sex ma wo vr za zo pon pn wt śr czw pt sob ndz niedz nd pzt sal çar per cum cmt paz пн вт ср чт пт сб вс
   الأحد الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت`,
);
/** What only a time or a date holds: a clock, a date, a length of time, the name of a month, "just now". */
const TELLS =
  /\d[:h]\d{2}|\d{1,4}[-/.]\d{1,2}([-/.]\d{2,4})|\d ?(s|sec|m|min|h|d|j)\w*\b|\d (jan|f[eé]v|feb|mar|apr|avr|ma[iy]|ju[ni]|ao[uû]|aug|sep|oct|nov|d[eé]c)|(jan|f[eé]v|feb|mar|apr|avr|may|ju[nl]|aug|sep|oct|nov|dec)\w* \d|\b(now|maintenant|ago|yesterday|today|hier|gestern|heute|ayer|hoy|ieri|oggi|ahora|jetzt|hoje|ontem|agora|teraz|bugün|dün|dzisiaj|wczoraj)\b|aujourd.hui|à l.instant|\d{1,2}\.\d{2}\b/i;
/** The same in words that only those who write so use, and that no border of words is known of. */
const TELLS_ELSE = /vandaag|gisteren|zojuist|adesso|gerade eben|сегодня|вчера|назад|только что/i;
/** What browsers call now: "dans 0 seconde". With any other number somebody may say it. */
const NOW = /^(?:in|dans|dentro de|em|tra|fra|za|over|через) 0 \p{L}+\.?$/iu;
/** A date as programs print it where nobody said how: JavaScript's, Java's and Python's own, ISO 8601, RFC 9110. */
const PRINTED =
  /^(?:\p{L}{3},? (?:\p{L}{3} \d{1,2}|\d{1,2} \p{L}{3}) \d{4} \d{2}:\d{2}:\d{2} GMT(?:[+-]\d{4}(?: \([^()]+\))?)?|\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z| ?[+-]\d{2}:?\d{2}| UTC)?|\p{L}{3} \p{L}{3} \d{1,2} \d{2}:\d{2}:\d{2}(?: \p{Lu}{2,5})? \d{4})$/u;
/** "says to", "privately whispers to", "dit à": where somebody says to whom. */
export const SAYING_TO =
  '(?:(?:privately|en privé)\\s+)?(?:says?|said|talks?|speaks?|whispers?|whispered|shouts?|screams?|yells?|dit|parle|murmure|chuchote|crie|sagt|flüstert|dice|susurra|sussurra|fala|diz|grita)\\s+(?:(?:privately|en privé|reservadamente)\\s+)?(?:to|at|à|zu|an|a|para|pra|com)';
/** What stands between a name and what is said, in words: one expression for all who look for it. */
export const SAYING = `(?:${SAYING_TO}(?:\\s+[^\\s:>»]+){0,3}?|(?:a |avez |ha )?(?:dit|écrit|detto|scritto)|said|says|wrote|writes?|dice|dijo|escrib(?:e|ió)|sagte?|schr(?:ei|ie)bt?|scrive|diz|disse|falou|escreveu|zegt|zei|schre(?:ef|ven)|сказала?|пишет|говорит|написала?|каже|пише|сказа(?:в|ла)|написа(?:в|ла)|λέει|είπε|γράφει|έγραψε|dedi|diyor|yazdı|mówi|pisze|powiedziała?|napisała?|říká|píše|řekla?|napsala?|spune|zice|säger|skriver|siger|sier|sanoo|kirjoittaa|mondja|mondta|írja|írta|diu|fala(?: reservadamente)?|يقول|تقول|قالت?|كتبت?|گفت|说|說|写道|寫道)`;
/** "wrote (20:41):" */
const SAID_WHEN = new RegExp(String.raw`^${SAYING}\s*[([](.{4,24})[)\]]\s*:$`, 'iu');
const LONGEST = 40;
/** "20:41", "20h41" and, as French is written, "20 h 41". */
export const A_CLOCK = /\d{1,2}(?:[:h]|\sh\s)\d{2}/;

/** "20:41 👍": a sign behind the time is said; before it, it may be that of a clock. */
const SIGN_BEHIND = /\d.*(?!✅)\p{Emoji_Presentation}/u;

/** "- - - yesterday 21:10 - - -" */
const BETWEEN_DASHES = /^(?:[-–—]\s*){2,}(\S.*?)(?:\s*[-–—]){2,}$/u;

/** Whether a text says when, and nothing else: "21:37", "just now", "il y a 3 min", "Today at 2:04 PM". */
export const isStamp: (text: string) => boolean = once((said) => {
  // Longer ones say no time; dashes without end would be tried in all ways there are.
  const text = said.length > 2 * LONGEST ? said : said.replace(BETWEEN_DASHES, '$1');
  if (/\d/.test(text) && (NOW.test(text) || PRINTED.test(text))) return true;
  const when = text.endsWith(':')
    ? SAID_WHEN.exec(text)?.[1]
    : text.endsWith(')')
      ? whenRead(text)
      : readAt(text);
  if (when) return isStamp(when);
  if (text.length > LONGEST || /[&+?!]/.test(text) || SIGN_BEHIND.test(text)) return false;
  const words = text
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  // Nearly every text ends here: asked for every text of a page, what costs more comes behind.
  const others = words.filter((word) => !isOfTime(word));
  if (!others.every((word) => ROUGHLY.has(word))) return false;
  const isAgo = AGO.test(text);
  if (others.length > 0) return isAgo;
  return (
    isAgo ||
    TELLS.test(text) ||
    TELLS_ELSE.test(text) ||
    (/\d/.test(text) && words.some((word) => MONTHS.has(word)))
  );
});

/** When a message was read, in "(read 5 minutes ago)". */
function whenRead(text: string): string | undefined {
  const [, receipt = '', when] = /^\((\p{L}+) (.+)\)$/u.exec(text) ?? [];
  return isReceipt(receipt) ? when : undefined;
}

/** The same in "Read: 18:04", "Vu à 18:04". */
function readAt(text: string): string | undefined {
  const [, receipt = '', when] = READ_AT.exec(text) ?? [];
  return isReceipt(receipt) ? when : undefined;
}

const READ_AT = /^(\p{L}+)(?::| (?:at|à|um|a las|às|alle|om|в))\s(\d{1,2}[:h.]\d{2}.*)$/iu;

function isOfTime(word: string): boolean {
  return (
    WORDS.has(word) ||
    MONTHS.has(word) ||
    DAYS.has(word) ||
    /^\d{1,4}(h|m|s|j|d|am|pm|min|th|st|nd|rd|er)?$|^\d{1,2}h\d{2}$/.test(word)
  );
}

/** "Tue", "Dienstag": a day of the week, where others of its kind are times. */
export function isDay(text: string): boolean {
  const word = text.toLocaleLowerCase().replace(/\.$/, '');
  return SHORT_DAYS.has(word) || DAYS.has(word);
}

/** Whether it says how long ago something was, as pages do, and not when: "less than a minute ago". */
export function isLongAgo(text: string): boolean {
  return AGO.test(text) && isStamp(text);
}

/** "(edited)", "✓✓", "(3)", "pinned by Karim": what the page says of a message. */
export function isMark(text: string): boolean {
  return MARK.test(text);
}

const MARK =
  /^(?:edited|modifi[ée]e?|[ée]dit[ée]e?|bearbeitet|editad[oa]|modificato|düzenlendi|edytowan[aeoy]|bewerkt|изменено)$|^[([]\s*(?:edited|modifi[ée]e?|[ée]dit[ée]e?|supprim[ée]e?|deleted|bearbeitet|editad[oa]|modificato|düzenlendi|edytowan[aeoy]|bewerkt|изменено|معد[ّ]?لة?)\s*[)\]]$|^\(\d{1,4}\)$|^[✓✔☑\s]*[✓✔☑]$|^\P{L}*(?:pinned by|épinglée? par|angeheftet von|fijado por|fissato da|fixado por) \S+(?: \S+){0,2}$/iu;

/** "Read", "Lu", "Seen by Karim": how far a message came, where it stands behind one; "Sent by Karim" says who speaks. */
export function isReceipt(text: string): boolean {
  return RECEIPT.test(text);
}

const RECEIPT =
  /^(?!(?:sent|envoyée?|gesendet|enviad[oa]|inviato|verzonden) (?:by|par|von|por|da) )(?:read|seen|sent|delivered|lue?|vue?|envoyée?|distribuée?|remise?|reçue?|gelesen|gesehen|gesendet|zugestellt|empfangen|vist[oa]|le[ií]do|enviado|entregado|recibido|recebid[oa]|visualizad[oa]|entregue|lida|enviada|letto|inviato|consegnato|ricevuto|visualizzato|gelezen|gezien|bekeken|verzonden|bezorgd|прочитано|отправлено|доставлено|đã (?:xem|gửi|nhận|đọc)|görüldü|okundu|iletildi|gönderildi|dibaca|terkirim|terbaca|odczytan[eoy]|przeczytan[eoy]|widzian[eoy]|wyświetlon[eoy]|wysłan[eoy]|dostarczon[eoy]|läst|sett|skickat|læst|lest|sendt|luettu|nähty|přečteno|zobrazeno|odesláno|doručeno|prečítané|olvasva|citit|văzut|надіслано|διαβάστηκε|προβλήθηκε|تمت (?:القراءة|المشاهدة)|مقروءة?|دیده شد(?:ه)?|خوانده شد(?:ه)?|已读|已讀|已送达|既読|읽음)(?: (?:by|par|von|por|da) .+)?$/iu;

/** A clock and hardly more, in whatever language: "às 20:01", "oggi alle 20:01". One such text may be said; a whole column of them is not. */
export function holdsTime(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /(?<!\d)\d{1,2}(?:[:h.]|\sh\s)\d{2}(?!\d)/.test(text) &&
    text.split(/\s+/).length <= 4
  );
}
