// @vitest-environment happy-dom
/** What comes up on a page without selectors, and is a private conversation that somebody opened, or is none. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Whispers } from '../../src/page/by-structure/log/whispers.ts';
import { Arrivals } from '../../src/page/by-structure/news/arrivals.ts';
import { type Sighting, watchPage } from '../../src/page/index.ts';
import { pass, stopTime } from './support/time.ts';

const MEMBERS = ['lea', 'Marc41', 'tom33', 'zoelune', 'papy jo'];
const LINES = ['lea: bonsoir', 'tom33: salut lea', 'lea: ça va ?', 'tom33: oui et toi', 'zoelune: coucou'];
const ROOMS: readonly (readonly [string, number])[] = [
  ['Accueil', 41],
  ['Musique', 7],
  ['Cinéma', 103],
];

let stop: AbortController;
let sightings: Sighting[];

beforeEach(stopTime);
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** A chat page of no known make, with what is put into it later; `asking` is who is told as asking at once. */
async function chat(more = '', lines: readonly string[] = [], asking: readonly string[] = []): Promise<void> {
  document.body.innerHTML = `
    <div id="tabs"><span class="t on">Accueil</span></div>
    <h3>Salons</h3><ul id="rooms">${ROOMS.map(([name, count]) => `<li><a>${name}</a> <i>${count}</i></li>`).join('')}</ul>
    <div role="log" id="log">${[...LINES, ...lines].map((line) => `<p>${line}</p>`).join('')}</div>
    <form><input placeholder="Votre message"><button>Envoyer</button></form>
    <h3>Connectés</h3><ul id="people">${MEMBERS.map((name) => `<li><b>${name}</b> <small></small></li>`).join('')}</ul>
    <div id="over" style="position:fixed"></div>${more}`;
  stop = new AbortController();
  sightings = [];
  watchPage({
    document,
    url: new URL('https://chat.example.com/'),
    engines: [],
    signal: stop.signal,
    onSighting: (sighting) => sightings.push(sighting),
  });
  await pass(3000);
  expect(prompts()).toEqual(asking);
}

function prompts(): string[] {
  return sightings.flatMap(({ observation }) => (observation.kind === 'prompt' ? [observation.name] : []));
}

/** Who is told as coming up in what was noted, where nobody is known and nothing stood there before. */
function look(arrivals: Arrivals, listed: readonly Element[] = []): string[] {
  const no = () => false;
  const standing = {
    knows: no,
    isRoom: no,
    isTaken: no,
    isRoomRow: no,
    isSaid: no,
    stood: no,
    isStill: false,
    personOf: () => undefined,
  };
  const looking = arrivals.look(standing, new Set(listed));
  let step = looking.next();
  while (!step.done) step = looking.next();
  return step.value.map(({ name }) => name);
}

function rooms(): string[] {
  return sightings.flatMap(({ observation }) => (observation.kind === 'room' ? [observation.text] : []));
}

/** The row of a conversation, with who said what in it last. */
function talk(name: string, who: string, text: string, unread = ''): string {
  return `<a class="item"><div class="data"><div class="title"><span>${name}</span><time>20:4${text.length % 10}</time></div><div class="info"><p><span class="who">${who}:</span><span class="said">${text}</span></p></div></div>${unread && `<div class="badge">${unread}</div>`}</a>`;
}

const TALKS = `<h3>Salons</h3><div id="talks">${talk('Cuisine', 'lea', 'à table')}${talk('Musique du soir', 'tom33', 'écoute ça')}${talk('Forum', 'lea', 'oui')}</div>`;

async function comesFirst(where: string, html: string): Promise<string[]> {
  document.querySelector(where)?.insertAdjacentHTML('afterbegin', html);
  await pass(3000);
  return prompts();
}

async function comes(where: string, html: string): Promise<string[]> {
  document.querySelector(where)?.insertAdjacentHTML('beforeend', html);
  await pass(3000);
  return prompts();
}

