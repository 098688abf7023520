// @vitest-environment happy-dom
/** Rows in which what stands between a name, a time and what is said is made otherwise than on most pages. */
import { beforeAll, expect, it, vi } from 'vitest';
import { whoCame } from '../../src/page/by-structure/log/happens.ts';
import { isStamp } from '../../src/page/by-structure/parts/stamps.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { placed, placeWords } from './support/placed.ts';
import { linesIn } from './support/said-in.ts';
import { SAID } from './support/three-speak.ts';

beforeAll(() => keepNatives(window));

const ALL = SAID.map(([name, text]) => `${name}: ${text}`);
const WRITE = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';
const read = (html: string) => {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? one : []));
};
const told = (html: string) => read(html).map(({ author, text }) => `${author}: ${text}`);

it('"says" and a colon of another script behind the name', () => {
  expect(
    linesIn(
      SAID.map(([name, text]) => `<div class="message"><span class="nick">${name}</span> 说：${text}</div>`),
    ),
  ).toEqual(ALL);
});

it('a time behind an "@", between the name and a colon', () => {
  expect(
    linesIn(
      SAID.map(([name, text], at) => `<p><span style="color:green">${name}</span> @ 08:0${at}: ${text}</p>`),
    ),
  ).toEqual(ALL);
});

