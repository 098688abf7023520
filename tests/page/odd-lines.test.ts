// @vitest-environment happy-dom
/** Lines that are made a little different from most, among others. */
import { describe, expect, it } from 'vitest';
import { ALL, isAgain, LINES, told } from './support/five-lines.ts';
import { asLine, type Row, saidIn } from './support/said-in.ts';

describe('who says what, where', () => {
  it.each([
    'Message épinglé',
    '📌 Pinned message',
    'Odile est en train d’écrire…',
    'Nadia is typing...',
    '暂无更多消息',
  ])('the page writes "%s" beside them', (words) => {
    const rows = LINES.map(([name, text]) => `<div data-author="${name}">${text}</div>`);
    expect(told([...rows, `<div>${words}</div>`])).toEqual(ALL);
    expect(told([...rows, `<div data-author="Basile">${words}</div>`])).toEqual([...ALL, `Basile: ${words}`]);
  });

  it('their picture is called one, and named for those who listen', () => {
    const more = LINES.map(([name, text]) => [name, `${text}, oui`] as const);
    const rows = [...LINES, ...more].map(
      ([name, text]) =>
        `<div><span class="avatar"><div role="img" aria-label="${name}">${name[0]}</div></span><span>${text}</span></div>`,
    );
    expect(told(rows)).toEqual([...ALL, ...ALL.map((line) => `${line}, oui`)]);
  });

  const bubble = (side: string, text: string, picture: string) =>
    `<div class="wrapper"><div class="bubble ${side}">${picture}<div class="inner"><div class="status-body"><div class="text">${text}</div><span class="created-at">20:01</span></div></div></div></div>`;

  it('what is posted is called a status, and nobody is named', () => {
    const lines = [
      bubble('incoming', 'bonjour à vous', '<div class="avatar"><img alt=""></div>'),
      bubble('outgoing', 'il pleut ici', ''),
      bubble('outgoing', 'encore', ''),
      bubble('incoming', 'pas chez nous', '<div class="avatar"></div>'),
    ];
    expect(told(lines)).toEqual([
      'undefined: bonjour à vous',
      'me: il pleut ici',
      'me: encore',
      'undefined: pas chez nous',
    ]);
  });

  it('somebody has a name of several words, before a colon', () => {
    const names = { Odile: 'Odile', Basile: 'Basile & Paul', Nadia: 'Nadia de Brest' };
    const rows = LINES.map(
      ([name, text]) => `<div>${names[name as keyof typeof names]}: <span>${text}</span></div>`,
    );
    expect(told(rows)).toEqual(LINES.map(([name, text]) => `${names[name as keyof typeof names]}: ${text}`));
  });

  it('what the page counts them by stands before a name, and what it tells has a name in such brackets', () => {
    const row = (name: string, text: string) => `<div><a href="#">${name}:</a><span>${text}</span></div>`;
    const number = (name: string) => (name === 'Odile' ? '' : `[*${name.length}907] `);
    const rows = LINES.map(([name, text]) => row(number(name) + name, text));
    rows.splice(2, 0, row('[ Server ]', 'Gwen joined /jardin'));
    expect(told(rows)).toEqual(ALL);
  });

  it('their picture is told to be theirs', () => {
    const row = (name: string, text: string) =>
      `<li><img alt="${name}'s avatar" src="a.png"><div class="box"><div>${text}</div></div></li>`;
    const rows = [...LINES, ...LINES].map(([name, text], at) => row(name, `${text} ${at}`));
    expect(told(rows)).toEqual([...ALL, ...ALL].map((line, at) => `${line} ${at}`));
  });

  it('all that an author says stands in a group of theirs, and they answer somebody', () => {
    const group = (side: string, ...lines: string[]) =>
      `<div class="author-group__container --${side}"><div class="author-group__messages-container">${lines.map((line) => `<div class="base__wrap --${side}"><div class="base__body">${line}</div></div>`).join('')}</div></div>`;
    const text = (words: string, at: string) =>
      `<div class="content__text">${words}</div><div class="status__date">${at}</div>`;
    const quote = (name: string, words: string) =>
      `<div class="line-quote"><div class="line-quote__name">${name}</div><div class="line-quote__words">${words}</div></div>`;
    const rows = [
      group('opponent', text('et les billets ?', '20:01')),
      group('self', text('je les imprime', '20:02')),
      group('opponent', quote('Odile', 'je les imprime') + text('merci', '20:03'), text('à demain', '20:03')),
    ];
    expect(told(rows)).toEqual([
      'undefined: et les billets ?',
      'me: je les imprime',
      'undefined: merci',
      'undefined: à demain',
    ]);
  });

  it('all that one person says in a row stands in one text', () => {
    const group = (name: string, ...texts: string[]) =>
      `<div class="group"><img alt="picture" src="a.png"><div><div class="head"><b>${name}</b></div><div class="line-text">${texts.map((text) => `<div>${text}</div>`).join('')}</div></div></div>`;
    const groups = [
      group('Odile', 'bonjour à vous'),
      group('Basile', 'il pleut ici', 'encore', 'et toujours'),
      group('Nadia', 'pas chez nous'),
      group('Odile', 'tant mieux', 'on sort ?'),
    ];
    expect(told(groups)).toEqual([
      ...ALL.slice(0, 3),
      'Basile: et toujours',
      ...ALL.slice(3),
      'Odile: on sort ?',
    ]);
    const letters = [...groups.slice(0, 1), group('Odile', 'je viens', 'avec Nadia'), ...groups.slice(1)];
    expect(told(letters)).toContain('Odile: je viens avec Nadia');
  });

  it('the reader is called "Ty"', () => {
    const line = (name: string, text: string) => `<div><p class="author">${name}</p><p>${text}</p></div>`;
    const lines = [line('Partner', 'dzień dobry'), line('Ty', 'pada'), line('Partner', 'nie u nas')];
    expect(told(lines)).toEqual(['Partner: dzień dobry', 'me: pada', 'Partner: nie u nas']);
  });
});

