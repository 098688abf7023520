// @vitest-environment happy-dom
/** How pages that call nothing by a telling name are read: by what stands where. */
import { beforeAll, describe, expect, it } from 'vitest';
import { rowParent } from '../../src/page/by-structure/parts/rows.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

const COMPOSER = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';

beforeAll(() => keepNatives(window));

function read(html: string): unknown[] {
  document.body.innerHTML = html + COMPOSER;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.map((one) => {
    if (one.kind === 'message') return [one.author, one.text, one.from];
    return one.kind === 'member' ? one.name : one;
  });
}

const hashed = (author: string, text: string) =>
  `<div class="x1"><div class="x2"><span class="x3">${author}</span><span class="x4">21:37</span></div><div class="x5">${text}</div></div>`;

it('tells author, time and text apart where no class says which is which', () => {
  const rows = [
    ['tom', 'salut'],
    ['lea', '14 ans et toi ?'],
    ['tom', 'voir <a href="#">la page</a> de tom'],
  ] as const;
  expect(
    read(
      `<div style="overflow:auto"><div class="x0">${rows.map(([a, t]) => hashed(a, t)).join('')}</div></div>`,
    ),
  ).toEqual([
    ['tom', 'salut', 'unknown'],
    ['lea', '14 ans et toi ?', 'unknown'],
    ['tom', 'voir la page de tom', 'unknown'],
  ]);
});

it('gives each message of a group the name that stands once over them', () => {
  const group = (author: string, ...texts: string[]) =>
    `<div class="message-group"><div class="author">${author}</div>${texts.map((text) => `<div class="bubble">${text}</div>`).join('')}</div>`;
  expect(
    read(
      `<div role="log">${group('tom', 'salut', 'ça va ?')}${group('lea', 'oui')}${group('tom', 'bien')}</div>`,
    ),
  ).toEqual([
    ['tom', 'salut', 'unknown'],
    ['tom', 'ça va ?', 'unknown'],
    ['lea', 'oui', 'unknown'],
    ['tom', 'bien', 'unknown'],
  ]);
});

it('takes what is shown with or without somebody’s name for no name', () => {
  const row = (side: string, text: string, how = '') =>
    `<div class="message ${side}"><div class="BubbleWithAuthor"><p class="text">${text}</p></div><span class="status">${how}</span></div>`;
  expect(
    read(
      `<div role="log">${row('incoming', 'salut')}${row('outgoing', 'ça va ?')}${row('incoming', 'oui')}${row('outgoing', 'à demain', 'lu')}</div>`,
    ),
  ).toEqual([
    [undefined, 'salut', 'them'],
    [undefined, 'ça va ?', 'me'],
    [undefined, 'oui', 'them'],
    [undefined, 'à demain', 'me'],
  ]);
});

it('takes what introduces a conversation for nobody’s words, where each line is called by its side', () => {
  const row = (side: string, author: string, text: string) =>
    `<div class="line"><div class="card ${side}">${author && `<b class="name">${author}</b>`}<p class="text">${text}</p></div></div>`;
  const texts =
    'salut|il pleut ?|encore|ici non|tu viens|demain|le midi|parfait|avec Tom|oui|et le pain|bien sûr'.split(
      '|',
    );
  const rows = texts.map((text, at) =>
    at % 2 ? row('outgoing', '', text) : row('incoming', at % 4 ? '' : 'lea', text),
  );
  const told = read(
    `<div role="log"><div class="top"><div class="about"><span class="name">lea</span></div><p>Aucun groupe en commun</p></div>${rows.join('')}</div>`,
  );
  expect(told).toHaveLength(texts.length);
  expect(told[0]).toEqual(['lea', 'salut', 'them']);
});

