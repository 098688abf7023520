/** What happened in a room, where nobody says anything. */

/** What IRC pages put before it: "== zoe has joined", "20:41 --> zoe has joined". */
const MARKED = /^[\s\d:./[\]()]*(?:-!-|--|<--|(?:==|\*{2,3}|→|←)\s)/;
const PLACE = String.raw`(?:lobby|chat ?room|chat|room|channel|conversation|group|server|game|world|stream|live|show|call|meeting|party|partie|jeu|salon|salle|canal|espace|tchat|groupe|discussion|комнат[уыае]|чат[ау]?|канал[ау]?|#\S+)`;
/** "added Karim to the channel", "a retiré Karim du salon" */
const WITH_SOMEBODY = String.raw`(?:added|invited|removed|kicked|banned|a (?:ajouté|invité|retiré|exclu|banni)) \S+(?: \S+){0,2}? (?:to|from|à|au|de|du|dans) (?:(?:the|this|la|ce|cette) |l['’])?${PLACE}`;
/** "invited you to the temporary room “Garden”." */
const INVITED = String.raw`(?:has |have )?invited you to (?:join )?(?:the|this|their|his|her|an?) (?:\S+ )?${PLACE}(?: .*)?|(?:vous a|vous ont|t['’]a|t['’]ont) invitée?s? (?:à|dans|sur) (?:(?:rejoindre )?(?:le|la|un|une|ce|cette|son) |l['’])(?:\S+ )?${PLACE}(?: .*)?`;
/** Where all see the same: "paused the video at 20:10". */
const PLAYED = String.raw`(?:has |have )?(?:started|paused|resumed|stopped) (?:the|this) (?:video|movie|film|song|track|playback)(?: at [\d:]+)?|(?:a|ont) (?:lancé|démarré|repris|arrêté|mis en pause) (?:la|cette) (?:vidéo|lecture|musique)(?: à [\d:]+)?`;
/** Why somebody left, as servers of IRC say it; not much comes after. */
const WHY_IRC = String.raw`\(?(?:ping timeout|connection (?:reset|closed|timed out)|remote host|read error|quit:|client (?:quit|exited)).{0,24}`;
/** In other languages: "Entrou na sala.", "ha salido del chat", "hat den Raum verlassen". */
const ELSEWHERE = [
  '(?:acabou de entrar|entrou|saiu)(?: (?:na|da|no|do) (?:sala|chat|bate-papo|canal|grupo))',
  '(?:entró|salió|ha (?:entrado|salido)|se ha unido|se unió)(?: (?:en|al?|del?)(?: la)? (?:sala|chat|canal|grupo))',
  '(?:hat den (?:raum|chat|kanal)|hat das gespräch|hat die gruppe) (?:betreten|verlassen)|ist (?:dem (?:raum|chat|kanal)|der gruppe) beigetreten',
  '(?:è (?:entrat[oa]|uscit[oa])|si è unit[oa])(?:/[oae])?(?: (?:nella|dalla|alla|nel|dal|al) (?:stanza|chat|canale|gruppo))',
  '(?:dołączył|dołącza|wszedł|weszła|wyszedł|wyszła)(?:\\(?a\\)?)? (?:do|z) (?:pokoju|czatu|kanału|grupy|rozmowy)|(?:opuścił|opuszcza)(?:\\(?a\\)?)? (?:pokój|czat|kanał|grupę|rozmowę)',
  'is (?:tot )?(?:de kamer|de chat|de groep|het kanaal|het gesprek) (?:binnengekomen|toegetreden)|heeft (?:de kamer|de chat|de groep|het kanaal|het gesprek) verlaten',
  '(?:odaya|sohbete|kanala|gruba) (?:katıldı|girdi|giriş yaptı)|(?:odadan|sohbetten|kanaldan|gruptan) (?:ayrıldı|çıktı)',
  'gick med i (?:rummet|chatten|kanalen|gruppen)|lämnade (?:rummet|chatten|kanalen|gruppen)',
].join('|');
/** After somebody's name, and nothing else: "has joined", "left the chat room.", "a rejoint le salon". */
const HAPPENED = new RegExp(
  String.raw`^(?:(?:has|have|a|ont|vient de) (?:joined|left|quit|parted|entered|logged (?:in|out|on|off)|rejoint|rejoindre|quitté|quitter)(?: (?:the|this|le|la|ce|cette|l['’])? ?${PLACE})?|(?:joined|left|entered|joins|leaves|enters|quits|logs (?:into|out of)|joins into) (?:the |this )?${PLACE}|(?:has |a )?(?:changed|set|changé|modifié) (?:the topic|le sujet).*|s['’]est (?:dé)?connectée?|is now known as \S+|(?:quits?|parts?|disconnected|has (?:quit|disconnected)) ${WHY_IRC}|${ELSEWHERE}|${WITH_SOMEBODY}|${INVITED}|${PLAYED})(?: ?\(.*\))?[.!]?$|^(?:joined|a rejoint)(?:\s*[^\p{L}\p{N}]+)?$|^已?(?:加入|进入|進入|离开|離開|退出)了?(?:聊天室|房间|房間|群聊|频道|頻道)[。！]?$|^(?:\S{1,24})?さんが(?:入室|退室|退出|参加)し(?:まし)?た[。！]?$`,
  'iu',
);
const TOPIC = '(?:topic|thread|ticket|issue|discussion|conversation|sujet|fil|demande)';
const DONE =
  '(?:un)?(?:pinned|locked|assigned|archived)|closed|re-?opened|moved|merged|renamed|resolved|(?:dés)?(?:épinglé|verrouillé|archivé)e?|fermée?|rouverte?|déplacée?|résolue?|renommée?';