describe('nobody says', () => {
  const line = ([name, text]: Row) => `<p><b>${name}: </b><span>${text}</span></p>`;
  it.each<[string, string]>([
    ['what a game tells where names stand', '<p><b>Basile is drawing now!</b><span></span></p>'],
    ['a line across the page', '<p><b>Odile: </b><span>─</span></p>'],
    ['who came into which room', '<p><b>Système: </b><span>Basile a rejoint le salon Jardin</span></p>'],
  ])('%s', (_, other) => {
    const [first = '', ...rest] = LINES.map(line);
    expect(told([first, other, ...rest])).toEqual(ALL);
  });
});

it('reads whoever begins with a sign, which is the letter in their picture, too', () => {
  const row = (name: string, text: string) =>
    `<div class="msg"><div class="pic">${name[0]}</div><div><strong class="user">${name}</strong></div><div class="content">${text}</div></div>`;
  const rows = [row('-=Odo=-', 'bonsoir'), row('Basile', 'salut'), row('-=Odo=-', 'quel temps')];
  expect(told(rows)).toEqual(['-=Odo=-: bonsoir', 'Basile: salut', '-=Odo=-: quel temps']);
});

it('"vu" is said behind a name in the same text', () => {
  const rows = LINES.map(
    ([name, text], at) =>
      `<div class="item"><div class="from">${name}</div><div class="text">${at === 2 ? '<span>@Odile</span> vu' : text}</div></div>`,
  );
  expect(told(rows)).toEqual(ALL.with(2, 'Basile: @Odile vu'));
});

it.each(['2 nouveaux messages', 'New messages', '— 3 neue Nachrichten —', 'Mensajes sin leer'])(
  'nobody says "%s"',
  (words) => {
    const rows = LINES.map(([name, text]) => `<p>[20:01] &lt;${name}&gt; ${text}</p>`);
    expect(told([...rows.slice(0, 3), `<p>${words}</p>`, ...rows.slice(3)])).toEqual(ALL);
  },
);