it('keeps the paragraphs of one message together, whatever boxes stand between them and what is called a text', () => {
  const row = (author: string, ...paragraphs: string[]) =>
    `<div class="row"><div class="who"><b>${author}</b></div><div class="text"><div class="view"><div class="drawn">${paragraphs.map((one) => `<p>${one}</p>`).join('')}</div></div></div></div>`;
  const turns = [
    'salut',
    'bonsoir',
    'il neige ?',
    'oui, depuis lundi',
    'et la route',
    'elle est coupée',
    'dommage',
    'à demain',
  ];
  const rows = turns.map((text, at) => row(at % 2 ? 'lea' : 'tom', text)).join('');
  expect(
    read(`<div role="log">${rows}${row('tom', 'farine', 'lait', 'un peu de sel')}</div>`).at(-1),
  ).toEqual(['tom', 'farine lait un peu de sel', 'unknown']);
});

it('keeps a name for the rows below it that have none', () => {
  const row = (author: string, text: string) =>
    `<li class="message">${author && `<b class="username">${author}</b>`}<p class="text">${text}</p></li>`;
  expect(
    read(
      `<ul class="messages">${row('tom', 'un')}${row('', 'deux')}${row('lea', 'trois')}${row('', 'quatre')}</ul>`,
    ),
  ).toEqual([
    ['tom', 'un', 'unknown'],
    ['tom', 'deux', 'unknown'],
    ['lea', 'trois', 'unknown'],
    ['lea', 'quatre', 'unknown'],
  ]);
});

describe('a name that stands once over all that somebody says', () => {
  const texts = ['salut', 'ça va ?', 'oui', 'et toi ?'];
  const rows = texts.map((text, at) =>
    at === 0
      ? `<div class="y1"><div class="y3"><button>Karim</button></div><div class="y4">${text}</div></div>`
      : `<div class="y1 y2"><div class="y3"></div><div class="y4">${text}</div></div>`,
  );
  const authors = (heading: string, write: string) => {
    document.body.innerHTML = `<main><h2>${heading}</h2><div style="overflow:auto">${rows.join('')}</div><textarea placeholder="${write}"></textarea></main>`;
    const seen = readOnce(document, new URL('https://chat.example.com/'));
    return seen.flatMap((one) => (one.kind === 'message' ? [one.author] : []));
  };

  it.each([
    ['the heading', 'Karim', 'Message'],
    ['the box to write in', 'Discussion', 'Message à Karim'],
  ])('is theirs with whom the conversation is, by %s', (_, heading, write) => {
    expect(authors(heading, write)).toEqual(texts.map(() => 'Karim'));
  });

  it('is not told where nothing says that it is a name', () => {
    expect(authors('Discussion', 'Message').filter(Boolean)).toEqual([]);
  });
});

it('leaves out a time that stands behind a name in no element of its own', () => {
  const row = (author: string, text: string, at: number) =>
    `<div class="z1"><div class="z2"><b>${author}</b> à 20:0${at}</div><div class="z3">${text}</div></div>`;
  const said = ['salut', 'à 18:30 devant le ciné ?', 'non', 'oui'];
  const rows = said.map((text, at) => row(at % 2 ? 'tom' : 'lea', text, at)).join('');
  expect(read(`<div style="overflow:auto">${rows}</div>`)).toEqual(
    said.map((text, at) => [at % 2 ? 'tom' : 'lea', text, 'unknown']),
  );
});

it('takes what stands under a heading of its own, made otherwise, for no row of the list above', () => {
  const rooms = ['Accueil', 'Musique', 'Cuisine', 'Jeux'].map(
    (name, at) => `<div class="sl"><a href="#">${name}</a><span>${at + 3}</span></div>`,
  );
  const talks = '<h2>En cours</h2><div class="dis"><a href="#"><span>papa_poule</span><b>1</b></a></div>';
  expect(read(`<div><h2>Salons</h2>${rooms.join('')}${talks}</div>`)).toEqual(
    ['Accueil', 'Musique', 'Cuisine', 'Jeux'].map((text, at) => ({ kind: 'room', text, count: at + 3 })),
  );
});

it('takes the name, the age and the town of one person for no list of people', () => {
  const one =
    '<li><span class="wn">Nigel_P</span> <span class="wa">58</span> <span class="wc">Luton</span></li>';
  expect(read(`<h3>People who want to chat with you</h3><ul>${one}</ul>`)).not.toContain('Luton');
});