/** Where people post below a title, or ask for help: "This topic has been pinned.", "closed this ticket", "changed priority to high". */
const DONE_TO_TOPIC = new RegExp(
  String.raw`^(?:(?:this|the|ce|cette|le|la) ${TOPIC} (?:has been|is now|was|a été) (?:${DONE})(?: .*)?|(?:has |a )?(?:${DONE}) (?:this|the|ce|cette|le|la) ${TOPIC}(?: .*)?|(?:changed? (?:the )?)?(?:status|priority|owner|queue|department|category) (?:changed )?(?:from \S+ )?to(?: .*)?)[.!]?$`,
  'iu',
);
/** "----- Joined the room -----" */
const BETWEEN_DASHES = /^[-–—=]{2,}\s*(\p{L}.*?)\s*[-–—=]{2,}$/u;
/** In the room's own name: "#accueil: Big Tom joined." */
const IN_ITS_NAME = /^#\p{L}/u;
const CAME_OR_WENT = /\S (?:joined|left|parted|quit|rejoint|quitté)[.!]?$/iu;

/** "* Joins: Karim", as mIRC tells it. */
const IRC_DEED = /^\*+ ?(?:joins?|parts?|quits?|kicks?|modes?|nicks?|topic)$/i;

/**
 * Whether what a row says is marked as what happened.
 * @param name who speaks in it, if anybody: the first sign of "-=Max=-" stands for their picture
 */
export function isMarked(said: string, name: string): boolean {
  const text = said.trimStart();
  return MARKED.test(text) && !(name !== '' && name[0] === text[0]);
}

const COMING =
  "(?:has |have |a |ont |vient de )?(?:joined|left|parted|quit|entered|(?:dis)?connected|rejoint|quitté)|s['’]est (?:dé)?connectée?|ist (?:gegangen|beigetreten)|se unió|entró|salió|entrou|saiu|è (?:entrat[oa]|uscit[oa])|(?:за|во)ш(?:[её]л|ла)|вы?ш(?:[её]л|ла)|покинула?|присоединил(?:ся|ась)";
const NOBODY =
  'i|you|he|she|it|we|they|who|everyone|everybody|je|tu|il|elle|on|ils|elles|qui|er|sie|wer|él|ella|lui|lei|ele|ela';
