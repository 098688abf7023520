/** Who asks, in the words of a request: by what the page marks, by who is known, by how the sentence is made. */
import { natives } from '../../natives.ts';
import { nameKey } from '../../own.ts';
import { tidy, visibleText } from '../../text.ts';
import { goesOnToYou, TURNS, turnsToYou } from './approach.ts';
import { isName, saidIn } from './row-text.ts';
import { isStamp } from './stamps.ts';
import { isSex } from './told.ts';
import { wroteAbroad } from './wrote-abroad.ts';

type Knows = (name: number) => boolean;

const NAME = String.raw`([^\s,.:;!?()"«»]{1,30}(?: [^\s,.:;!?()"«»]{1,20}){0,2}?)`;
/** What somebody does who asks. */
const VERBS = `(?:veut|souhaite|voudrait|aimerait|désire|vous |te |t['’]|propose|demande|invite|envoie|essaie|cherche|would|wants?|has |is |invites?|sent|sends|requests?|asks?|says|dit |sagt |dice |würde|prosi |quiere|desea|te ha|te |no está|n['’]est pas|ist nicht|möchte|hat |lädt|schickt|fragt|will |schreibt|vuole|vorrebbe|desidera|ti |wil |nodigt|quer |gostaria|deseja|enviou|convidou|está a |chce |chciał|zaprasza|wysłał|pyta |seninle|sana |sizinle|size |seni |хочет|предлагает|приглашает|отправил|يريد|تريد|يرغب|يدعوك|أرسل|يود )`;
const WANTS = new RegExp(String.raw`^${NAME}(?:\s*[(,]\s*([^()]{1,40}?)[),]\s*|\s+)${VERBS}`, 'iu');
const WANTS_FIRST = new RegExp(`^${VERBS}`, 'iu');
/** What a request is for: "demande d'ami", "request for chat", "richiesta di chat privata". */
const FOR = String.raw`(?:amie?s?|amitié|amicizia|amizade|contact|contatto|contato|discussion|conversation|conversa|conversazione|conversación|t?chat|message|dialogue|groupe?|salon|room|private?|privé|friendship|amistad|freundschaft)(?!\p{L})`;
const NOBODY = new RegExp(`^${FOR}`, 'iu');
const COMES_FROM = new RegExp(
  String.raw`(?:messages?|mp|pm|demande|invitation|invited|invitée?|request|appel|call|chat|mensaje|nachricht|anfrage|solicitud|richiesta)(?:\s+\S+){0,2}?(?:\s+(?:(?:de|from|by|par|von|di|da)\s+|d['’]\s*)|\s?:\s+)(?!${FOR})${NAME}\s*(?:[:.,!([]|$)`,
  'iu',
);
/** "Accept private messages from Karim?" */
const ACCEPT_FROM = new RegExp(
  String.raw`^(?:accept\p{L}*|allow|autoriser|permettre|aceptar|permitir|annehmen|accettare|aceitar)\s(?:\S+\s+){1,4}?(?:from|de|d['’]|by|von|di|da)\s*(?!${FOR})${NAME}\s*\?$`,
  'iu',
);
/** What heads such a box, and names nobody. */
const HEADS =
  /^(?:(?:an?|the|un|une|le|la|les|el|ein|eine|una|your|votre|ton|ta|tu) )?(?:friend|chat|private|direct|message|new|incoming|pending|request|invitation|demande|nouveau|nouvelle|nueva?|neue[rs]?|anfrage|nachricht|solicitud|mensaje|someone|somebody|quelqu['’]un|alguien|jemand|confirm(?:ation)?|attention|alerte?|warning|avertissement|bestätigung|hinweis|avviso|aviso)(?!\p{L}|\d)/iu;

/** "A license key is missing", "1 message request" */
const A_THING =
  /^(?:[Aa]n?|[Tt]h(?:e|is)|[Yy]our|[Vv]otre|[Cc]ette|[Ll][ea]s?|[Uu]ne?|[Dd](?:er|ie|as)|[Ee]l|\d+) \p{Ll}/u;

/** What a request is about, where the name alone does not show that it is one. */
export const ABOUT = new RegExp(
  String.raw`${TURNS.source}|(?<!\p{L})(?:amie?s?(?!\p{L})|amic[oaih]|friend(?!ly)|freund(?!lich)|amig|demand|request|richiest|pedid|solicit|anfrag|cam(?!\p{L})|salon|room|zapros)`,
  'iu',
);

/** What a notice says of a message that came: "Create new message" is what one may do. */
export const MESSAGE_CAME =
  /envo(yé|ie) une? (\p{L}+ )?(message|mp|demande|invitation)|sent you a|(message|chat|friend|contact) request from|demande (de |d['’])(message|contact|amie?|discussion|conversation|t?chat) de|(?<!(create|write|compose|send|start|post|add|créer|écrire|envoyer) (an? |une? |le )?)(new|nouveau|neue|nuevo|nuovo|nova) (\p{L}+ )?(message|mp|pm|nachricht|mensaje|messaggio|mensagem)|(vous|te|t['’]) ?(a |ha )?(écri[tv]|escri|enviado)|hat dir .{0,20}gesch|schreibt dir|(wrote|messaged) (to )?you|invite[sd] you|(vous|t['’]) ?(a )?invit|t[ei] (ha )?invit|dich eingeladen|lädt dich|ti ha scritto|wants to talk/iu;

const REQUEST =
  /(?<!\p{L})(?:priv\p{L}*|mp|(?<!\d\s?)pm|dm|demande|invitation|request|appel|call|anfrage|solicitud|richiesta|pedido)(?!\p{L})/iu;

/** Whether a text heads a request, and names nobody. */
export function isHead(text: string): boolean {
  return HEADS.test(text);
}

/** A name, and how sure it is: written by the page or told by a sentence, else only likely. */
export interface Asking {
  readonly name: string;
  readonly isSure: boolean;
}

/**
 * @param shown what the box shows beside its buttons, piece by piece
 * @param accepts the box says that somebody may be accepted: in a list of such, the name stands alone
 */
export function whoAsks(
  box: Element,
  shown: readonly string[],
  knows: Knows,
  accepts: boolean,
): Asking | undefined {
  const sure =
    inAttribute(box) ??
    shown.map(bare).find((one) => knows(nameKey(one))) ??
    toldBySentence(shown, marked(box));
  // "The user Karim": whoever is on the page is called by their name alone.
  if (sure) return { name: knows(nameKey(sure)) ? sure : (knownIn([sure], knows) ?? sure), isSure: true };
  // "wants to chat with you", of somebody who is named elsewhere.
  const naming = shown.filter((one) => !goesOnToYou(one));
  const [first] = naming.filter((one) => !HEADS.test(one));
  const likely =
    marked(box) ??
    knownIn(shown, knows) ??
    comesFrom([...shown, shown.join(' ')]) ??
    (accepts && first && isName(first) && first.split(' ').length < 4 && !/[?!]$/.test(first)
      ? bare(first)
      : undefined) ??
    (accepts ? begins(naming) : undefined);
  return likely === undefined ? undefined : { name: likely, isSure: knows(nameKey(likely)) };
}

/**
 * Who wrote, in a sentence that says that a message came.
 * @param picked the name that the page marks in it
 */
export function whoWrote(sentence: string, picked?: string): string | undefined {
  const said = sentence.replace(/^[^\p{L}\p{N}_~([<]+/u, '');
  const came = MESSAGE_CAME.test(said);
  if (came || turnsToYou(said)) {
    // A sentence that begins with what is done is about the reader.
    if (picked && said.startsWith(picked)) {
      if (goesOnToYou(said.slice(picked.length)) || MESSAGE_CAME.test(said.slice(picked.length)))
        return picked;
    } else if (!goesOnToYou(said)) {
      const told = toldBySentence([said], undefined);
      if (told) return told;
    }
  }
  return ((came || REQUEST.test(said)) && comesFrom([said])) || wroteAbroad(said);
}

/** Whether a sentence says that somebody asks. */
export function isAsked(shown: readonly string[]): boolean {
  return (
    toldBySentence(shown, undefined) !== undefined ||
    comesFrom([...shown, shown.join(' ')]) !== undefined ||
    shown.some((text) => wroteAbroad(text) !== undefined)
  );
}

/**
 * "Karim wants to talk", in one piece or with the name in a piece before.
 * @param picked the name that the page marks, which a sentence about somebody confirms
 */
function toldBySentence(shown: readonly string[], picked: string | undefined): string | undefined {
  for (const [at, text] of shown.entries()) {
    if (WANTS_FIRST.test(text) || goesOnToYou(text)) {
      const before = shown[at - 1];
      const name = picked ?? (before && isAlone(before) ? bare(before) : undefined);
      if (name) return name;
      continue;
    }
    const said = WANTS.exec(text)?.[1] ?? subjectOf(text);
    if (said && !HEADS.test(said) && !A_THING.test(said) && !said.split(' ').some(isNoPart))
      // What is called the one who asks may hold the whole sentence.
      return picked?.endsWith(text) ? said : (picked ?? said);
  }
  return undefined;
}

/** "Karim whispers to you": whoever the sentence begins with. */
function subjectOf(text: string): string | undefined {
  const words = text.split(' ');
  for (let many = 1; many <= MOST_WORDS && many < words.length; many++) {
    // "People who", "then why are", "Karim: lea"
    if (isNoPart(words[many - 1] ?? '')) return undefined;
    // "By using the chat you agree": what has an article is something.
    if (goesOnToYou(words.slice(many).join(' ')))
      return ARTICLE.test(words[many - 1] ?? '') ? undefined : words.slice(0, many).join(' ');
  }
  return undefined;
}

const ARTICLE =
  /^(?:the|this|that|our|your|les?|la|l['’]|ce|cette|notre|votre|une?|der|die|das|den|dem|ein|eine|el|los|las|una?|il|lo|gli|os?|as?|het|een)$/iu;

function isNoPart(word: string): boolean {
  return NO_PART_OF_NAME.test(word);
}

/** Whoever asks says "I", too, and what explains a page "This is a chat": that names nobody. */
const NO_PART_OF_NAME =
  /[:;,?!…"«»]|^(?:i|je|ich|ik|eu|who|why|what|how|when|where|then|are|is|if|qui|que|quand|pourquoi|comment|si|wer|was|wie|warum|wenn|quien|chi|quem|this|that|these|those|there|it|ceci|cela|ça|esto|questo|у)$/iu;

function isAlone(text: string): boolean {
  return (
    isName(text) && text.split(' ').length < 4 && !HEADS.test(text) && !isStamp(text) && /\p{L}/u.test(text)
  );
}

function comesFrom(shown: readonly string[]): string | undefined {
  return shown
    .map((one) => (COMES_FROM.exec(one) ?? ACCEPT_FROM.exec(one))?.[1])
    .find((one) => one !== undefined && !NOBODY.test(one));
}

/** In a language whose verbs are not known here: who a sentence begins with, where it could be somebody's name. */
function begins(shown: readonly string[]): string | undefined {
  for (const text of shown) {
    if (/\?$/.test(text)) continue;
    const [first = '', ...others] = text.split(/\s+/);
    if (others.length >= 2 && /^[\p{L}\p{N}_.~-]{2,30}$/u.test(first) && !isWord(first)) return first;
  }
  return undefined;
}

const WORDS =
  /^(?:i|je|ich|ik|eu|an?|the|un[ae]?|uno?|le|la|les|il|lo|el|los|las|os|as?|ein|eine|der|die|das|ihr|sie|du|dich|dir|your?|you|my|new|this|there|no|not|vous|votre|vos|tu|ton|ta|tes|nous|voulez|veux|accept\p{L}*|tienes?|hai|tem|você|sie|haben|masz|chcesz|czy|sen|bir|yeni|bu|do|are|is|would|want|start|send|write|compose|create|commenc\p{L}*|écri\p{L}*|envoy\p{L}*|démarr\p{L}*|escrib\p{L}*|inici\p{L}*|quieres|vuoi|möcht\p{L}*|willst)$/iu;

function isWord(text: string): boolean {
  return WORDS.test(text) || NOBODY.test(text) || HEADS.test(text);
}

/** Somebody who is on the page, named in a sentence. */
function knownIn(shown: readonly string[], knows: (name: number) => boolean): string | undefined {
  for (const text of shown) {
    const words = text.split(/[\s,.:;!?()«»"]+/).filter(Boolean);
    for (let many = MOST_WORDS; many > 0; many--)
      for (let at = 0; at + many <= words.length; at++) {
        const name = words.slice(at, at + many).join(' ');
        if (knows(nameKey(name))) return name;
      }
  }
  return undefined;
}

const MOST_WORDS = 3;
/** "El usuario Toni", "the user deano" */
export const TITLE =
  /^(?:(?:the|le|la|el|der|die|l['’]) ?)?(?:user|usuari[oa]|utilisat(?:eur|rice)|membre|member|nutzer(?:in)?|benutzer(?:in)?|utente) (?=\S)/i;

/** "Karim", "Karim (33)", "Karim :" */
function bare(text: string): string {
  return tidy(text.replace(TITLE, '').replace(/\s*[([,:].*$/, ''));
}

function inAttribute(box: Element): string | undefined {
  for (const attribute of ['data-username', 'data-nick', 'data-name']) {
    const name = saidIn(box, attribute);
    if (isName(name)) return name;
  }
  return undefined;
}

const LONGEST_LETTERS = 2;

/** What the page marks as a name, by what it is called or in bold. */
export function marked(box: Element): string | undefined {
  const parts = natives().all(
    box,
    '[class*="nick" i], [class*="name" i], [class*="pseudo" i], [class*="user" i], [class*="who" i], b, strong, font',
  );
  for (const part of parts) {
    if (natives().closest(part, 'button')) continue;
    const name = bare(visibleText(part, 'button'));
    // The first letters of a name stand for a picture, be it called a user's.
    if (name.length <= LONGEST_LETTERS && natives().closest(part, '[class*="avatar" i]')) continue;
    if (isName(name) && name.split(' ').length <= 4 && !isSex(name) && !HEADS.test(name)) return name;
  }
  return undefined;
}
