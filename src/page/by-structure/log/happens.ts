/** What happened in a room, where nobody says anything. */
import { natives } from '../../natives.ts';

/** What IRC pages put before it: "== zoe has joined", "20:41 --> zoe has joined". */
const MARKED = /^[\s\d:./[\]()]*(?:-!-|--|<--|(?:==|\*{2,3}|→|←)\s)/;
const PLACE = String.raw`(?:chat ?room|chat|room|channel|conversation|group|server|salon|canal|tchat|groupe|discussion|#\S+)`;
/** After somebody's name, and nothing else: "has joined", "left the chat room.", "a rejoint le salon". */
const HAPPENED = new RegExp(
  String.raw`^(?:(?:has|have|a|ont|vient de) (?:joined|left|quit|parted|entered|rejoint|rejoindre|quitté|quitter)(?: (?:the|this|le|la|ce|cette|l['’])? ?${PLACE})?|(?:joined|left|entered|joins|leaves|enters|quits|logs (?:into|out of)) (?:the |this )?${PLACE}|(?:has |a )?(?:changed|set|changé|modifié) (?:the topic|le sujet).*|s['’]est (?:dé)?connectée?|is now known as \S+)(?: ?\(.*\))?[.!]?$`,
  'iu',
);
/** In the room's own name: "#accueil: Big Tom joined." */
const IN_ITS_NAME = /^#\p{L}/u;
const CAME_OR_WENT = /\S (?:joined|left|parted|quit|rejoint|quitté)[.!]?$/iu;

/** Whether a row is marked as one that tells what happened. */
export function isMarked(row: Element): boolean {
  return MARKED.test(natives().rawText(row));
}

/** Behind the first of several who did it: ", zoe and tom have joined". */
const WITH_OTHERS = /^, .{1,200}? (?:and|et|y|und) \S+ (?=have |ont |has )/iu;

/** Whether what stands after a name, be it said twice, is what its owner did, or the room itself tells it. */
export function isDeed(text: string, name: string): boolean {
  const deed = name && text.startsWith(`${name} `) ? text.slice(name.length + 1) : text;
  return HAPPENED.test(deed.replace(WITH_OTHERS, '')) || (IN_ITS_NAME.test(name) && CAME_OR_WENT.test(text));
}
