import { wordSet } from './hints.ts';

/** What the people who made a page call its parts. */
/** What people say to each other, by no other word. */
export const TALK_LISTS = wordSet(
  'messages msgs messagelist messageslist msglist chatbox chatarea chatlog chatlogs conversation transcript chat tchat',
);
export const MESSAGE_LISTS: ReadonlySet<string> = new Set([
  ...TALK_LISTS,
  ...wordSet(
    'log logs history historique discussion lines scrollback timeline thread feed buffer dialog textum',
  ),
]);
export const CONTAINERS = wordSet(
  'messages msgs list lists log logs history inner wrapper container scroll scroller group groups timeline feed items rows box area pane panel view body content',
);
export const MESSAGE_ROWS = wordSet('message msg bubble messagebubble line event post entry row item');
export const PARTS = wordSet(
  'author time timestamp fragment content text body avatar header heading name nick username meta actions sender from toolbar footer',
);
export const AUTHORS = wordSet(
  'author nick nickname nickbox username user sender from name pseudo login who displayname userlink speaker participant',
);
/** Attributes in which a page tells who speaks. */
export const NAME_ATTRIBUTES = [
  'data-nick',
  'data-username',
  'data-author',
  'data-sender',
  'data-from',
  'data-from-name',
  'data-sender-name',
  'data-author-name',
  'data-user-name',
  'data-user',
] as const;
export const TEXTS = wordSet('text content body msgtext markup textcontent');
export const NOT_SAID = wordSet(
  'time timestamp stamp date datetime avatar icons symbols actions action badge badges reaction reactions toolbar tooltip buttons menu status receipt receipts hats level',
);
export const SYSTEM = wordSet(
  'join joined part parted quit sys system notice status info topic separator date day unread marker server motd typing traffic connection notification notifications error alert mode kick warn warning sysmsg empty placeholder welcome intro started loading loader',
);
export const SAID_TYPES = wordSet('message msg text chat comment action privmsg pm query groupchat user');
export const MINE = wordSet(
  'self own mine me local outgoing outbound sent out my moi youmsg usermsgme hunter send right end mio mía mein meine ich yo propio',
);
export const THEIRS = wordSet(
  'other others them remote received incoming inbound in their theirs stranger strangermsg target receive left start suyo ajeno fremd',
);
export const ROOMS = wordSet('room rooms channel channels salon salons chatroom chatrooms muc lobby');
export const ROOM_ROWS = wordSet(
  'item row tile link tab entry button name open available option listitem buffer',
);
/** `muc-occupant-list-item`: somebody in a room, and no room. */
export const IN_ROOMS = wordSet('occupant occupants participant participants member members');
export const PEOPLE_LISTS = wordSet(
  'users members nicklist userlist names occupants participants online roster people contacts friends connectes connectés connecte connecté nicks onlinelist chatters chatmembers chatusers memberlist occupant usersonline user member',
);
export const PRIVATES = wordSet('private prive privé pm priv query dm direct whisper mp');
export const TABS = wordSet(
  'tab tabs query queries conversation conversations dialog dialogs chats inbox onglet onglets',
);
export const SEARCHES = wordSet(
  'search recherche rechercher filter filtre filtrer jump find chercher buscar suche suchen zoek cerca بحث',
);
export const COMPOSERS = wordSet(
  'message msg chat compose composer composing write écrire écrivez ecrire texte tapez saisir saisissez input send envoyer reply répondre answer entry chatinput chatmessage chatbox chattext chatline messagebox msgbox mensaje nachricht escribe escribir schreib schreiben messaggio scrivi mensagem bericht رسالة اكتب сообщение dites dis say discussion participer participez comment commentaire commenter',
);
export const SENDS = wordSet(
  'send envoyer envoi submit senden enviar invia verzenden verstuur post ok absenden mandar invio إرسال отправить say dire sendbtn sendbutton',
);
export const ACCEPTS = wordSet(
  'accept accepter admit admettre admitir einlassen oui yes accepte allow aceptar ja si sí autoriser ok approve approuver accettare accetta annehmen akzeptieren zulassen aceitar aceito accepteren kabul tamam evet قبول موافق نعم принять да akceptuj zaakceptuj zaakceptować przyjmij przyjąć tak zgoda accord daccord accepté accetto zustimmen gern gerne sim volontiers acuerdo vale sure zezwól confirm confirmer confirmar bestätigen confermare conferma potwierdź onayla ajouter let laisser laisse permitir permettre toestaan consenti consentire erlauben 同意 接受 通过 允许 承認 承諾 許可 수락 동의',
);
/** Buttons of a notice that somebody wrote: of those without one that refuses, there are many. */
export const ANSWERS = wordSet(
  'répondre repondre reply answer voir view ouvrir open lire read start chatting rejoindre join discuter chatter responder antworten ver abrir leer öffnen ansehen anzeigen lesen apri leggi vedi rispondi ler lees bekijk charlar chatear schreiben escribir عرض فتح رد',
);
export const REFUSES = wordSet(
  'refuser refuse non no deny decline décliner decliner bloquer block ignore ignorer reject rejeter mute nein rechazar tard later dismiss delete supprimer ablehnen rifiutare rifiuta ignorieren blockieren später bloquear ahora recusar weiger negeren reddet hayır engelle yoksay رفض لا حظر تجاهل отклонить нет игнорировать odrzuć odrzucić nie zignoruj ignoruj odmów maybe zablokuj não nee weigeren afwijzen löschen entfernen eliminar elimina usuń sil not pas nicht hang raccrocher 拒绝 拒絕 忽略 拒否 却下 거절 거부 무시',
);
/** What refuses in a notice, and elsewhere closes whatever is open. */
export const CLOSES = wordSet('fermer close cerrar chiudi sluiten schließen');
/** What those who are in a room are called, in the parts of a pattern. */
export const PEOPLE_WORDS = String.raw`users?|utilisat\p{L}*|membres?|members?|participants?|pseudos|t?chatteurs?|chatters?|qui est l[àa]|who.?s (?:here|online|in|there|around)|guests?|visiteurs?|people|personnes|nicks|nicknames|roster|contacts|amis|friends?|occupants|op[ée]rateurs?|mod[ée]rateurs?|moderators?|operators?|admins|administrat\p{L}*s|owners|propriétaires|usuarios|miembros|mitglieder|nutzer|benutzer|teilnehmer|freunde|leute|gente|amigos|participantes|utenti|membri|amici|gebruikers|joueurs?|players?|profils|profiles|المتصلون|المتواجدون|الموجودون|الأعضاء|المستخدمون|الأشخاص|üyeler|kullanıcılar|kişiler|habitant[es]?s?|moradores|osoby|użytkownicy|uczestnicy|członkowie|persone|pessoas|usuários|membros|quem est[áa]|wer ist (?:da|hier|online)|chi c['’]è|anwesende|leden|deelnemers|люди|друзья|viewers?|subscribers?|followers?|abonn[ée]e?s|spectat\p{L}*|участник\p{L}*|пользовател\p{L}*|игрок\p{L}*|зрител\p{L}*|чел(?:овек)?`;
/** How they are. */
export const PRESENT_WORDS =
  'connect[ée]e?s|en ligne|online|pr[ée]sents|en l[ií]nea|conectad[oa]s|presentes|verbunden|anwesend|connessi|in linea|presenti|çevrimiçi|aanwezig|в сети|онлайн|obecni|dostępni';

