/* The rooms and the people of the practice chat. All of them are made up. */
/* biome-ignore-all lint/correctness/noUnusedVariables: the next script of the page reads these */

var salons = [
  { id: 100, nom: 'musik', nb: 14 },
  { id: 101, nom: 'cuisine', nb: 9 },
  { id: 102, nom: 'cinéma', nb: 22 },
  { id: 103, nom: 'femmes infidel', nb: 31 },
  { id: 104, nom: 'trav salope', nb: 18 },
  { id: 105, nom: '60 et +', nb: 64 },
  { id: 106, nom: 'Quizz', nb: 20 },
  { id: 107, nom: 'lycéenne', nb: 12 },
  { id: 108, nom: '18-25 Ans', nb: 55 },
  { id: 109, nom: '30-40 Bis', nb: 8, bloque: true },
];

/* sexe: 1 man, 2 woman */
var membres = [
  { nom: 'jojo85', age: 26, ville: 'PARIS', sexe: 1 },
  { nom: 'sandrine19', age: 22, ville: 'PARIS', sexe: 2 },
  { nom: 'MasterMind', age: 24, ville: 'IVRY', sexe: 1 },
  { nom: 'bernard_52', age: 52, ville: 'LYON', sexe: 1 },
  { nom: 'lucie_guitare', age: 19, ville: 'LILLE', sexe: 2 },
  { nom: 'alexis5', age: 21, ville: 'BORDEAUX', sexe: 1 },
  { nom: 'cherche_ado', age: 41, ville: 'dep 75', sexe: 1 },
  { nom: 'Blackcelib', age: 25, ville: 'PARIS', sexe: 1 },
  { nom: 'marie_lou', age: 20, ville: 'MARSEILLE', sexe: 2 },
  { nom: 'plaisirs', age: 23, ville: 'PARIS', sexe: 1 },
];
