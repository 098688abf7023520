// @vitest-environment happy-dom
/** Who the reader is, where the page shows it: whose messages are their own. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Self } from '../../src/page/by-structure/self/self.ts';
import { toldSelf } from '../../src/page/by-structure/self/told-self.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window));

test.each([
  ['Logged in as Basile', 'Basile'],
  ['Connecté en tant que Basile. Modifier votre profil. Se déconnecter', 'Basile'],
  ['Recherche : connecté en tant que Basile', 'Basile'],
  ['Current User - Basile - Logout', 'Basile'],
  ['Reply as Karim B.…', 'Karim B.'],
  ['Your nickname: lea_77', 'lea_77'],
  ['Angemeldet als Jörg Müller', 'Jörg Müller'],
  ['Conectado como Inés', 'Inés'],
  ['Вы вошли как Мария', 'Мария'],
  ['You are Basile', 'Basile'],
  ['Bienvenue Basile !', 'Basile'],
  ['Hello, Basile', 'Basile'],
])('%s', (text, name) => {
  expect(toldSelf(text)).toBe(name);
});

test.each([
  'Basile',
  'Your nickname',
  'Write to Basile',
  'Basile is typing…',
  'He said hello to Basile',
  'Log in',
])('nobody is told by %s', (text) => {
  expect(toldSelf(text)).toBeUndefined();
});

const LINES = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Nadia', 'pas chez nous'],
  ['Basile', 'tant mieux'],
  ['Odile', 'à demain'],
] as const;

/** Whose each line is, on a page with something over the conversation, beside what one writes in, and beside both. */
function whose({ over = '', beside = '', aside = '' }): string {
  const rows = LINES.map(([name, text]) => `<p><b>${name}</b>: ${text}</p>`).join('');
  document.body.innerHTML = `${over}<main><div class="log" style="overflow:auto">${rows}</div><form>${beside}<textarea placeholder="Message"></textarea><button>Envoyer</button></form></main>${aside}`;
  return readOnce(document, new URL('https://chat.example.com/'))
    .flatMap((one) => (one.kind === 'message' ? one.from : []))
    .join(' ');
}

const KNOWN = 'them me them me them';
const UNKNOWN = 'unknown unknown unknown unknown unknown';
const people = (...rows: readonly string[]) =>
  `<aside><h3>Membres</h3><ul class="members">${rows.join('')}</ul></aside>`;

test.each([
  ['a sentence in a bar', { over: '<div class="user-bar">Connecté en tant que <b>Basile</b></div>' }],
  [
    'a name at the end of a bar',
    { over: '<nav><a href="#">Salons</a><a href="#">Aide</a><span>Basile</span></nav>' },
  ],
  [
    'a name in what is called an account',
    { over: '<div><div class="account"><span>Basile</span></div></div>' },
  ],
  [
    'a greeting with more behind it',
    {
      over: `<div id="header"><div><p>Welcome back, <a href="#">Basile</a>. You last visited: Today, 08:12, and nothing was written in your absence in any room</p></div></div>`,
    },
  ],
  [
    'a menu of the user',
    { over: '<div class="head"><a class="user_menu_link"><span>Basile</span></a></div>' },
  ],
  ['a name beside what one writes in', { beside: '<label>Basile</label>' }],
  ['a name in a field for it', { beside: '<input name="nick" value="Basile">' }],
  ['what the composer says', { beside: '<span class="user-hint">You are Basile</span>' }],
  [
    'a mark in the list of members',
    { aside: people('<li>Odile</li>', '<li>Basile (vous)</li>', '<li>Nadia</li>', '<li>Ferdinand</li>') },
  ],
  [
    'a class of the name in the list of members',
    {
      aside: people(
        '<li><i class="player">Odile</i></li>',
        '<li><i class="player player-self">Basile</i></li>',
        '<li><i class="player">Nadia</i></li>',
        '<li><i class="player">Ferdinand</i></li>',
      ),
    },
  ],
  [
    'a class in the list of members',
    {
      aside: people(
        '<li class="member">Odile</li>',
        '<li class="member me">Basile</li>',
        '<li class="member">Nadia</li>',
        '<li class="member">Ferdinand</li>',
      ),
    },
  ],
])('%s tells it', (_, parts) => {
  expect(whose(parts)).toBe(KNOWN);
});