it('the page says what both like before anybody says a word', () => {
  const line = (name: string, text: string) =>
    `<div class="item"><p class="${name === 'You' ? 'you' : 'other'}-line"><strong class="source">${name}:</strong><span>${text}</span></p></div>`;
  const rows = [
    '<div class="item"><p class="top-line">You both like <i class="topic">jardin</i>, and <i class="topic">vélo</i>.</p></div>',
    line('You', 'salut'),
    line('Stranger', 'bonsoir'),
    line('Stranger', 'tu roules loin ?'),
    line('You', 'pas très'),
  ];
  expect(told(rows)).toEqual([
    'me: salut',
    'Stranger: bonsoir',
    'Stranger: tu roules loin ?',
    'me: pas très',
  ]);
});

it('"vu" is said where "Lu" stands behind it, too', () => {
  const all: readonly Row[] = [...LINES, ['Nadia', 'vu']];
  const rows = all.map(([name, text]) => `<div><b>${name}</b><p>${text}</p><small>Lu</small></div>`);
  expect(told(rows)).toEqual(all.map(asLine));
});

describe('over the first line that is new', () => {
  it.each(['* Neue Nachrichten', 'Новые сообщения', 'Vandaag', 'Вчера'])('nobody says %s', (text) => {
    const rows = LINES.map(([, said]) => `<div><p>${said}</p></div>`);
    const seen = saidIn(rows.toSpliced(3, 0, `<div><em>${text}</em></div>`), 'role="log"');
    expect(seen.map((one) => one.text)).toEqual(LINES.map(([, said]) => said));
  });
});

describe('lines that stand in several boxes', () => {
  const rows = LINES.map(
    ([name, text], at) =>
      `<div class="row">${isAgain(at) ? '' : `<b class="by">${name}</b>`}<p>${text}</p></div>`,
  );
  const boxes = [rows.slice(0, 2), rows.slice(2), rows, rows].map((some) => `<div>${some.join('')}</div>`);

  it('are lines of one conversation', () => {
    expect(told(boxes)).toEqual([...ALL, ...ALL, ...ALL]);
  });
});

it.each(['...', '^^', ':)', '<3'])('somebody says no more than "%s", right behind their name', (sign) => {
  const all: readonly Row[] = [...LINES, ['Nadia', sign]];
  const rows = all.map(
    ([name, text]) => `<p><b>${name}</b> — ${text.replace('<', '&lt;')} <small>20:01</small></p>`,
  );
  expect(told(rows)).toEqual(all.map(asLine));
});

it('whoever is named below what they say ends it with dots, in a line of their own', () => {
  const row = ([name, text]: Row) =>
    `<div><div class="text"><span><span style="display:block">${text}</span><span style="display:block">...</span></span></div><div class="foot"><span class="sender">${name}</span> <small>20:01</small></div></div>`;
  expect(told(LINES.map(row))).toEqual(LINES.map((line) => `${asLine(line)} ...`));
});

it('several things are said under one name, some of them in two lines', () => {
  const one = (text: string) =>
    `<div class="one"><small>20:01</small> <div class="said">${text.includes('/') ? text.replace(/(.+)\/(.+)/, '<span style="display:block">$1</span><span style="display:block">$2</span>') : text}</div></div>`;
  const row = (name: string, ...texts: string[]) =>
    `<div class="turn"><b class="nom">${name}</b><div class="all">${texts.map(one).join('')}</div></div>`;
  const rows = [
    row('Odile', 'bonjour', 'il pleut/encore'),
    row('Basile', 'pas ici'),
    row('Nadia', 'ni ici', 'il fait/beau'),
    row('Odile', 'quelle chance'),
  ];
  expect(told(rows)).toEqual([
    'Odile: bonjour',
    'Odile: il pleut encore',
    'Basile: pas ici',
    'Nadia: ni ici',
    'Nadia: il fait beau',
    'Odile: quelle chance',
  ]);
});