it('a dash between what is said and when', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<li><p><b class="text-danger">${name}</b> - ${text} <div align="right">- <small><em>2026-12-01 08:0${at}:21</em></small></div></p></li>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('what may be done with a line, between the name and the time below it', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="incoming"><div class="picture"><img src="data:," alt=""></div><div><p>${text}</p><span class="time_date">${name} | <a href="#">report</a> | 08:0${at}</span></div></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('a mark on the name that the line is for one alone', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="msg"><div class="msg-meta">${name}${at === 3 ? '<span style="opacity:.7">privato</span>' : ''}</div><div class="msg-bubble">${text}</div></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('names of three words, each of which begins with a capital letter', () => {
  const names = { Odile: 'La Grande Odile', Basile: 'Zé do Violão', Nadia: 'Nadia' };
  const lines = SAID.map(([name, text]) => `${names[name]}: ${text}`);
  expect(told(`<h1>Salon</h1><div class="messages" role="log">${lines.join('<br>')}</div>${WRITE}`)).toEqual(
    lines,
  );
});

it('a name that a script opens a menu by', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div><div class="msg-normal"><span class="name J_userMenu">${name}</span><span class="colon">：</span><span class="msg">${text}</span></div></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('cells that are called messages and look like badges, beside a date as Java prints it', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<tbody><tr><td class="received">Tue Dec 01 08:0${at}:14 CET 2026</td><td class="user label label-info">${name}</td><td class="message badge">${text}</td></tr></tbody>`,
  );
  expect(told(`<form><table id="response">${rows.join('')}</table>${WRITE}</form>`)).toEqual(ALL);
});

it('a notice and all lines in one box that is called nothing, and "new messages" in the first row', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div><div>${at === 0 ? '<div class="line-new">Nuovi messaggi</div>' : ''}<div class="message-box"><div class="message-card"><div class="text-username"><span>${name}</span></div><div><div><span>${text}</span></div></div><div class="text-timestamp"><span>18:0${at}</span></div></div></div></div></div>`,
  );
  const came =
    '<div><div><div class="message-box"><div class="message-card message-system">Nadia è entrata nella stanza</div></div></div></div>';
  expect(
    told(
      `<div class="messages-container"><div><div class="text-started">Conversazione iniziata il: 28 novembre</div><div></div><span>${rows.slice(0, 3).join('')}${came}${rows.slice(3).join('')}</span></div></div>${WRITE}`,
    ),
  ).toEqual(ALL);
});

it('whoever is answered, named above whoever speaks', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<li class="chat-message" data-username="${name}">${at === 1 ? '<div class="btn"><i class="fa fa-reply"></i><a class="chat-user">Nadia</a><div class="line-clamp">le ciel est bleu</div></div>' : ''}<div class="message-header"><a class="chat-user">${name}</a> <span class="timeago">il y a 2 heures</span></div><div class="message-body"><p>${text}</p></div></li>`,
  );
  expect(told(`<h1>Salon</h1><ul class="messages" role="log">${rows.join('')}</ul>${WRITE}`)[1]).toContain(
    'Basile: ',
  );
});

it('the reader by a label where they write', () => {
  const rows = SAID.map(([name, text]) => `<li><strong>${name}</strong>: <span>${text}</span></li>`);
  const seen = read(
    `<div><h3>Username: <span id="uname">Basile</span></h3><form><input type="text" placeholder="Message"><button>Send</button></form></div><div><h3>Chat history:</h3><ul id="chatbox">${rows.join('')}</ul></div>`,
  );
  expect(seen.map(({ author, from }) => `${author} (${from})`)).toContain('Basile (me)');
});

it('the first line of others, on the right, where the reader is "me" on the left', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return placed(this);
  });
  placeWords();
  const names = { Odile: 'Odile', Basile: 'Me', Nadia: 'Odile' };
  const rows = SAID.map(([name, text]) => {
    const at = name === 'Basile' ? '0 300' : '400 700';
    return `<div class="row" data-at="${at}"><div class="alert" data-at="${at}"><b data-at="${at}">${names[name]} - </b>${text}</div></div>`;
  });
  const seen = read(`<h2>Odile</h2><div id="messages" role="log">${rows.join('')}</div>${WRITE}`);
  vi.restoreAllMocks();
  expect(seen.map(({ from }) => from)).toEqual(['them', 'me', 'them', 'me', 'them']);
});

it('how a message went, called so around it', () => {
  const rows = SAID.map(([name, text]) => {
    const wrap = (said: string) =>
      `<div class="msg-wrap"><div class="msg-status msg-confirmed"><div class="msg-line"><div>${said}</div></div></div></div>`;
    return `<div class="hc-chat-row"><div class="hc-chat-from"><a>${name}</a></div><div class="hc-chat-msg">${wrap(text)}${wrap('voilà')}</div><div class="hc-chat-time"><span>08:07</span></div></div>`;
  });
  expect(linesIn(rows)).toEqual(ALL.flatMap((line) => [line, line.replace(/: .*/, ': voilà')]));
});

it('a day between dashes, in Chinese', () => {
  expect(isStamp('- - - - - 昨天 21:10 - -- - -')).toBe(true);
  expect(isStamp('- - - - - 21 - -- - -')).toBe(false);
  expect(isStamp(`${'-'.repeat(5000)}x`)).toBe(false);
});

it('the reader by another name than where many speak, where they are known by that', () => {
  const row = (name: string, text: string) =>
    `<div class="msg${name === 'Emma' || name === 'Awa' ? ' mine' : ''}"><div class="meta"><span class="name">${name}</span><span>08:07</span></div><div class="bubble">${text}</div></div>`;
  const room = SAID.concat(SAID).map(([name, text]) => row(name === 'Basile' ? 'Emma' : name, text));
  const pm = SAID.map(([name, text]) => row(name === 'Basile' ? 'Awa' : 'Odile', text));
  const people = ['Emma <small class="badge">YOU</small>', 'Odile', 'Nadia'].map(
    (name) => `<li class="user">${name}</li>`,
  );
  const seen = read(
    `<aside><h3>Online (3)</h3><ul class="users">${people.join('')}</ul></aside><main><h2>Salon</h2><div class="log" role="log">${room.join('')}</div>${WRITE}</main><section><h2>Odile</h2><div class="log" role="log">${pm.join('')}</div>${WRITE}</section>`,
  );
  expect(seen.flatMap(({ author, from }) => (author === 'Awa' ? from : []))).toEqual(['me', 'me']);
});

it('names between square brackets, before a colon', () => {
  const rows = SAID.map(
    ([name, text]) => `<div class="item"><span class="chat-nick">[${name}]:</span> ${text}</div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('a name that is a word of consent elsewhere, over what can be deleted', () => {
  const rows = SAID.map(([name, text]) => {
    const own = name === 'Basile' ? '<button>Delete</button>' : '';
    return `<div class="comment"><div class="text"><div><a class="username" href="#">${name === 'Basile' ? 'Petra Vale' : name}</a><span class="time">57m</span></div><div class="block">${text}</div>${own}</div></div>`;
  });
  expect(linesIn(rows)).toEqual(ALL.map((line) => line.replace('Basile', 'Petra Vale')));
});

it('names on the right below what is said, longer than some of that', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return placed(this);
  });
  placeWords();
  const rows = SAID.map(
    ([name], at) =>
      `<div class="chat-message" data-at="0 700">${at % 2 ? 'je reviens dans une petite heure' : `ok${at}`}<div class="chat-nick" data-at="${640 - at * 20} 690">${name} Corbeau</div></div>`,
  );
  const seen = read(`<h2>Salon</h2><div role="log">${rows.join('')}</div>${WRITE}`);
  vi.restoreAllMocks();
  expect(seen.map(({ author, from }) => `${author} ${from}`)).toEqual(
    SAID.map(([name]) => `${name} Corbeau unknown`),
  );
});

