import { isForAges } from './ages.ts';
import { wordSet } from './hints.ts';
import { isJoined, isOfGroups, WORDS_ABROAD } from './topics-abroad.ts';

/** What rooms are called by, and people are not: places to meet, what is talked about, and whom it is for. Without accents. */
const TOPICS = wordSet(`
  accueil general generale generalites welcome bienvenue willkommen bienvenida lobby lounge foyer hall hallway salon salons salle sala saal room rooms raum
  chat tchat channel canal kanal stanza place comptoir bar bistrot bistro cafe pub taverne tavern corner coin zone club forum agora
  random offtopic topic topics sujet sujets divers vrac blabla bavardage bavardages papotage discussion discussions discuter talk chatter charla plauderei plausch small chitchat
  aide help hilfe ayuda aiuto ajuda support entraide questions question faq regles rules annonces annonce announcements news nouvelles actu actualite actualites infos info presentation presentations introductions
  musique music musik musica rock rap metal jazz electro chanson chorale choir karaoke radio
  jeux jeu games game gaming gamers gamer spiele juegos giochi jogos minecraft fortnite roblox pokemon echecs chess
  film films movie movies cine cinema kino peliculas serie series anime animes manga mangas television tele
  livre livres books book lecture lectures lire reading literature litterature poesie poetry bucher libros libri ecriture writing
  sport sports foot football soccer futbol calcio fussball rugby tennis basket basketball velo cycling course running randonnee hiking fitness yoga
  cuisine cooking food recettes recipes kochen cocina cucina patisserie baking wine vin vins apero
  voyage voyages travel travels reisen viajes viaggi vacances holidays
  art arts photo photos photography dessin drawing design creation creations bricolage diy jardin jardinage garden gardening mode fashion
  tech technology technologie technologies informatique dev developers developpeurs programming programmation code coding linux science sciences maths
  animaux animals pets chats chiens cats dogs nature politique politics philosophie philosophy religion histoire history langues languages etudes studies school ecole lycee college university universite work travail emploi jobs
  rencontre rencontres dating flirt drague amitie amities friends amis celibataires singles couples ados teens teenagers adultes adults jeunes seniors quadras trentaine trentenaires quarantaine quadragenaires cinquantaine parents
  rando randos randonneurs hikers potager allotment grenier brocante theatre theater teatro danse dance danca danza volley volei receitas livros filmes cozinha colocs coloc colocation flatmates roommates
  humour memes meme blagues jokes quiz trivia jeudi weekend soiree soirees evening night nuit matin team equipe group groupe gruppe grupo gruppo projet project family famille
  collegues colleagues kollegen bureau office staff compta equipes voisins voisines neighbours neighbors nachbarn quartier immeuble copro village asso association covoit covoiturage carpool week cousins cousines reunion anniversaire birthday wedding mariage
`);

/** Where those live who meet in a room, by region, city or country, and what they speak. Without those that people are called by, as Florence and Nancy are. */
const PLACES = wordSet(`
  bretagne normandie alsace lorraine provence corse occitanie aquitaine auvergne bourgogne picardie savoie vendee limousin languedoc poitou ardennes
  paris lyon marseille toulouse nantes strasbourg montpellier bordeaux lille rennes reims grenoble dijon angers nimes toulon rouen caen brest metz limoges orleans tours amiens perpignan besancon mulhouse
  belgique bruxelles liege suisse geneve lausanne canada quebec montreal maroc algerie tunisie senegal antilles guadeloupe martinique reunion europe
  francais french english anglais deutsch espanol spanish italiano italian portugues russian arabic
  london berlin hamburg wien madrid barcelona sevilla valencia roma milano napoli torino lisboa amsterdam usa uk england deutschland osterreich schweiz espana italia mexico brasil
`);

/** "Chat settings", "More rooms": what is done with them, or which. */
const OF_MENUS = wordSet(
  'preferences settings options parametres reglages einstellungen ajustes impostazioni private prive more history historique',
);
/** Words that join others. */
const JOINING = wordSet(
  'a the of and or for in on to with from de du des d la le les l et ou pour en au aux avec sans un une der die das und fur mit el los las y e o para del di da il i per &',
);
const ACCENTS = /\p{M}/gu;

/** "Class of '98", "Reunion 2024": of a year. */
const YEAR = /(?:^|\s)(?:(?:19|20)\d\d|['’]\d\d)(?!\d)/;
/** "Les cousins", "The regulars": several people, or a place. */
const OF_MANY = /^(?:les|the|los|las|gli|our|nos|notre)\s\p{L}/iu;

/** Letters of which no accent can be taken. */
const LIKE: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae' };

function bare(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßłøđıæ]/g, (letter) => LIKE[letter] ?? letter);
}

const ABROAD = wordSet(bare(WORDS_ABROAD));

function isOfTopics(word: string): boolean {
  return TOPICS.has(word) || ABROAD.has(word) || isJoined(word);
}

function wordsIn(name: string): string[] {
  return bare(name)
    .split(/[^\p{L}&]+/u)
    .filter((word) => word && !JOINING.has(word));
}

/** Whether a name says what is talked about, or where, or for whom: every word of it, but one that goes with others. A town alone does not: "Léa Lyon". */
export function isTopic(name: string): boolean {
  if (isForAges(name) || isOfGroups(name)) return true;
  const words = wordsIn(name);
  if (words.some((word) => OF_MENUS.has(word))) return false;
  const topics = words.filter(isOfTopics).length;
  const places = words.filter((word) => PLACES.has(word) && !isOfTopics(word)).length;
  if (topics + places < words.length - (topics > 0 ? 1 : 0) || /\d$/.test(name)) return false;
  return topics + places > 0;
}

/** The same where a name alone does not say so, and others in the list do: "Night owls", "Friday pub crew", "Les cousins". */
export function isLikeTopic(name: string): boolean {
  const words = wordsIn(name);
  if (words.some((word) => OF_MENUS.has(word))) return false;
  return (
    (words.length > 1 && words.some(isOfTopics)) ||
    (words.length > 0 && (YEAR.test(name) || OF_MANY.test(name))) ||
    isSentence(name)
  );
}

/** A sentence begins with a large letter and goes on without; hardly anybody's name is written so. */
function isSentence(name: string): boolean {
  return /^\p{Lu}[\p{Ll}\p{M}’']+(?: (?:&|\p{Ll}[\p{L}\p{M}’']*))+$/u.test(name) && /\p{L}{3}$/u.test(name);
}