it('of many who are named in headings, hardly one is named twice, and one is called 007', () => {
  const names = ['Odile', 'Basile', 'Nadia', 'Yves', '007', 'Mona', 'Odile', 'Luc', 'Zoé'];
  const rows = names.map((name, at) => `<div><h3 class="nom">${name}</h3><p>ligne ${at} d’ici</p></div>`);
  expect(told(rows)).toEqual(names.map((name, at) => `${name}: ligne ${at} d’ici`));
});

it.each<[string, string]>([
  ['a file to fetch', '<a class="file" href="#"><svg></svg><span>notes.pdf</span> <span>248 KB</span></a>'],
  ['where a link leads to', '<a href="#"><div>example.org</div><div>La soupe</div><div>Pas à pas</div></a>'],
  [
    'what can be voted on',
    '<div class="vote"><div><b>Sondage</b></div><label><input type="radio"> oui <span>3</span></label><label><input type="radio"> non <span>5</span></label></div>',
  ],
  ['what others felt', '<div><span>👍 2</span><span>❤️</span></div>'],
  ['a link to a translation', '<div><a href="#">Voir la traduction</a></div>'],
])('nobody typed %s, below what they say', (_, card) => {
  const row = ([name, text]: Row, at: number) =>
    `<div><b>${name}</b><div class="said">${text}</div>${at === 2 ? card : ''}</div>`;
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('pictures alone stand below some of the names that have rows of their own', () => {
  const row = ([name, text]: Row) => `<dt>${name}</dt><dd>${text}</dd>`;
  const pictures = LINES.slice(0, 2).map(([name]) => `<dt>${name}</dt><dd><img src="a.png" alt=""></dd>`);
  const all = [...LINES, ...LINES];
  expect(told([...pictures, ...all.map(row)])).toEqual(all.map(asLine));
});

describe('what is left around a time is not said:', () => {
  it.each<[string, (row: Row) => string]>([
    ['a comma', ([name, text]) => `<div><b>${name}</b>, <time>20:01</time><br>${text}</div>`],
    [
      'a dash and a comma, below what is said',
      ([name, text]) => `<div><p>${text}</p><small>— <b>${name}</b>, <time>20:01</time></small></div>`,
    ],
    [
      'a dash, below a sign alone',
      ([name, text]) => `<div><span>${text}</span><div>— <b>${name}</b> <time>20:01</time></div></div>`,
    ],
  ])('%s', (_, row) => {
    const all: readonly Row[] = [...LINES, ['Nadia', '👍']];
    expect(told(all.map(row))).toEqual(all.map(asLine));
  });
});

it.each(['zei', 'dijo', 'disse', 'сказала'])('those who listen hear who "%s" it', (word) => {
  const row = ([name, text]: Row) =>
    `<div><h5>${name} ${word}:</h5><div><span aria-hidden="true"><b>${name}</b></span><p>${text}</p></div></div>`;
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('whom somebody answers stands beside a sign', () => {
  const row = ([name, text]: Row, at: number) =>
    `<div>${at === 2 ? '<div><svg></svg> en réponse à Odile</div>' : ''}<b>${name}</b><p>${text}</p></div>`;
  expect(told(LINES.map(row))).toEqual(ALL);
});

it.each<[string, (name: string) => string]>([
  ['a button', (name) => `<button type="button" aria-label="Profil de ${name}"><i></i></button>`],
  ['their picture', (name) => `<img alt="Photo de profil de ${name}" src="a.png">`],
  ['what one sees who points at their picture', (name) => `<img alt="" title="${name}" src="a.png">`],
])('%s says who speaks', (_, face) => {
  const all = [...LINES, ...LINES.map(([name, text]) => [name, `${text}, oui`] as const)];
  const rows = all.map(([name, text]) => `<div>${face(name)}<div><span>${text}</span></div></div>`);
  expect(told(rows)).toEqual(all.map(asLine));
});
