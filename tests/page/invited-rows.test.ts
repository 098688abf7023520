// @vitest-environment happy-dom
/** Whoever invites the reader stands in the list of rooms, as a room does: a label alone tells it to those who do not see the sign. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const ROOMS = ['Potager', 'Chorale', 'Rando du samedi'];

const row = (name: string, label: string) =>
  `<div class="slot"><button role="option" aria-label="${label}"><span title="${name}">${name}</span></button></div>`;
const list = (heading: string, rows: string) => `<div role="listbox" aria-label="${heading}">${rows}</div>`;

it.each<[string, string, (name: string) => string, (name: string) => string]>([
  [
    'French',
    'Liste des salons',
    (name) => `Ouvrir l'invitation du salon ${name}.`,
    (name) => `Ouvrir salon ${name}`,
  ],
  ['English', 'Rooms', (name) => `Open room ${name} invitation.`, (name) => `Open room ${name}`],
])('asks, and is no room, in %s', (_, heading, invited, open) => {
  const rows = row('Karim B', invited('Karim B')) + ROOMS.map((name) => row(name, open(name))).join('');
  const { rooms, prompts } = toldIn(list(heading, rows) + LOG);
  expect({ rooms, prompts }).toEqual({ rooms: ROOMS, prompts: ['Karim B'] });
});

it('but not by what the row is called, nor by what somebody wrote in it', () => {
  const rows = [
    row('Invitation', 'Ouvrir salon Invitation'),
    row('Chorale', 'Ouvrir salon Chorale. Zoé : mon invitation'),
    row('Potager', 'Ouvrir salon Potager'),
  ];
  expect(toldIn(list('Liste des salons', rows.join('')) + LOG).prompts).toEqual([]);
});
