// @vitest-environment happy-dom
/** Rooms and conversations with one person in one list: told by their last words. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const ROOMS = ['Accueil', 'Cuisine', 'Musique', 'Bretagne'];
const SPEAKERS = ['Karim', 'zoe', 'Inès', 'zoe'];

function roomsIn(html: string): readonly string[] {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'room' ? [one.text] : []));
}

type Last = (who: string | undefined, text: string) => string;

const list = (row: (name: string, last: string) => string, last: Last, isNamed = false) =>
  ROOMS.map((name, at) => row(name, last(SPEAKERS[at], 'à demain')))
    .concat(
      ['gwen', 'Marc41'].map((name, at) =>
        row(name, last(isNamed ? name : undefined, at ? 'et toi ?' : 'bonne nuit')),
      ),
    )
    .join('');

const timed = (name: string, last: string) =>
  `<li style="cursor: pointer"><b>${name}</b> <i>12:01</i><div>${last}</div></li>`;
const bare = (name: string, last: string) =>
  `<li style="cursor: pointer"><b>${name}</b><div>${last}</div></li>`;

it.each<[string, string]>([
  [
    'the name, the sign and the words each in a part of its own, whoever it is',
    `<ul>${list(timed, (who, text) => `<em>${who}</em>: <span>${text}</span>`, true)}</ul>`,
  ],
  [
    'with a line between, in a list that is called one of rooms',
    `<ul class="room-list">${list(timed, (who, text) => `<em>${who ? `${who} - ` : ''}${text}</em>`)}</ul>`,
  ],
  ['without a time', `<ul>${list(bare, (who, text) => `<em>${who ? `${who} : ` : ''}${text}</em>`)}</ul>`],
])('takes rows whose last words name somebody else for rooms: %s', (_, html) => {
  expect(roomsIn(html + LOG)).toEqual(ROOMS);
});
