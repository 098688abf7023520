import type { Called } from '../parts/called.ts';
import { countOf } from '../parts/counts.ts';
import { isOfList, listCalled } from '../parts/list-words.ts';
import type { Around } from './around.ts';
import type { Named } from './named.ts';
import { isOpen } from './of-many.ts';
import { isWay } from './row-kinds.ts';

/** Ways to parts of a list are no more than so many. */
const FEW_WAYS = 4;
const ALL =
  /^(?:all|every(?:one|body)|tout le monde|tou(?:te)?s|todos|todas|alle|tutt[ie]|wszystkie|все|الكل)(?:\s(?:the|les|los|las))?(?:\s|$)/iu;

/** Over those whom one may write to: "Everyone". */
export function isForAll([first, next]: Named['shown']): boolean {
  return !next && first?.text.replace(ALL, '') === '';
}

/** "People", "Playlist"; "Mine", "All": a few ways to the parts of one thing, or how many are in each, where no list of rooms is called so. */
export function areWaysToParts(named: readonly Named[], called: Called | undefined, around: Around): boolean {
  const isToPart = ({ shown }: Named) => {
    const text = shown[0]?.text ?? '';
    const rest = text.replace(ALL, '');
    return (
      /people|talks|requests/.test(listCalled(text) ?? '') || (rest !== text && (!rest || isOfList(rest)))
    );
  };
  const isToChoose = ({ row, shown }: Named) =>
    isWay(row) && shown.slice(1).every(({ text }) => countOf(text));
  return (
    named.length <= FEW_WAYS &&
    !(called?.kind === 'rooms' && called.inWords) &&
    (named.every(isToChoose) || named.every(isFigure)) &&
    named.some(isToPart) &&
    !named.some((one) => isOpen(one, around))
  );
}

/** What leads through a site, as sites call it: nobody is called so, though a room may be. */
const OF_SITE =
  /^(?:home|accueil|startseite|inicio|início|blog|contact(?:ez[ -]nous| us)?|kontakt|contacto|about(?: us)?|à propos|faq|help|aide|hilfe|ayuda|pomoc|aiuto|ajuda|(?:my |mon )?profil[e]?|settings|préférences|paramètres|einstellungen|ajustes|log ?(?:in|out)|sign (?:in|up|out)|(?:dé)?connexion|inscription|register|search|recherche|rules|règles|règlement|inbox|outbox|sent|messages envoyés|boîte (?:de réception|d['’]envoi)|forums?|shop|boutique|terms|privacy|mentions légales|vue d['’]ensemble|overview|dashboard|tableau de bord)$/iu;
/** The way out of a site, which stands in no list of anything else. */
const WAY_OUT =
  /^(?:log ?out|log ?off|sign ?out|(?:se )?déconnexion|(?:se )?déconnecter|abmelden|ausloggen|cerrar sesión|desconectar(?:se)?|esci|disconnetti|sair|terminar sessão|uitloggen|wyloguj(?: się)?|выйти)$/iu;
/** What a site shows first to whoever manages something there, and no room is called. */
const DASHBOARD =
  /^(?:(?:my |mon |mein )?dashboard|tableau de bord|panel de control|escritorio|bacheca|cruscotto|painel(?: de controle)?|übersicht|pulpit)$/iu;

/** Whether one of some rows leads to what a site shows first: they are its menu, unless the page calls them something. */
export function areOfDashboard(named: readonly Named[], called: Called | undefined): boolean {
  return (
    called === undefined &&
    named.some(({ shown: [first, more] }) => !more && DASHBOARD.test(first?.text ?? ''))
  );
}

/** So many of its ways make a list a menu of it. */
const LEAST_OF_SITE = 2;

/** Whether rows lead through a site: "Accueil", "Blog", "Contact". */
export function areWaysOfSite(named: readonly Named[], areWays = false): boolean {
  const ways = named.filter(
    ({ row, shown }) => OF_SITE.test(shown[0]?.text ?? '') && (areWays || isWay(row)),
  );
  const isWayOut = ({ shown }: Named) => WAY_OUT.test(shown[0]?.text ?? '');
  return ways.length >= Math.max(LEAST_OF_SITE, named.length / 3) || named.some(isWayOut);
}

/** "4 waiting": a number, and what it counts. */
export function isFigure({ cells: [first, second, more] }: Named): boolean {
  return !more && countOf(first?.text ?? '') !== undefined && /\p{L}/u.test(second?.text ?? '');
}