it('reads each of the lines below one name for itself, where no class tells them from paragraphs', () => {
  const group = (author: string, ...texts: string[]) =>
    `<div class="grp"><img alt="" src="x.png"><div><a class="who" href="#">${author}</a> <small>20:01</small>${texts.map((text) => `<div>${text}</div>`).join('')}</div></div>`;
  const groups = [
    group('lea', 'un'),
    group('tom', 'deux', 'trois'),
    group('lea', 'quatre'),
    group('tom', 'cinq'),
  ];
  expect(read(`<div style="overflow:auto">${groups.join('')}</div>`)).toEqual([
    ['lea', 'un', 'unknown'],
    ['tom', 'deux', 'unknown'],
    ['tom', 'trois', 'unknown'],
    ['lea', 'quatre', 'unknown'],
    ['tom', 'cinq', 'unknown'],
  ]);
});

it('leaves out a word that stands on nearly all rows, and keeps it where it is said', () => {
  const texts = ['salut', 'oui', 'non', 'j’aime', 'ok', 'et toi ?'];
  const rows = texts.map(
    (text, at) =>
      `<div class="msg"><a href="#">${at % 2 ? 'tom' : 'lea'}</a><br>${text} <small>j’aime</small></div>`,
  );
  expect(read(`<div style="overflow:auto">${rows.join('')}</div>`)).toEqual(
    texts.map((text, at) => [at % 2 ? 'tom' : 'lea', text, 'unknown']),
  );
});

it('reads a name in the midst of a text as part of it', () => {
  expect(
    read(
      '<div role="log"><div class="msg"><span class="from">@tom</span><span class="content">salut <span class="user" role="button">lea</span></span></div></div>',
    ),
  ).toEqual([['tom', 'salut lea', 'unknown']]);
});

it('does not take a list of conversations, each with its last words, for one', () => {
  const item = (name: string, last: string) =>
    `<div class="y1" style="cursor:pointer"><div class="y2">${name}</div><div class="y3">${last}</div></div>`;
  const list = `<div style="overflow:auto">${item('tom', 'à demain')}${item('lea', 'ok')}${item('zoe', 'oui')}</div>`;
  expect(read(list)).toEqual([]);
});

it('reads messages that hold a number each, in a box that is called messages', () => {
  const row = (n: number) =>
    `<div class="message"><b class="author">tom</b><p class="text">pour <i>${n}</i> euros</p></div>`;
  expect(read(`<div class="messages">${[12, 14, 15].map(row).join('')}</div>`)).toEqual(
    [12, 14, 15].map((n) => ['tom', `pour ${n} euros`, 'unknown']),
  );
});

it('takes dates for nobody’s age', () => {
  expect(
    read('<ul><li>Active 10 mins ago</li><li>samedi 30 novembre</li><li>Lundi 12 mars</li></ul>'),
  ).toEqual([]);
});

it('takes a row that is still moving in for one of the others', () => {
  const row = (author: string, text: string, moves = '') =>
    `<div class="${moves}"><div class="v-card"><div class="v-username"><span>${author}</span></div><div class="v-format-message"><p>${text}</p></div><div class="v-timestamp"><span>12:00</span></div></div></div>`;
  const rows = row('tom', 'salut') + row('lea', 'ça va ?') + row('zoe', 'oui');
  expect(
    read(
      `<div class="messages-container" style="overflow:auto"><div><p>27 novembre</p><span>${rows}${row('tom', 'bien', 'fade-message-enter-from fade-message-enter-active')}</span></div></div>`,
    ),
  ).toEqual([
    ['tom', 'salut', 'unknown'],
    ['lea', 'ça va ?', 'unknown'],
    ['zoe', 'oui', 'unknown'],
    ['tom', 'bien', 'unknown'],
  ]);
});

