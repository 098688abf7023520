// @vitest-environment happy-dom
/** What lists are of, where one alone would not tell: by what else stands on the page. */
import { expect, it } from 'vitest';
import { withoutChoices } from '../../src/page/by-structure/lists/named-rows.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const PEOPLE = [
  ['tom', 31, 'Lyon'],
  ['lea', 22, 'Lille'],
  ['gwen(22)', 44, 'Brest'],
  ['zoe', 19, 'Nice'],
] as const;
const people = PEOPLE.map(
  ([name, age, town]) => `<li><span>${name}</span> <small>${age}, ${town}</small></li>`,
).join('');

function read(html: string) {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [[one.text, one.count]] : [])),
    members: seen.flatMap((one) => (one.kind === 'member' ? [[one.name, one.age, one.city]] : [])),
  };
}

const ROOMS = ['Accueil', 'Moins de 16', 'Cuisine', 'Musique', 'Bretagne'].map(
  (name, at) => [name, 17 + at * 9] as const,
);

it.each([
  [
    'with a word beside the count',
    (name: string, count: number) => `<strong>${name}</strong><br><span>${count}</span> <span>assis</span>`,
  ],
  [
    'with several words after the count',
    (name: string, count: number) => `<a href="#">${name}</a><br><small>${count} à l’écoute</small>`,
  ],
])('takes what counts something for rooms, where people stand elsewhere: %s', (_, row) => {
  const rooms = ROOMS.map(([name, count]) => `<p>${row(name, count)}</p>`).join('');
  expect(read(`<div>${rooms}<p><b>+ Ouvrir un salon</b></p></div>${LOG}<ul>${people}</ul>`)).toEqual({
    rooms: ROOMS,
    members: PEOPLE,
  });
});

it('takes choices and heads of columns for nobody', () => {
  const rows = PEOPLE.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const head = '<tr><td>Pseudo</td><td>Âge</td><td>Ville</td></tr>';
  const choice = '<select><option>Tous</option><option>Filles</option><option>Garçons</option></select>';
  expect(read(`${LOG}<h3>Connectés</h3><div>${choice}</div><table>${head}${rows}</table>`).members).toEqual(
    PEOPLE,
  );
});

it.each([
  ['whom to write to', ['tom', 'lea', 'everyone'], ['tom', 'lea', 'everyone']],
  ['which of them to see', ['online', 'all'], []],
])(
  'takes for people those whom one may choose where the people stand in a list, too: %s',
  (_, options, people) => {
    keepNatives(window);
    const row = (tag: string) => (name: string) => {
      const element = document.createElement(tag);
      element.setAttribute('value', name);
      return { element, read: () => ({ name }) };
    };
    const members = ['lea', 'tom', 'zoe'].map(row('li')).concat(options.map(row('option')));
    const reading = withoutChoices(members);
    let step = reading.next();
    while (!step.done) step = reading.next();
    const chosen = step.value.filter(({ element }) => element.tagName === 'OPTION');
    expect(chosen.map(({ read }) => read()?.name)).toEqual(people);
  },
);

const LAST = ['à demain', 'Vous : ok', 'bonne idée', 'oui', 'merci'];
const SPOKEN = ['lea', 'tom', 'zoe', 'lea', 'tom', 'zoe'];

/** A list of conversations with their last words, and the one that is open under its name. */
function conversations(names: readonly string[], open: string, speakers: readonly string[]) {
  const rows = names.map(
    (name, at) =>
      `<a role="tab" href="#${at}" class="nav"><div>${name}</div><div>${LAST[at] ?? 'salut'}</div></a>`,
  );
  const lines = speakers.map((name, at) => `<p><b>${name}</b>: ${LAST[at % 5]} ${at}</p>`);
  return `<div role="tablist">${rows.join('')}</div><section><h3>${open}</h3><div role="log">${lines.join('')}</div><textarea placeholder="Message"></textarea></section>`;
}

it('takes conversations for rooms where the one that is open is one of many', () => {
  const names = ROOMS.map(([name]) => name);
  const { rooms } = read(conversations(names, 'Cuisine', SPOKEN));
  expect(rooms).toEqual(names.map((name) => [name, undefined]));
});

it('takes none of them for a room where the one that is open is with one', () => {
  const { rooms } = read(
    conversations(['Karim', 'Nadia B', 'Bruno', 'Max'], 'Karim', ['Karim', 'zoe', 'Karim', 'zoe']),
  );
  expect(rooms).toEqual([]);
});