describe('somebody opened a conversation', () => {
  it.each([
    ['a tab beside that of a room', '#tabs', '<span class="t">Marc41 <i>×</i></span>', 'Marc41'],
    ['a tab of somebody not in the list', '#tabs', '<span class="t">inconnu59</span>', 'inconnu59'],
    ['a tab that says what it is', '#tabs', '<span class="t">Privé : inconnu59</span>', 'inconnu59'],
    ['a name and a counter', '#over', '<div><span>inconnu59</span> <b>1</b></div>', 'inconnu59'],
    ['a toast with what was said', '#over', '<div><b>Marc41</b> : tu es là ce soir ?</div>', 'Marc41'],
    [
      'a toast that a message came',
      '#over',
      '<div><b>inconnu59</b> vous a laissé un message</div>',
      'inconnu59',
    ],
    [
      'a window of its own',
      '#over',
      '<div><div><b>inconnu59</b></div><div class="h"><p>coucou toi</p></div><input></div>',
      'inconnu59',
    ],
    ['a counter on the row of somebody', '#people li:nth-child(2) small', '✉ 1', 'Marc41'],
    [
      'a sentence that says from whom',
      '#over',
      '<p>New private message from <u>inconnu59</u> ×</p>',
      'inconnu59',
    ],
    [
      'a picture on the row of somebody',
      '#people li:nth-child(2) small',
      '<img alt="nouveau message">',
      'Marc41',
    ],
    ['somebody alone, where nobody is listed', '#over', '<div><i>M</i><b>Marc41</b><i></i></div>', 'Marc41'],
    ['a sign before the name', '#tabs', '<span class="t">💬 Marc41</span>', 'Marc41'],
    ['a line that invites the reader', '#log', '<p>* Marc41 vous invite dans son salon privé.</p>', 'Marc41'],
    ['a whisper', '#log', '<p><b>Marc41 (privé) :</b> tu es là ?</p>', 'Marc41'],
    ['a line that says so', '#log', '<p>* Marc41 vous a envoyé un message privé</p>', 'Marc41'],
    ['a line below a sign', '#log', '<p><b>*</b><br>inconnu59 invited you to ?x7</p>', 'inconnu59'],
    ['a line said by a bot', '#log', '<p>ChatBot: Marc41 invites you to join [Marc41].</p>', 'Marc41'],
    ['a row called an invitation', '#over', '<li class="invite"><a>inconnu59</a> <i>!</i></li>', 'inconnu59'],
    [
      'words below a name with its first letter',
      '#over',
      '<div><i>I</i><div><b>inconnu59</b> <small>20:50</small><div>tu es là</div></div></div>',
      'inconnu59',
    ],
    [
      'a picture whose name a pointer is told',
      '#tabs',
      '<span class="t" title="Oncle Bob"><i>OB</i> <b>1</b></span>',
      'Oncle Bob',
    ],
    [
      'somebody new among people, with a sign',
      '#people',
      '<li><b>inconnu59</b> <small title="1 message non lu">✉ 1</small></li>',
      'inconnu59',
    ],
  ])('%s', async (_, where, html, name) => {
    await chat();
    expect(await comes(where, html)).toEqual([name]);
  });

  it('below a heading that says what comes there', async () => {
    await chat('<h3>Messages privés</h3><ul id="mp"></ul>');
    expect(await comes('#mp', '<li><a>inconnu59</a> <span>coucou toi</span></li>')).toEqual(['inconnu59']);
  });

  it('below a heading for the latest ones', async () => {
    await chat('<h3>Récents</h3><ul id="mp"></ul>');
    expect(await comes('#mp', '<li><img alt=""><a>inconnu59</a> <span>coucou toi</span></li>')).toEqual([
      'inconnu59',
    ]);
  });

  it('in a line that stood there before anybody looked', async () => {
    await chat('', ['* Marc41 vous invite dans son salon privé.'], ['Marc41']);
    expect(await comes('#tabs', '<span class="t">zoelune</span>')).toEqual(['Marc41', 'zoelune']);
  });

  it('below a heading for invitations that stood there', async () => {
    const asks = '<div class="list"><div class="head">Invitations</div><div><p>inconnu59</p></div></div>';
    await chat(asks, [], ['inconnu59']);
  });

  it('in a menu that is folded', async () => {
    await chat('<select id="open"><option>Accueil</option></select>');
    expect(await comes('#open', '<option>inconnu59 *</option>')).toEqual(['inconnu59']);
  });

  it('in a row that was written over, and not in its other words', async () => {
    const talk = (name: string, text: string, when: string) =>
      `<div class="talk"><i>${name[0]}</i><b>${name}</b><span>${text}</span><em>${when}</em></div>`;
    await chat(`<h3>Messages</h3><div id="mp">${talk('zoelune', 'à demain', 'lundi')}</div>`);
    const row = document.querySelector('#mp .talk') as HTMLElement;
    const write = (part: string, text: string) => {
      const node = row.querySelector(part)?.firstChild as Text;
      node.data = text;
    };
    write('i', 'i');
    write('b', 'inconnu59');
    write('span', 'bonsoir');
    write('em', 'maintenant');
    expect(await comes('#mp', talk('zoelune', 'à demain', 'lundi'))).toEqual(['inconnu59']);
  });

  it('in a list of rooms that show their last words', async () => {
    await chat(TALKS);
    expect(await comesFirst('#talks', talk('inconnu59', 'inconnu59', 'tu es là ?', '1'))).toEqual([
      'inconnu59',
    ]);
    expect(await comesFirst('#talks', talk('Jean-Mi', 'Jean-Mi', 'bonsoir', '1'))).toEqual([
      'inconnu59',
      'Jean-Mi',
    ]);
    expect(rooms()).not.toContain('inconnu59');
    expect(rooms()).not.toContain('Jean-Mi');
  });

  it.each([
    [0, ['inconnu59']],
    [500, []],
  ])('at the end of a list of rooms that has %i more than it shows', async (more, told) => {
    await chat(TALKS.replaceAll('</a>', '<i class="unread" style="display: none">0</i></a>'));
    const list = document.querySelector('#talks') as HTMLElement;
    list.style.overflow = 'auto';
    Object.defineProperty(list, 'scrollHeight', { value: more });
    const row = talk('@inconnu59', '@inconnu59', 'tu es là ?', '1');
    expect(await comes('#talks', row.replace('item', 'single'))).toEqual(told);
  });

  it.each([
    ['a sentence', '<div class="item"><b>Karim</b> vous a envoyé une demande d’ami</div>'],
    [
      'a heading with a count',
      '<section><header><h4>Pending requests</h4><span>1</span></header><div class="row"><i></i><div class="n">Karim</div><div class="l">hello</div></div></section>',
    ],
  ])('as a request to be a friend: %s', async (_, html) => {
    await chat('<div id="bell"><div class="item">lea aime votre photo</div></div>');
    expect(await comesFirst('#bell', html)).toEqual(['Karim']);
  });

  it.each(['With', 'Ping with'])('in a row that says with whom: %s', async (word) => {
    const row = (name: string) =>
      `<article><div class="conversation"><div class="names">${word} <span><b>${name}</b></span></div><p>à demain</p></div></article>`;
    await chat(`<div id="mentions">${row('papy jo')}${row('Fred')}</div>`);
    expect(await comesFirst('#mentions', row('Karim'))).toEqual(['Karim']);
  });

  const contact = (name: string, said: string, more = '', open = '') =>
    `<li class="${open}"><a href="#${name}"><img alt="" src="data:,">${more}<b>${name}</b> <i>${said}</i></a></li>`;
  const CONTACTS = [
    contact('Nour', 'à demain', '', 'cur'),
    contact('Odile', 'merci'),
    contact('Hugo', 'on se voit quand ?'),
    contact('Maé', 'ok'),
  ];

  it('beside those who speak here, in a list that nothing is said of', async () => {
    await chat(`<ul id="who">${CONTACTS.join('').replace('cur', '')}</ul>`, ['Odile: bonsoir à tous']);
    expect(await comesFirst('#who', contact('Gwen', 'bonjour', '<em>3</em>'))).toEqual(['Gwen']);
  });

  it('in a list of people with their last words, one of which is open, though none of them speaks', async () => {
    await chat(`<ul id="who">${CONTACTS.join('')}</ul>`);
    expect(await comesFirst('#who', contact('Gwen', 'bonjour', '<em>3</em>'))).toEqual(['Gwen']);
  });

  it('once, however often it is said', async () => {
    await chat();
    await comes('#over', '<div><b>Marc41</b> vous a laissé un message</div>');
    await comes('#tabs', '<span class="t">Marc41 (1)</span>');
    expect(await comes('#log', '<p>* Marc41 vous a envoyé un message privé</p>')).toEqual(['Marc41']);
  });
});