/** How those are who are listed, and not there. */
export const ABSENT_WORDS =
  'hors ligne|offline|d[ée]connect[ée]e?s|desconectad[oa]s|desligados|non in linea|abwesend|assente|ausente|getrennt|afwezig|не в сети|не онлайн|niedostępni|çevrimdışı';

/** What menus of a whole site hold, and no list of rooms or of people does. */
export const OF_MENUS =
  /^(?:faq|aide|help|hilfe|ayuda|aiuto|contact|(?:se )?d[ée]connex?\p{L}*|connexion|log[ -]?(?:in|out|off)|sign[ -]?(?:in|out|up)|register|inscription|s.inscrire|abmelden|anmelden|registrieren|notifications?|benachrichtigungen|notificaciones|notifiche|cerrar sesi[óo]n|esci|blocked|bloqu[ée]e?s|blockiert|bloquead[oa]s|bloccat[ie])(?!\p{L})/iu;

/** What was sent in a conversation, sorted: tabs over it. */
export const KINDS_OF_SENT =
  /^(?:media|médias?|medien|multimedia|files?|fichiers?|dateien|archivos|file|arquivos|links?|liens?|enlaces|voice|vocaux|photos?|images?|fotos|videos?|vidéos?|docs|documents?|pinned|épinglés?)$/iu;

/** What one may do with a conversation: "Edit chat". One among several may be somebody: Edit Nagy. */
export const DEEDS =
  /^(?:edit|close|delete|print|copy|rename|pin|unpin|mark as|leave|block|clear|mute|unmute|report|archive|épingler|marquer comme|quitter|bloquer|effacer|vider|signaler|archiver|masquer|modifier|fermer|supprimer|imprimer|copier|renommer) \p{L}/iu;