it('whoever is called a stranger, where the conversation is with somebody', () => {
  const rows = SAID.map(([name, text]) => `<p><b>${name === 'Basile' ? 'You' : 'Stranger'}:</b> ${text}</p>`);
  const seen = read(
    `<aside><h3>Online (2)</h3><ul class="users"><li class="user">Odile</li><li class="user">Nadia</li></ul></aside><main><h2>Odile</h2><div role="log">${rows.join('')}</div>${WRITE}</main>`,
  );
  expect(seen.map(({ author, from }) => (from === 'me' ? 'me' : author))).toEqual([
    'Odile',
    'me',
    'Odile',
    'me',
    'Odile',
  ]);
});

it('"(you)" behind the span that holds the reader’s name, among those who are there', () => {
  const people = ['Basile', 'Odile', 'Nadia'].map(
    (name) =>
      `<div role="listitem"><div><div><span aria-hidden="true">${name.slice(0, 2).toLowerCase()}</span></div><div><div><span>${name}</span>&nbsp;${name === 'Basile' ? '(Tú)' : ''}</div></div></div></div>`,
  );
  const rows = SAID.map(([name, text]) => `<p><b>${name}</b>: ${text}</p>`);
  const seen = read(
    `<aside><h2>Usuarios (3)</h2><div role="list">${people.join('')}</div></aside><main><div role="log">${rows.join('')}</div>${WRITE}</main>`,
  );
  expect(seen.map(({ author, from }) => `${author} ${from}`)).toContain('Basile me');
});

it('what a room is like is no conversation, whatever stands beside it', () => {
  const features = ['Ouvert', 'Persistant', 'Semi-anonyme', 'Non modéré'].map(
    (one) => `<li class="feature"><span class="fa fa-globe"></span>${one}</li>`,
  );
  const list = `<div class="chatroom-features"><p>Caractéristiques</p><ul class="features-list" style="overflow:auto">${features.join('')}</ul></div>`;
  expect(told(`<div class="chatroom-body">${list}${WRITE}</div>`)).toEqual([]);
});