it('takes the parts of one row for no rooms', () => {
  const { rooms } = read(conversations(['Cuisine'], 'Cuisine', SPOKEN));
  expect(rooms).toEqual([]);
});

it('believes the heading over a list more than what its makers call it', () => {
  const rows = ['Karim', 'Nadia B', 'Bruno', 'Max'].map(
    (name) => `<a class="channel-row" href="#">${name}</a>`,
  );
  const { rooms } = read(
    `<div><b>Messages privés</b></div><div class="channels-list">${rows.join('')}</div>${LOG}`,
  );
  expect(rooms).toEqual([]);
});

it('takes no room for a heading because the others have a count of unread ones', () => {
  const row = ([name]: readonly [string, number], at: number) =>
    `<a class="row ${at ? 'has-unread' : ''}" href="#"><span>#${name.replaceAll(' ', '')}</span>${at ? `<b>${at}</b>` : ''}</a>`;
  const { rooms } = read(`<nav>${ROOMS.map(row).join('')}</nav>${LOG}`);
  expect(rooms.map(([name]) => name)).toContain('#Accueil');
});

const names = (html: string) => read(html).members.map(([name]) => name);

it('keeps what belongs to a name: its brackets, and a number where nobody tells an age', () => {
  const all = ['lea', 'stefan[away]', 'Ludo 62', 'tom', 'zoe'];
  const rows = all.map((name) => `<li>${name}</li>`).join('');
  expect(read(`<h3>Membres</h3><ul>${rows}</ul>${LOG}`).members).toEqual(
    all.map((name) => [name, undefined, undefined]),
  );
});

it('takes headings among the rows for nobody, and no part of somebody’s row for a room', () => {
  const row = (name: string) =>
    `<div><div class="channel-member"><span class="channel-display-name">${name}</span></div></div>`;
  const head = (text: string) => `<div><div class="separator">${text}</div></div>`;
  const html = `<div><h3>Members</h3><div>${[head('Channel admins'), row('lea'), head('Members'), ...['tom', 'zoe', 'Karim'].map(row)].join('')}</div></div>${LOG}`;
  expect(read(html)).toEqual({
    rooms: [],
    members: ['lea', 'tom', 'zoe', 'Karim'].map((name) => [name, undefined, undefined]),
  });
});

it('takes the number in one name for a part of it, whatever stands between', () => {
  const all = ['lea', 'ninja-42', 'tom', 'zoe', 'Karim'];
  const rows = all.map((name) => `<li><b>${name}</b> <i>en ligne</i></li>`).join('');
  expect(names(`<h3>Membres</h3><ul>${rows}</ul>${LOG}`)).toEqual(all);
});

it('still reads the age in a name where others tell theirs so', () => {
  const rows = ['lea 22', 'tom 31', 'zoe', 'Karim'].map((name) => `<li>${name}</li>`).join('');
  expect(read(`<h3>Membres</h3><ul>${rows}</ul>${LOG}`).members).toContainEqual(['lea', 22, undefined]);
});

it('takes no advertisement among people for somebody', () => {
  const rows = PEOPLE.map(
    ([name, age, town]) => `<div class="p"><b>${name}</b> <i>${age} · ${town}</i></div>`,
  );
  const ad = '<div style="padding:8px">Boost your profile for $1.99</div>';
  expect(names(`<div><h3>Here now</h3>${rows.join('')}${ad}</div>${LOG}`)).toEqual(
    PEOPLE.map(([name]) => name),
  );
});

it('takes how many there are, above people who were read, for nobody', () => {
  const all = ['tom', 'lea', 'Nadia', 'zoe'];
  const rows = all.map((name) => `<div class="userItem">${name}</div>`).join('');
  const list = `<div id="userList"><div id="userCounter">4 usuarios</div>${rows}</div>`;
  expect(names(`${list}${LOG}`)).toEqual(all);
});

it.each([
  ['in bold', ([name, count]: (typeof ROOMS)[number]) => `<b>${name} <span>[${count}]</span></b>`],
  [
    'in lists of one',
    ([name, count]: (typeof ROOMS)[number]) => `<dl><dt>${name}</dt><dd>${count}</dd></dl>`,
  ],
  [
    'in a line that runs',
    ([name, count]: (typeof ROOMS)[number]) => `<a href="#">${name}</a> <small>: ${count} pers.</small><br>`,
  ],
])('reads rooms that are written %s', (_, row) => {
  const list = `<div><i>Salons</i><br>${ROOMS.map(row).join('')}<marquee>Nouveau salon !</marquee></div>`;
  expect(read(`<div>${list}</div><div>${LOG}</div><ul>${people}</ul>`).rooms).toEqual(
    ROOMS.map((room) => [...room]),
  );
});

