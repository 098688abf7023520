// @vitest-environment happy-dom
/** Conversations to choose from in a grid without a class that says so: rooms are those in which somebody else said the last words. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const LOG = `<main><h2>Nadia</h2><div role="log">${['oui', 'non', 'ça va ?', 'bien'].map((text) => `<p class="x1 message-in">${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button></main>`;
const TALKS: readonly (readonly [name: string, when: string, who: string, said: string, unread: string])[] = [
  ['Les Souza', '18:44', 'Tante Lise', 'bonne nuit', ''],
  ['Nadia', '18:31', '', 'tu es où ?', ''],
  ['Barbecue', '17:20', 'Basile', 'je prends le charbon', '3'],
  ['Mme Faure', '16:02', '', 'merci', ''],
  ['Karim', '15:40', '', 'bonjour, c’est Karim', '1'],
  ['Le palier', '14:11', 'M. Blin', 'l’ascenseur marche', ''],
  ['Odilon', 'hier', '', 'fermé', ''],
];

const row = ([name, when, who, said, unread]: (typeof TALKS)[number]) =>
  `<div class="x8" role="listitem"><div class="x9" tabindex="-1"><div role="row" aria-selected="false"><div class="x2"><img alt="" src="x.png"></div><div class="x3"><div role="gridcell"><span title="${name}">${name}</span><div>${when}</div></div><div class="x4"><span class="x5">${who && `<span class="x6">${who}</span><span>: </span>`}<span class="x6">${said}</span></span><div role="gridcell">${unread && `<span aria-label="${unread} messages non lus">${unread}</span>`}</div></div></div></div></div></div>`;

it.each(['Liste des conversations', 'Lista de conversas', ''])('called "%s"', (label) => {
  document.body.innerHTML = `<div role="grid" aria-label="${label}">${TALKS.map(row).join('')}</div>${LOG}`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'room' ? [one.text] : []))).toEqual([
    'Les Souza',
    'Barbecue',
    'Le palier',
  ]);
  expect(seen.flatMap((one) => (one.kind === 'prompt' ? [one.name] : []))).toEqual(['Karim']);
});