it('a row that names whom the one above does, where nobody sees it, and is called by no side', () => {
  const rows = [
    ['other--root', 'Odile', 'mañana toca limpiar la fuente'],
    ['other--root', 'Basile', 'à quelle heure ?'],
    ['other--root', 'Odile', 'à dix heures'],
    ['same--root same--user', 'Odile', 'après le café'],
    ['other--root current--user', 'Nadia', 'j’ai deux seaux'],
    ['other--root', 'Basile', 'moi des gants'],
    ['other--root current--user', 'Nadia', 'parfait'],
    ['same--root same--user current--user', 'Nadia', 'à demain'],
    ...SAID.map(([name, text]) => ['other--root', name, text] as const),
    ...SAID.map(([name, text]) => ['other--root', name, `oui, ${text}`] as const),
  ].map(
    ([called, name, text], at) =>
      `<div class="post ${called}"><div class="post__content"><div class="post__img"></div><div><div class="post__header"><div class="col col__name"${called?.startsWith('same') ? ' style="display:none"' : ''}><button class="user-popover">${name}</button></div><div class="col"><a href="#"><time>6:0${at} PM</time></a></div></div><div class="post__body"><div class="post-message"><p>${text}</p></div></div></div></div></div>`,
  );
  expect(
    told(
      `<h2>Salon</h2><div class="post-list__content" style="overflow:auto">${rows.join('')}</div>${WRITE}`,
    ),
  ).toContain('Odile: après le café');
});

it('signs that open each line of a field, before the name', () => {
  const lines = ['User Nadia joined', ...SAID.map(([name, text]) => `&gt;&gt; ${name}: ${text}`)];
  expect(
    told(
      `<div><textarea>${lines.join('\n')}\n</textarea></div><div><input placeholder="enter your message"><button>send</button></div>`,
    ),
  ).toEqual(ALL);
});

it('a box around each row that is called so for the errors that it would stop', () => {
  const row = (inner: string) => `<div class="message-list__message">${inner}</div>`;
  const said = (at: number) =>
    `<div><span class="sender-name">${SAID[at]?.[0]}</span><p>${SAID[at]?.[1]}</p></div>`;
  const rows = [0, 1, 2, 3].map((at) => row(`<chat-error-boundary>${said(at)}</chat-error-boundary>`));
  expect(linesIn([...rows, row(said(4))])).toEqual(ALL);
});

it('lines with a rule below each, in one box', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<font color="#${at}9FF99">${name}</font>： ${text} <font size="1">(12/1 08:0${at})</font><hr size="1">`,
  );
  expect(told(`<div id="log">${rows.join('\n')}</div>${WRITE}`)).toEqual(ALL);
});

it('"by" somebody, in a line below what they say, of rows that are called by them', () => {
  const said = [...SAID, ['Nadia', 'à demain'], ['Basile', 'oui'], ['Odile', 'à demain alors']];
  const rows = said.map(([name, text]) => `<p class="${name}">${text}<br><span> by ${name}</span></p>`);
  expect(told(`<div id="chat">${rows.join('')}</div>${WRITE}`)).toEqual(
    said.map(([name, text]) => `${name}: ${text}`),
  );
});

it('an "at" between the name and the time', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="message"><div class="meta"><b>${name} @</b> <i>08:0${at}</i></div><p>${text}</p></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('a time of too few digits behind the name', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div><span class="pseudo">${name} - 8:${at * 4}</span> <p class="message">${text}</p></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it.each([
  'Odile è entrato/a nella stanza',
  'Odile odaya katıldı.',
  'Odile dołączyła do pokoju',
  'Odile opuścił(a) czat',
  'Odile heeft de groep verlaten',
  'Odile lämnade chatten',
])('who came or went: "%s"', (text) => {
  const rows = [...SAID.map(([name, said]) => `<p>${name}: ${said}</p>`), `<p>${text}</p>`];
  expect(linesIn(rows)).toEqual(ALL);
  expect(whoCame(text)?.isHere).toBe(true);
});

it('who is about to speak, named twice', () => {
  const rows = [...SAID, ['Nadia', 'Nadia skriver'] as const].map(
    ([name, text]) =>
      `<div class="message"><div class="message-name">${name}</div><div class="message-text">${text}</div></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('a name that a link around a picture has, in a box for that', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="chat"><div class="chat-avatar"><a class="avatar avatar-online" href="#" title="${name}"><img src="data:," alt="..."><i></i></a></div><div class="chat-body"><div class="chat-content"><p>${text}</p><time class="chat-time">08:0${at}:08</time></div></div></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('a sign behind a name that is kept without it', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="msg"><span class="msg-time">[08:0${at}]</span><span class="msg-nick" data-nick="${name}">${name} 🧉</span>: <span class="msg-text">${text}</span></div>`,
  );
  expect(linesIn(rows)).toEqual(ALL);
});

it('info of who speaks, beside a box that is called the message and no text', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="msg-container"><div class="msg-info"><span class="author" onclick="open(1)">${name}</span> <span class="time">08:0${at}</span></div><div class="msg"><div>${text}</div></div></div>`,
  );
  expect(linesIn(rows.slice(0, 4))).toEqual(ALL.slice(0, 4));
});

