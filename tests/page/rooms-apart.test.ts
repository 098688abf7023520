// @vitest-environment happy-dom
/** What tells rooms from people, and from the menu of a site, where one list holds them: how they are, first names, headings. */
import { expect, it, vi } from 'vitest';
import { sectionsOf } from '../../src/page/by-structure/lists/heads.ts';
import { natives } from '../../src/page/natives.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const ROOMS = ['Accueil', 'Cuisine', 'Musique', 'Bretagne', 'Jeux vidéo'];

it('takes those of whom a list says how they are for people, among rooms that say how many are in them', () => {
  const row = (name: string, beside: string) =>
    `<li><img src="data:," alt=""><div><div>${name}</div><div>${beside}</div></div></li>`;
  const rooms = ROOMS.map((name, at) => row(name, `${at * 7 + 3} online`));
  const people = [
    ['zoe', 'online'],
    ['Karim', 'left 7 mins ago'],
  ].map(([name = '', how = '']) => row(name, how));
  expect(listsIn(`<ul class="people-list">${rooms.concat(people).join('')}</ul>${LOG}`)).toEqual({
    rooms: ROOMS,
    members: [],
  });
});

it('takes whoever the last words call by a first name for that person', () => {
  const row = (name: string, who?: string) =>
    `<a href="#"><b>${name}</b>${who ? `<p>${who}: à demain</p>` : ''}</a>`;
  const people = [
    ['zoe', 'zoe'],
    ['Karim B', 'Karim'],
    ['Anne L', 'Anne'],
    ['luc', 'luc'],
  ] as const;
  const rows = ROOMS.map((name) => row(name)).concat(people.map(([name, who]) => row(name, who)));
  expect(listsIn(`<nav class="chats">${rows.join('')}</nav>${LOG}`)).toEqual({ rooms: ROOMS, members: [] });
});

it('takes what is made as the heading of a list for that of the next, whatever it says', () => {
  const head = (text: string) => `<div class="group">${text}<i></i></div>`;
  const room = (name: string) => `<div><a href="#"><b>${name}</b></a></div>`;
  const person = (name: string) => `<div class="line"><a href="#"><i></i>${name}</a></div>`;
  const rows = [head('Channels'), ...ROOMS.map(room), head('Direct'), ...['zoe', 'lea', 'tom'].map(person)];
  expect(listsIn(`<div class="nav">${rows.join('')}</div>${LOG}`).rooms).toEqual(ROOMS);
});

it('takes a way of a menu for no heading of those after it, be it counted', () => {
  const ways = ['Home', 'Profile', 'Messages', 'Friends', 'Items', 'Trade', 'Groups', 'Forum', 'Blog'];
  const rows = ways.map(
    (name) => `<li><a href="#"><span>${name}</span>${name === 'Friends' ? '<span>1</span>' : ''}</a></li>`,
  );
  expect(listsIn(`<div><ul>${rows.join('')}</ul></div>${LOG}`)).toEqual({ rooms: [], members: [] });
});

it('takes what is made as most rows are for no heading, though the first of them is called one', () => {
  const row = (name: string, more = '') => `<li class="item${more}"><p>${name}</p></li>`;
  const names = ['Demandes', 'Ines', 'Tom B', 'nora', 'emma'];
  const people = names.map((name, at) => row(name, at === 1 ? ' active' : ''));
  const groups = ROOMS.map((name) => row(name, ' group'));
  document.body.innerHTML = `<ul>${people.concat(groups).join('')}</ul>`;
  expect(sectionsOf([...document.querySelectorAll('li')])).toHaveLength(1);
});

it('asks each row of a list the same few things, however many of them are headings', () => {
  const perRow = (heads: number) => {
    const rows = Array.from({ length: 300 }, (_, at) => {
      const name = at < heads * 3 && at % 3 === 0 ? '<li class="head"><h3>Members</h3></li>' : '';
      return name || `<li class="item"><a href="#">${ROOMS[at % ROOMS.length]} ${at}</a></li>`;
    });
    document.body.innerHTML = `<ul>${rows.join('')}</ul>`;
    const asked = vi.spyOn(natives(), 'attribute');
    sectionsOf([...document.querySelectorAll('li')]);
    const count = asked.mock.calls.length / rows.length;
    asked.mockRestore();
    return count;
  };
  expect(perRow(100)).toBeLessThan(perRow(10) * 3);
});

it('takes those who have a rank, a rating and points for no rooms', () => {
  const there = ['tom', 'lea', 'zoe'].map((name) => `<li>${name}</li>`).join('');
  const rows = ['Naim', 'Big Ben', 'olivette', 'Rox', 'Hugo P.', 'Maël'].map(
    (name, at) =>
      `<tr><td>${at + 1}</td><td><a href="#">${name}</a><span>${1500 + at * 37}</span></td><td><b>${140 - at * 20}</b></td></tr>`,
  );
  const html = `<ul class="users">${there}</ul><table><tbody>${rows.join('')}</tbody></table>${LOG}`;
  expect(listsIn(html)).toEqual({ rooms: [], members: ['tom', 'lea', 'zoe'] });
});
