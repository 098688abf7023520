// @vitest-environment happy-dom
/** A button that opens a search, above a list of rooms, in a part of the page that is called rooms: it is none, nor are the filters below it. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const ROOMS = ['Potager', 'Chorale', 'Rando du samedi', 'Devoirs', 'Jardin'];

it('tells the rooms alone', () => {
  const search = `<div data-testid="room-list-search" role="search" class="flex"><button id="room-list-search-button"><span>Rechercher</span><kbd>Ctrl K</kbd></button></div>`;
  const filters = `<div><div class="flex roomListFilters"><div role="listbox"><button role="option">Non-lus</button><button role="option">Personnes</button><button role="option">Salons</button></div></div></div>`;
  const rows = ROOMS.map((name) => `<div class="slot"><button role="option"><b>${name}</b></button></div>`);
  const list = `<div class="flex"><div aria-label="Liste de salons" role="listbox">${rows.join('')}</div></div>`;
  const people = `<ul class="members">${['lea', 'tom', 'Inès'].map((name) => `<li>${name}</li>`).join('')}</ul>`;
  expect(
    listsIn(
      `<section class="RoomListPanel" data-testid="room-list-panel">${search}${filters}${list}</section>${LOG}${people}`,
    ),
  ).toEqual({ rooms: ROOMS, members: ['lea', 'tom', 'Inès'] });
});