it('whom a conversation is with, in a header, by the id of what names them', () => {
  const rows = SAID.map(([, text], at) => `<div class="pm-msg${at % 2 ? ' self' : ''}">${text}</div>`);
  const seen = read(
    `<header><div class="logo">⚔️ Un tchat</div></header><div><div class="pm-header"><span id="pm-target-name">Odile</span><span class="pm-close">X</span></div><div class="pm-messages">${rows.join('')}</div><div class="pm-input">${WRITE}</div></div>`,
  );
  expect(seen.filter(({ from }) => from === 'them').map(({ author }) => author)).toEqual(
    Array(3).fill('Odile'),
  );
});

it('what somebody says a line below that, in the same span', () => {
  const rows = SAID.map(
    ([name, text], at) => `<span class="geral">(08:0${at}:09) ${name} fala:<br>${text}</span><br>`,
  );
  expect(told(`<div id="quadro">${rows.join('')}</div>${WRITE}`)).toEqual(ALL);
});

it('nothing that somebody says is left out for how one says who speaks', () => {
  const rows = SAID.map(([name, text], at) =>
    at === 1
      ? `<span>(08:01:09) ${name}: minha mãe não sabe, ela diz:<br>fica em casa</span><br>`
      : `<span>(08:0${at}:09) ${name}: ${text}</span><br>`,
  );
  expect(told(`<div id="quadro">${rows.join('')}</div>${WRITE}`).join(' ')).toContain('ela diz:');
});

it('names in rows of their own below what others say', () => {
  const said = ['', 'oui, ', 'et puis '].flatMap((first) =>
    SAID.slice(0, 4).map(([name, text]) => [name, first + text]),
  );
  const rows = said.map(([name, text]) =>
    name === 'Basile'
      ? `<div class="message-container"><div class="message sent">${text}</div></div>`
      : `<div class="message-container"><img src="data:," alt="Avatar"><div class="message received">${text}</div></div><div class="user-info"><small class="text-">${name}</small></div>`,
  );
  const seen = read(
    `<aside><h3>En ligne (2)</h3><ul class="users"><li class="user">Odile</li><li class="user">Nadia</li></ul></aside><div id="boxMessages">${rows.join('')}</div>${WRITE}`,
  );
  expect(seen.map(({ author, from }) => (from === 'me' ? 'me' : author))).toEqual(
    said.map(([name]) => (name === 'Basile' ? 'me' : name)),
  );
});

it('lines that inline elements hold, all of them', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `08:4${at}:50 <font color="#2244aa"><span class="room"><b><a href="#">${name}</a>:</b> ${text}</span></font><br>\n`,
  );
  expect(
    told(`<div id="text"><font color="#000"><font size="2">${rows.join('')}</font></font></div>${WRITE}`),
  ).toEqual(ALL);
});

it('whom it is said to, and "says" behind that', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<a href="#"><font color="FFD7F4">${name}</font></a>对<a href="#"><font color="FFD7F4">大家</font></a>说：<font color="FFFFFF">${text}</font><font class="p9">(08:0${at}:15)</font><br>`,
  );
  expect(told(`<div id="talk">${rows.join('')}</div>${WRITE}`)).toEqual(ALL);
});