it('reads what somebody says on below their name, where no class tells a text from a name', () => {
  const said = (by: string, text: string) =>
    `<div class="line-${by}"><i class="time">[20:01] </i><span><b class="username">${by}: </b></span><span>${text}</span></div>`;
  const more = (by: string, text: string) =>
    `<div class="line-${by}"><i class="time">[20:01] </i><span>${text}</span></div>`;
  expect(
    read(
      `<div id="messagebuffer" style="overflow:auto">${said('tom', 'salut')}${said('lea', 'coucou')}${more('lea', 'il pleut ici')}${said('tom', 'ici aussi')}${more('tom', 'depuis hier')}${said('Zora-', 'bof')}</div>`,
    ),
  ).toEqual([
    ['tom', 'salut', 'unknown'],
    ['lea', 'coucou', 'unknown'],
    ['lea', 'il pleut ici', 'unknown'],
    ['tom', 'ici aussi', 'unknown'],
    ['tom', 'depuis hier', 'unknown'],
    ['Zora-', 'bof', 'unknown'],
  ]);
});

it('takes a sign behind a name for no part of what is said', () => {
  const row = (by: string, text: string) =>
    `<li><small>20:41</small><div><a href="#"><span class="name">${by}</span></a><span class="spacer">▸</span>${text}</div></li>`;
  expect(read(`<ul role="log">${row('tom', 'salut')}${row('lea', 'coucou 🙂')}</ul>`)).toEqual([
    ['tom', 'salut', 'unknown'],
    ['lea', 'coucou 🙂', 'unknown'],
  ]);
});

it.each([
  ['in words', '<div class="status-text">Vu</div>'],
  ['by a sign', '<span class="status-icon" title=""></span>'],
])('reads what stands in one box with how it went: %s', (_, how) => {
  const other = (author: string, text: string) =>
    `<div class="group"><div class="author">${author}</div><div class="message"><div class="text">${text}</div></div></div>`;
  const own = (text: string) =>
    `<div class="group right"><div class="message"><div class="status-wrapper"><div class="text">${text}</div>${how}</div></div></div>`;
  const rows = [other('tom', 'salut'), own('coucou'), other('lea', 'ça va ?'), own('oui et toi')];
  expect(read(`<div class="messages">${rows.join('')}</div>`)).toEqual([
    ['tom', 'salut', 'unknown'],
    [undefined, 'coucou', 'me'],
    ['lea', 'ça va ?', 'them'],
    [undefined, 'oui et toi', 'me'],
  ]);
});

it('takes what stands deep in a group for whose the group is', () => {
  const bubbles = (texts: readonly string[]) =>
    texts.map((text) => `<div class="bubble"><div class="bubble-content">${text}</div></div>`).join('');
  const group = (end: string, author: string, ...texts: string[]) =>
    `<div class="group at-${end}"><div class="about"><div class="author">${author}</div><div class="when">20:41</div></div><div class="content">${bubbles(texts)}</div></div>`;
  const rows = [
    group('start', 'lea', 'salut', 'ça va ?'),
    group('end', '', 'oui et toi'),
    group('start', 'lea', 'je rentre du marché'),
    group('end', '', 'moi aussi', 'il y avait du monde'),
  ];
  expect(read(`<div class="messages" role="log">${rows.join('')}</div>`)).toEqual(
    expect.arrayContaining([
      [undefined, 'oui et toi', 'me'],
      [undefined, 'moi aussi', 'me'],
      [undefined, 'il y avait du monde', 'me'],
    ]),
  );
});

it('takes two small letters before a name that begins so for a picture', () => {
  const row = (author: string, text: string) =>
    `<div class="x1"><div class="x2"><div class="x3"><span>${author.toLowerCase().slice(0, 2)}</span></div><div class="x4"><div class="x5">${author}</div><time>21:37</time></div></div><div class="x6"><p>${text}</p></div></div>`;
  const rows = [
    ['Chloé', 'salut tout le monde'],
    ['sam_du_62', 'ça va ?'],
    ['Chloé', 'oui et toi'],
    ['Marc B', 'qui vient samedi'],
    ['sam_du_62', 'moi je viens'],
  ] as const;
  expect(read(`<div style="overflow:auto">${rows.map(([a, t]) => row(a, t)).join('')}</div>`)).toEqual(
    rows.map(([author, text]) => [author, text, 'unknown']),
  );
});