test.each([
  ['nothing', {}],
  ['a login that is nobody here', { over: '<div class="user-bar">Logged in as basile.m@example.com</div>' }],
  ['a name over the conversation, in a heading', { over: '<header><h1>Basile</h1></header>' }],
  ['two names in a bar', { over: '<nav><span>Basile</span><span>Odile</span></nav>' }],
  [
    'one name in a bar and another beside what one writes in',
    { over: '<nav><span>Basile</span></nav>', beside: '<label>Odile</label>' },
  ],
  ['a heading in a bar that is not over the conversation', { aside: '<nav><h3>Basile</h3></nav>' }],
  ['whose show it is', { over: '<div class="account">Animé par <span>Basile</span></div>' }],
  [
    'whose room it is, in a list of rooms',
    {
      over: '<nav><h3>Salons</h3><ul class="rooms"><li><a href="#1">Cuisine</a> <i>12</i></li><li><a href="#2">Voyages</a> <i>31</i></li><li><a href="#3">Basile</a> <b>4 messages</b></li><li><a href="#4">Jardin</a> <i>7</i></li></ul></nav>',
    },
  ],
  [
    'who has a rank in a list of those who are there',
    {
      aside:
        '<nav><h3>Participants (4)</h3><a class="person is-operator" href="#b">Basile</a><a class="person" href="#o">Odile</a><a class="person" href="#n">Nadia</a><a class="person" href="#f">Ferdinand</a></nav>',
    },
  ],
  ['whose offer it is', { beside: '<div>Proposé par : <a href="#">Basile</a></div>' }],
  ['a name with a count, of those who wrote', { over: '<nav><span>Basile</span><i>3</i></nav>' }],
  ['what opens a list of whom to write to', { beside: '<div><div role="button">Basile</div></div>' }],
  ['who is typing', { beside: '<div class="typing"><i></i><span>Basile</span></div>' }],
  ['whom one answers', { beside: '<div class="reply-bar"><span>Basile</span></div>' }],
  ['whom one writes to', { beside: '<select><option>Basile</option><option>Odile</option></select>' }],
  ['a header in a part of the page', { over: '<section><header><span>Basile</span></header></section>' }],
])('%s tells nothing', (_, parts) => {
  expect(whose(parts)).toBe(UNKNOWN);
});

test.each([
  ['beside what one writes in', '', '<label>Basile</label>'],
  ['in a bar', '<nav><span>Basile</span></nav>', ''],
])('whom a conversation is with is nobody who reads it, named %s', (_, over, beside) => {
  const rows = [
    ['Basile', 'tu es là ?'],
    ['Nadia', 'oui'],
    ['Basile', 'on se voit demain ?'],
    ['Nadia', 'à midi'],
  ].map(([name, text]) => `<p><b>${name}</b>: ${text}</p>`);
  document.body.innerHTML = `${over}<main><h2>Basile</h2><div class="log private" style="overflow:auto">${rows.join('')}</div><form>${beside}<textarea placeholder="Message"></textarea></form></main>`;
  const from = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? one.from : [],
  );
  expect(from).toEqual(['them', 'me', 'them', 'me']);
});

test('it is asked again only where somebody more is known, and no more once it is', () => {
  const self = new Self();
  const answers = [undefined, 'Basile', 'Odile'];
  let asked = 0;
  for (const known of [3, 3, 4, 4, 5]) self.look(known, () => answers[asked++]);
  expect(self.name).toBe('Basile');
  expect(asked).toBe(2);
});

describe('of what is said in a conversation', () => {
  const lines = ['Odile', 'Basile', 'Odile', 'Basile', 'Odile'].map((name) => {
    const element = document.createElement('p');
    element.innerHTML = name === 'Basile' ? '<button>Modifier</button>' : '';
    return { element, name };
  });
  const nobody = () => () => false;

  test('it is asked again each time that twice as much was read', () => {
    let asked = 0;
    const heard = {
      turns: 1,
      get saidLast() {
        asked++;
        return [];
      },
    };
    const self = new Self();
    for (heard.turns = 1; heard.turns <= 20; heard.turns++) self.hear(heard, nobody);
    // At 2, 4, 8 and 16.
    expect(asked).toBe(4);
  });

  test('whoever is marked is the reader', () => {
    const self = new Self();
    expect(self.hear({ turns: 5, saidLast: lines }, nobody)).toBe('Basile');
    expect(self.name).toBe('Basile');
  });

  test('whom a conversation is with is not', () => {
    const self = new Self();
    expect(self.hear({ turns: 5, saidLast: lines }, () => () => true)).toBeUndefined();
    expect(self.name).toBeUndefined();
  });

  test('what the page says elsewhere stays', () => {
    const self = new Self();
    self.look(3, () => 'Odile');
    expect(self.hear({ turns: 5, saidLast: lines }, nobody)).toBeUndefined();
    expect(self.name).toBe('Odile');
  });
});

test('nobody is told by a row deep in a list of talks, or by the header over one', () => {
  const row = (name: string) =>
    `<div class="row" role="listitem"><div class="a"><div class="b"><span class="c"><span class="d">${name}</span></span></div></div></div>`;
  const rows = LINES.map(([name, text]) => `<li><p><b>${name}</b></p><p>${text}</p></li>`).join('');
  document.body.innerHTML = `<nav><div class="grid" role="list">${['Odile', 'Zoé', 'Paul'].map(row).join('')}</div></nav><main><header><span>Odile</span></header><ul>${rows}</ul><div role="textbox" contenteditable="true"></div></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.filter((one) => one.kind === 'message' && one.from === 'me')).toEqual([]);
});