it('takes the lines of a row that are called rooms for no rooms', () => {
  const row = (name: string) =>
    `<div><button><span class="channel-preview-first-row">${name}</span><span class="channel-preview-second-row">Nothing yet</span></button></div>`;
  const rows = ['tom', 'lea', 'Nadia', 'Bruno'].map(row).join('');
  expect(read(`<div>${rows}</div><section><h3>tom</h3>${LOG}</section>`).rooms).toEqual([]);
});

it('reads a room that is called after the ages that it is for', () => {
  const rooms = [['15-18', 12] as const, ['18/25', 31] as const, ['40+', 7] as const, ...ROOMS];
  const rows = rooms
    .map(([name, count]) => `<li><a href="#">${name}</a> <span>${count}</span></li>`)
    .join('');
  expect(read(`<h3>Salons</h3><ul>${rows}</ul>${LOG}`).rooms).toEqual(rooms.map((room) => [...room]));
});

it('takes tabs that lead to lists for no rooms', () => {
  const tabs = '<menu><li class="vu">Salon</li><li>Connectés</li><li>Demandes</li></menu>';
  expect(read(`${tabs}${LOG}`).rooms).toEqual([]);
});

it('takes rooms that are numbered for rooms', () => {
  const rooms = [1, 2, 3, 4].map((at) => [`Salon ${at}`, at * 7] as const);
  const rows = rooms
    .map(([name, count]) => `<li><a href="#">${name}</a> <span>${count}</span></li>`)
    .join('');
  expect(read(`<ul>${rows}</ul>${LOG}`).rooms).toEqual(rooms.map((room) => [...room]));
});

it.each([
  ['in Dutch', (age: number, town: string) => `${age} jaar uit ${town}`],
  ['with an Arabic comma', (age: number, town: string) => `${age} سنة، ${town}`],
])('reads where somebody is from %s', (_, told) => {
  const rows = PEOPLE.map(
    ([, age, town], at) => `<li><b>${'abcd'[at]}lex</b> <small>${told(age, town)}</small></li>`,
  );
  expect(read(`<ul>${rows.join('')}</ul>${LOG}`).members.map(([, age, town]) => [age, town])).toEqual(
    PEOPLE.map(([, age, town]) => [age, town]),
  );
});

it('what leads to a page, step by step, is no list of rooms, though the last of them heads what was posted', () => {
  const post = ([name, text]: readonly string[]) =>
    `<li class="post" data-username="${name}"><div><a href="#">${name}</a> <a href="#"><span class="timeago" title="2026-11-30">9 hours ago</span></a></div><div class="content"><p>${text}</p></div></li>`;
  const posts = [
    ['Odile', 'bonjour à vous'],
    ['Basile', 'il pleut ici'],
    ['Odile', 'encore une fois'],
    ['Nadia', 'pas chez nous'],
    ['Basile', 'tant mieux'],
  ];
  const steps = ['Accueil', 'Musique'].map((name) => `<a href="#"><span>${name}</span></a>`);
  const trail = (name: string) =>
    `<div class="container"><ol class="${name}">${[...steps, '<span>Cuisine du dimanche</span>'].map((step, at) => `<li class="${name}-item${at === 2 ? ' active' : ''}">${step}</li>`).join('')}</ol><div class="topic"><div><h1 class="x">Cuisine du dimanche</h1></div><ul class="posts">${posts.map(post).join('')}</ul></div></div>`;
  expect(read(trail('steps')).rooms).not.toEqual([]);
  expect(read(trail('breadcrumb')).rooms).toEqual([]);
});

it('takes who is there for people, though they stand deep in what is called the way to a page', () => {
  const names = ['lilou', 'Tom33', 'zoe', 'Nadia', 'Basile'].map(
    (name) => `<span><span title="${name}">${name}</span></span>`,
  );
  const here = `<div class="bar crumbs-bar breadcrumbs"><div class="present"><b>Présents (<i>5</i>) :</b><span class="list">${names.join('')}</span></div></div>`;
  expect(read(`${here}<div class="chat"><p>lilou: bonsoir</p></div>`).members).toHaveLength(5);
});