/** Behind that, how many there are now: "zoe joined! Online: 3". */
const HOW_MANY = String.raw`( \p{L}{2,14}(?: \p{L}{2,14})? ?: ?\d{1,5})?`;
/** "Big Tom left.", "zoe joined!", and not "she left". */
const SOMEBODY_CAME = new RegExp(
  String.raw`^(?!(?:${NOBODY}) )(\S+(?: \S+){0,2}?) (?:(?:${COMING})( (?:(?:the|this|le|la|ce|cette|в|из|к) |l['’])?${PLACE})?|(${ELSEWHERE}))(?: ?\([^()]*\)| ${WHY_IRC})?[.!]?${HOW_MANY}$`,
  'iu',
);

const GOES = '(?:已|刚刚)?(?:加入|进入|進入|离开|離開|退出)了?(?:聊天室|房间|房間|群聊|频道|頻道|直播间)';
/** "欢迎Tom进入聊天室", "【Tom】离开了房间": set off from what is done, else it may be what somebody asks for. */
const SOMEBODY_CAME_IN_CHINESE = new RegExp(
  String.raw`^(?:[欢歡]迎\s*[【「[]?([^\s【】「」[\]]{1,24}?)[】」\]]?\s*${GOES}|[【「[]([^【】「」[\]]{1,24})[】」\]]\s*${GOES}|(?![我你他她您快请別别])(\S{1,24})\s${GOES})[。！!]?$`,
  'u',
);

/** Who came or went, where a line that names nobody says no more than that, and whether it says where, or how many there are then: "zoe has left the chat". */
export function whoCame(text: string): { readonly name: string; readonly isHere: boolean } | undefined {
  const [, welcome, bracketed, spaced] = SOMEBODY_CAME_IN_CHINESE.exec(text) ?? [];
  const comer = welcome ?? bracketed ?? spaced;
  if (comer) return { name: comer, isHere: true };
  const [, name, place, elsewhere, count] = SOMEBODY_CAME.exec(text) ?? [];
  return name === undefined ? undefined : { name, isHere: (place ?? elsewhere ?? count) !== undefined };
}

/** Behind the first of several who did it: ", zoe and tom have joined", " and tom have joined". */
const WITH_OTHERS = /^(?:, .{1,200}? |)(?:and|et|y|und) \S+ (?=have |ont |has )/iu;
/** Before what others did: "has joined, alex has quit". */
const NEXT = /, (?=(?:\S+ (?:and|et|y|und) )?\S+ (?:has|have|a|ont) )/iu;
/** Behind the name of whoever did it, which they do not say themselves: "added Karim". */
const OF_SOMEBODY = /^(?:added|removed|invited|a (?:ajouté|retiré|invité|exclu)) \S+(?: \S+)?$/iu;
/** What tells what others do, and is nobody. */
const BOT = /bot$|^\P{L}*(?:system|syst[eèé]me|server|serveur|info|notice)\P{L}*$/iu;
/** "Member left: tom." */
const OF_A_MEMBER =
  /^(?:member|user|guest|client) (?:joined|left|(?:dis)?connected)\s?: \S+(?: \S+)?$|^(?:member|user|guest) renamed from \S+ to \S+$/iu;
/** So many words of a name may stand before what a bot tells of its owner. */
const MOST_OF_NAME = 3;

/** Whether what stands after a name, be it said twice, is what its owner did, or the room itself tells it. */
export function isDeed(text: string, name: string): boolean {
  if ((!name && text.startsWith('* ') && whoCame(text)) || DONE_TO_TOPIC.test(text)) return true;
  if (typesOf(name, text)) return true;
  if (IRC_DEED.test(name) && /^\S+(?: \([^()]*\))?$/.test(text)) return true;
  if (BETWEEN_DASHES.test(text)) return isDeed(text.replace(BETWEEN_DASHES, '$1'), name);
  const deed = name && text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
  const [first = '', ...next] = deed.replace(WITH_OTHERS, '').split(NEXT);
  if (HAPPENED.test(first) && next.every(whoCame)) return true;
  if (BOT.test(name) && (isDeedOfAnother(text) || whoCame(text) || OF_A_MEMBER.test(text))) return true;
  if (deed !== text && OF_SOMEBODY.test(deed)) return true;
  // Nobody says so of themselves by their own name, or the first word of it, or of their address: "karim:example.com".
  const came = whoCame(text)?.name;
  if (came && name.startsWith(came) && /^(?:$|[\s:@])/.test(name.slice(came.length))) return true;
  return IN_ITS_NAME.test(name) && CAME_OR_WENT.test(text);
}