it.each([
  ['<p><b>inconnu59</b> → <i>moi</i> 20:50</p><p>tu es là</p>', ['inconnu59']],
  ['<p><b>inconnu59</b> 20:50</p><p>tu es → là</p>', []],
])('a line to the reader is told by an arrow behind who says it: %s', async (html, told) => {
  await chat(`<div id="line">${html}</div>`);
  const element = document.querySelector('#line') as Element;
  const whispers = new Whispers();
  expect(whispers.without(element, { author: 'inconnu59', text: 'tu es là', element }).text).toBe('tu es là');
  expect(whispers.tabs().map(({ name }) => name)).toEqual(told);
});

describe('nobody opened a conversation', () => {
  it('when somebody who went stands among the others again', async () => {
    await chat();
    document.querySelector('#people li:nth-child(2)')?.remove();
    expect(await comes('#people', '')).toEqual([]);
    expect(await comes('#people', '<li><b>Marc41</b> <small></small></li>')).toEqual([]);
  });

  it('when a pointer is told whom a picture shows', async () => {
    await chat();
    expect(await comes('#over', '<div class="tooltip"><i></i><b>Marc41</b></div>')).toEqual([]);
  });

  it.each([
    ['somebody came in', '#people', '<li><b>nouveau22</b> <small></small></li>'],
    ['a line says that somebody came in', '#log', '<p>* nouveau22 a rejoint le salon</p>'],
    ['somebody is typing', '#over', '<div><b>Marc41</b> est en train d’écrire</div>'],
    ['somebody is there', '#over', '<div><b>Marc41</b> est en ligne</div>'],
    ['a room is new', '#rooms', '<li><a>Le coin de papy</a> <i>1</i></li>'],
    ['a button counts what is new', '#over', '<button>Messages <b>1</b></button>'],
    ['a way to write to somebody', '#over', '<div><a href="#">Envoyer un message</a></div>'],
    ['a tab of a room', '#tabs', '<span class="t">Musique</span>'],
    [
      'a card tells who somebody is',
      '#over',
      '<div><b>Marc41</b> <span>41 ans</span> <span>Dijon</span></div>',
    ],
    ['somebody says so', '#log', '<p>lea: Marc41 vous a envoyé un message privé</p>'],
    ['somebody says so in another line', '#log', '<p>lea: salut</p><p>Karim veut te parler</p>'],
    ['it is what was said last in a room', '#rooms li', '<p>Karim veut te parler</p>'],
    ['it is what was said last by somebody', '#people li:nth-child(3)', '<p>inconnu59 veut te parler</p>'],
    ['it is told of somebody', '#over', '<div><b>lea</b> fête ses 18 ans aujourd’hui</div>'],
    ['somebody likes a message', '#over', '<div><b>lea</b> aime beaucoup votre message</div>'],
    ['of a heading', '#over', '<div>People who want to chat with you (1)</div>'],
    [
      'a card has ways to do something',
      '#over',
      '<div><b>Marc41</b> <span>member since May</span><button>Message</button><button>Add friend</button></div>',
    ],
    [
      'a menu has such ways',
      '#over',
      '<ul role="menu"><li role="menuitem">Private chat</li><li role="menuitem">Ignore Marc41</li></ul>',
    ],
    [
      'names are offered to whoever writes',
      '#over',
      '<div class="suggestions"><div>Marc41</div><div>tom33</div></div>',
    ],
  ])('%s', async (_, where, html) => {
    await chat();
    expect(await comes(where, html)).toEqual([]);
  });

  it('a count changes beside a word of the page', async () => {
    await chat('<span>Likes <small id="likes">4</small></span>');
    const count = document.querySelector('#likes') as HTMLElement;
    count.textContent = '5';
    expect(await comes('#people', '')).toEqual([]);
  });

  it.each(['who', 'conversation-sender'])('somebody else said something in a room: %s', async (called) => {
    await chat(TALKS);
    const info = document.querySelector('#talks .info p') as HTMLElement;
    info.innerHTML = `<span class="${called}">zoelune</span>: <span class="said">pas encore</span>`;
    expect(await comes('#people', '')).toEqual([]);
  });

  it('the last words change in the row of a room, in a line made as that of its name is', async () => {
    const line = (within: string) => `<div class="line">${within}</div>`;
    const row = (name: string) =>
      `<li><a>${line(`<b>${name}</b><time>20:41</time>`)}${line(`<span>à demain, ${name}</span>`)}</a></li>`;
    await chat(
      `<nav><h3>Salons</h3><ul class="chats">${['Cuisine', 'Voyages', 'Lecture'].map(row).join('')}</ul></nav>`,
    );
    for (const words of ['ok', 'ah, je me souviens']) {
      const [, last] = document.querySelectorAll('.chats .line');
      if (last) last.outerHTML = line(`<span>${words}</span>`);
      await pass(3000);
    }
    expect(prompts()).toEqual([]);
    expect(rooms()).toContain('Cuisine');
  });

  it('the last words of the conversation that is open change in the one row that leads to it', async () => {
    await chat(
      '<div id="inbox"><div class="entry"><b class="name">Soirée jeux</b><em>bonsoir</em></div></div>',
    );
    const said = 'oui, leur pain est très bon';
    document.querySelector('#log')?.insertAdjacentHTML('beforeend', `<p>lea: ${said}</p>`);
    expect(await comes('#inbox em', `<span>${said}</span>`)).toEqual([]);
  });

  it('the last words change in the row of a private conversation', async () => {
    const row = (name: string, said: string) =>
      `<a class="row private"><i>${name[0]}</i><h4>${name}</h4><time>20:41</time><p>${said}</p></a>`;
    await chat(`<div id="side">${row('Fred', 'à demain')}${row('papy jo', 'oui')}</div>`);
    const said = document.querySelector('#side p');
    for (const words of ['trop bien', 'bonne nuit']) {
      if (said) said.textContent = words;
      await pass(3000);
    }
    expect(prompts()).toEqual([]);
  });

  it('an entry of a menu is called requests', async () => {
    const entries = ['Notifications', 'Demandes', 'Explorer', 'Annonces', 'Rechercher'];
    await chat(
      `<nav>${entries.map((name) => `<a class="entry" href="#"><i class="ti"></i><span>${name}</span></a>`).join('')}</nav>`,
    );
  });

  it('a name that stood in a bar is known only later', async () => {
    await chat('<div id="bar"><span>Accueil</span><span>Fred</span></div>');
    expect(await comes('#log', '<p>Fred: bonsoir</p><p>lea: salut Fred</p>')).toEqual([]);
  });

  it.each([
    ['a tab', '<span class="t">Accueil</span><span class="t">inconnu59 <i>1</i></span>'],
    ['a name', '<div><i>Z</i><b>zoelune</b></div>'],
  ])('%s that stood there is drawn anew', async (_, html) => {
    await chat(`<div id="side">${html}</div>`);
    const side = document.querySelector('#side') as HTMLElement;
    side.innerHTML = '';
    expect(await comes('#side', html)).toEqual([]);
  });

  it('a request comes up after requests were looked for, and has a title', async () => {
    await chat();
    const over = document.querySelector('#over') as HTMLElement;
    over.innerHTML =
      '<div><h5>Rosengarten</h5><p>inconnu59 invites you to a private chat.</p><button>Yes</button><button>No</button></div>';
    const arrivals = new Arrivals();
    arrivals.note([over.firstElementChild as Element]);
    expect(look(arrivals)).not.toContain('Rosengarten');
  });

  it.each([
    [true, 'stays a row of it'],
    [false, 'is no row of another'],
  ])('what comes up in a list of conversations: %s, it %s', async (isListed) => {
    await chat();
    const over = document.querySelector('#over') as HTMLElement;
    over.innerHTML = '<div><span>inconnu59</span> <b>1</b></div>';
    const row = over.firstElementChild as Element;
    const arrivals = new Arrivals();
    arrivals.note([row]);
    expect(look(arrivals, isListed ? [row] : [])).toEqual(['inconnu59']);
    expect(arrivals.isOne(row)).toBe(!isListed);
  });

  it('a room that was not listed before shows nothing unread', async () => {
    await chat(TALKS);
    expect(await comesFirst('#talks', talk('Jardin', 'lea', 'il pleut'))).toEqual([]);
  });

  it.each([
    ['a number that is called one of messages', '<span class="notification-counter">1</span>'],
    ['a picture that is called unread', '<i class="comment icon unread-mark"></i>'],
  ])('a list of people has somebody new in it, with %s', async (_, sign) => {
    const row = (name: string, more = '') => `<li><div><b>${name}</b></div><div>${more}</div></li>`;
    await chat(`<h3>Amis</h3><ul id="who">${row('Nour')}${row('Odile')}${row('Basile')}</ul>`);
    expect(await comes('#who', row('Gwen', sign))).toEqual(['Gwen']);
  });

  it('a list of people has somebody new in it, with their age in what is called a badge, as all have', async () => {
    const row = (name: string, age: number) =>
      `<li><div><b>${name}</b></div><div><span class="badge">${age}</span></div></li>`;
    await chat(
      `<h3>Connectés</h3><ul id="who">${row('Nour', 41)}${row('Odile', 33)}${row('Basile', 52)}</ul>`,
    );
    expect(await comes('#who', row('Gwen', 27))).toEqual([]);
  });

  it('in a list of people somebody comes up whose words are not new', async () => {
    const row = (name: string, open = '') =>
      `<li class="${open}"><img alt="" src="data:,"><p>${name}</p><p>ok</p></li>`;
    await chat(`<ul id="who">${row('Nour', 'cur')}${row('Odile')}</ul>`);
    expect(await comesFirst('#who', row('Gwen'))).toEqual([]);
  });

  it('those who listen are told that something was said', async () => {
    const clipped = 'position: absolute; width: 1px; height: 1px; clip: rect(0px, 0px, 0px, 0px)';
    await chat(`<span style="${clipped}"><div id="ears" role="status"></div></span>`);
    await comes('#ears', '<div>New message from zoelune</div><div>5 new messages</div>');
    expect(await comes('#ears', '<div>3 new messages</div>')).toEqual([]);
  });

  it('the reader did', async () => {
    await chat();
    (document.querySelector('#people li:nth-child(2) b') as HTMLElement).click();
    expect(await comes('#tabs', '<span class="t">Marc41</span>')).toEqual([]);
  });
});

it('somebody comes into a list, there now, with a sign of what they wrote', async () => {
  const row = (name: string, more = '', how = 'online') =>
    `<div class="user"><div class="text"><div class="name">${name}</div><div class="how">${how}</div></div>${more}</div>`;
  const rows = [row('lea'), row('Marc41', '', 'offline'), row('Oriane', '', 'away')];
  await chat(`<h3>Users</h3><div id="left">${rows.join('')}</div>`);
  expect(await comes('#left', row('inconnu60'))).toEqual([]);
  expect(await comes('#left', row('inconnu59', '<div class="new-messages">!</div>'))).toEqual(['inconnu59']);
});

it.each([
  ['with somebody', 'Nadia K.', ['Nadia K.']],
  ['of settings, which say more', 'Réglages</b> <p>La couleur des noms</p><b>', []],
])('a window that can be dragged comes up: %s', async (_, title, asking) => {
  await chat();
  const bar = `<div style="cursor: move"><span><img src="a.svg"> <b>${title}</b></span> <img src="close.svg"></div>`;
  const win = `<div class="win" style="position: absolute">${bar}<div></div></div>`;
  expect(await comes('#over', win)).toEqual(asking);
});