it('reads whoever is announced to those who listen by the name alone', () => {
  const row = (author: string, text: string) =>
    `<div class="x1"><div class="x2">Message from ${author}</div><div class="x3">${text}</div><time>21:37</time></div>`;
  const rows = [
    ['Lilou', 'salut toi'],
    ['Lilou', 'ça va ?'],
    ['Lilou', 'tu fais quoi samedi'],
    ['Lilou', 'moi rien de prévu'],
  ] as const;
  expect(read(`<div style="overflow:auto">${rows.map(([a, t]) => row(a, t)).join('')}</div>`)).toEqual(
    rows.map(([author, text]) => [author, text, 'unknown']),
  );
});

it('gives what somebody says in a row the name that stands below the last of it', () => {
  const line = (side: string, text: string, by = '') =>
    `<li class="${side}"><div class="bubble"><div class="message-content">${text}</div></div>${by && `<div class="author">${by}</div>`}</li>`;
  const rows = [
    line('left', 'salut'),
    line('left', 'il pleut ici', 'tom'),
    line('left', 'pas ici', 'lea'),
    line('right', 'ici non plus'),
    line('left', 'ah'),
    line('left', 'et demain ?'),
    line('left', 'on verra', 'max'),
    line('left', 'oui', 'tom'),
    line('left', 'moi aussi', 'lea'),
    line('left', 'à demain', 'max'),
  ];
  expect(read(`<ul class="chat-box" style="overflow:auto">${rows.join('')}</ul>`)).toEqual([
    ['tom', 'salut', 'them'],
    ['tom', 'il pleut ici', 'them'],
    ['lea', 'pas ici', 'them'],
    [undefined, 'ici non plus', 'me'],
    ['max', 'ah', 'them'],
    ['max', 'et demain ?', 'them'],
    ['max', 'on verra', 'them'],
    ['tom', 'oui', 'them'],
    ['lea', 'moi aussi', 'them'],
    ['max', 'à demain', 'them'],
  ]);
});

it('takes no list for the rows that is not shown yet, however much it says', () => {
  const { checkVisibility } = Element.prototype;
  Element.prototype.checkVisibility = function () {
    return this.closest('.picker') === null;
  };
  const signs = ['Smileys', 'Animals', 'Food', 'Travel', 'Objects', 'Flags'].map(
    (kind) => `<div class="category"><div class="sticky">${kind} and all that is like it</div></div>`,
  );
  const said = ['tom: salut', 'lea: ça va ?', 'tom: oui'].map((text) => `<div class="msg">${text}</div>`);
  try {
    expect(
      read(
        `<div style="overflow:auto">${said.join('')}<div class="picker"><div class="scroll">${signs.join('')}</div></div></div>`,
      ),
    ).toEqual([
      ['tom', 'salut', 'unknown'],
      ['lea', 'ça va ?', 'unknown'],
      ['tom', 'oui', 'unknown'],
    ]);
  } finally {
    Element.prototype.checkVisibility = checkVisibility;
  }
});

describe('what should be the cells of one row', () => {
  const grid = () => {
    const cells = ['un', 'deux', 'trois'].map(
      (text) => `<div><div role="gridcell"><div>${text}</div></div></div>`,
    );
    document.body.innerHTML = `<div role="grid"><div><div role="row">${cells.join('')}</div></div></div>`;
    return document.body.firstElementChild as Element;
  };
  const draw = (place: (at: number) => Partial<DOMRect>) => {
    const list = grid();
    for (const [at, cell] of [...document.querySelectorAll('[role=row] > div')].entries())
      cell.getBoundingClientRect = () => ({ width: 80, height: 20, ...place(at) }) as DOMRect;
    return rowParent(list);
  };

  it('are rows where they stand one below the other', () => {
    const below = draw((at) => ({ top: at * 20, bottom: at * 20 + 20 }));
    expect(below.getAttribute('role')).toBe('row');
  });
  it('are rows where each stands above the one before', () => {
    const above = draw((at) => ({ top: at * -20, bottom: at * -20 + 20 }));
    expect(above.getAttribute('role')).toBe('row');
  });
  it('are cells where they stand side by side', () => {
    const beside = draw(() => ({ top: 0, bottom: 20 }));
    expect(beside.getAttribute('role')).not.toBe('row');
  });
});