/** "Tom logs into the Chat.", with or without what it is called. */
function isDeedOfAnother(text: string): boolean {
  const words = text.split(' ');
  const isDone = (from: number, to: number) => HAPPENED.test(words.slice(from, to).join(' '));
  // "Tom a rejoint le salon Jardin"
  return words
    .slice(0, MOST_OF_NAME)
    .some((_, at) => isDone(at + 1, words.length) || isDone(at + 1, words.length - 1));
}

/** In the place of what somebody said, until it is there. */
const TO_COME =
  /^(?:loading|decrypting|chargement|déchiffrement|cargando|descifrando|wird geladen|lädt|lade|laden|caricamento|carregando|ładowanie|yükleniyor|загрузка|جار التحميل|جاري التحميل)[^\p{L}]*(?:…|\.\.\.)$/iu;

/** Whether a text stands where another is to come. */
export function isToCome(text: string): boolean {
  return TO_COME.test(text);
}

/** Over the first line that the reader has not seen: "2 new messages", "Messages non lus". */
const UNREAD =
  /^[\s\d*—–-]*(?:(?:new|unread|nouveaux?|neue|ungelesene|nuevos?|nuov[oi]|nov[ao]s|nieuwe|новые|непрочитанные) (?:messages?|nachrichten?|mensajes?|messaggi[o]?|mensagens|mensagem|berichten|сообщения)|(?:messages?|mensajes?|messaggi|mensagens) (?:non lus?|nuevos|sin leer|no leídos|non letti|não lidas))[\s—–-]*$/iu;
/** Over one that is kept in sight: "Pinned message", "Message épinglé". */
const PINNED =
  /^\P{L}*(?:pinned messages?|messages? épinglés?|angeheftete nachrichten?|mensajes? fijados?|messaggi[o]? fissat[oi]|mensagem fixada)\P{L}*$/iu;
/** Over the first one: "No more messages". */
const NO_MORE =
  /^\P{L}*(?:no (?:more|older) messages|plus de messages|keine weiteren nachrichten|no hay más mensajes|(?:暂无|没有)更多(?:消息)?了?)\P{L}*$/iu;
const TYPING =
  "(?:is|are) (?:typing|writing)|(?:est|sont) en train d['’]écrire|écri(?:t|vent)|schreib(?:t|en)|tipp(?:t|en)|está(?:n)? escribiendo|st(?:a|anno) (?:scrivendo|digitando)|está(?:o)? (?:digitando|escrevendo|a escrever)|is aan het typen|skriver|kirjoittaa|pisze|yazıyor|печатает|пишет";
/** Below the last one: "Karim is typing…" */
const TYPES = new RegExp(String.raw`^\S.{0,60}? (?:${TYPING}) ?(?:…|\.{3})$`, 'iu');
/** Behind whoever is said to say it. */
const OWN_TYPING = new RegExp(String.raw`^ (?:${TYPING})\P{L}*$`, 'iu');

/** Whether it is told of somebody that they are about to speak: "Karim is typing", by Karim. */
function typesOf(name: string, text: string): boolean {
  return name !== '' && text.startsWith(name) && OWN_TYPING.test(text.slice(name.length));
}

/** Whether a text is what pages write over what is said: what is new, what is kept. */
export function isOverLines(text: string): boolean {
  return UNREAD.test(text) || PINNED.test(text) || NO_MORE.test(text);
}

/** Whether a text that nobody is named for is what pages write around what is said: over it, or who is about to speak. */
export function isAroundLines(text: string): boolean {
  return isOverLines(text) || TYPES.test(text);
}
