// @vitest-environment happy-dom
/** Rows in which who speaks is named otherwise than on most pages, or with other signs around the name. */
import { beforeAll, expect, it, vi } from 'vitest';
import { whoCame } from '../../src/page/by-structure/log/happens.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { placed, placeWords } from './support/placed.ts';
import { linesIn, linesOf, messagesIn, WRITE } from './support/said-in.ts';
import { SAID, SAID_LINES } from './support/three-speak.ts';

beforeAll(() => keepNatives(window));

it('"says" and a colon of another script behind the name', () => {
  expect(
    linesIn(
      SAID.map(([name, text]) => `<div class="message"><span class="nick">${name}</span> 说：${text}</div>`),
    ),
  ).toEqual(SAID_LINES);
});

it('a time behind an "@", between the name and a colon', () => {
  expect(
    linesIn(
      SAID.map(([name, text], at) => `<p><span style="color:green">${name}</span> @ 08:0${at}: ${text}</p>`),
    ),
  ).toEqual(SAID_LINES);
});

it('what may be done with a line, between the name and the time below it', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="incoming"><div class="picture"><img src="data:," alt=""></div><div><p>${text}</p><span class="time_date">${name} | <a href="#">report</a> | 08:0${at}</span></div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('a mark on the name that the line is for one alone', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="msg"><div class="msg-meta">${name}${at === 3 ? '<span style="opacity:.7">privato</span>' : ''}</div><div class="msg-bubble">${text}</div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('names of three words, each of which begins with a capital letter', () => {
  const names = { Odile: 'La Grande Odile', Basile: 'Zé do Violão', Nadia: 'Nadia' };
  const lines = SAID.map(([name, text]) => `${names[name]}: ${text}`);
  expect(
    linesOf(`<h1>Salon</h1><div class="messages" role="log">${lines.join('<br>')}</div>${WRITE}`),
  ).toEqual(lines);
});

it('a name that a script opens a menu by', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div><div class="msg-normal"><span class="name J_userMenu">${name}</span><span class="colon">：</span><span class="msg">${text}</span></div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('whoever is answered, named above whoever speaks', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<li class="chat-message" data-username="${name}">${at === 1 ? '<div class="btn"><i class="fa fa-reply"></i><a class="chat-user">Nadia</a><div class="line-clamp">le ciel est bleu</div></div>' : ''}<div class="message-header"><a class="chat-user">${name}</a> <span class="timeago">il y a 2 heures</span></div><div class="message-body"><p>${text}</p></div></li>`,
  );
  expect(linesOf(`<h1>Salon</h1><ul class="messages" role="log">${rows.join('')}</ul>${WRITE}`)[1]).toContain(
    'Basile: ',
  );
});

it('the reader by another name than where many speak, where they are known by that', () => {
  const row = (name: string, text: string) =>
    `<div class="msg${name === 'Emma' || name === 'Awa' ? ' mine' : ''}"><div class="meta"><span class="name">${name}</span><span>08:07</span></div><div class="bubble">${text}</div></div>`;
  const room = SAID.concat(SAID).map(([name, text]) => row(name === 'Basile' ? 'Emma' : name, text));
  const pm = SAID.map(([name, text]) => row(name === 'Basile' ? 'Awa' : 'Odile', text));
  const people = ['Emma <small class="badge">YOU</small>', 'Odile', 'Nadia'].map(
    (name) => `<li class="user">${name}</li>`,
  );
  const seen = messagesIn(
    `<aside><h3>Online (3)</h3><ul class="users">${people.join('')}</ul></aside><main><h2>Salon</h2><div class="log" role="log">${room.join('')}</div>${WRITE}</main><section><h2>Odile</h2><div class="log" role="log">${pm.join('')}</div>${WRITE}</section>`,
  );
  expect(seen.flatMap(({ author, from }) => (author === 'Awa' ? from : []))).toEqual(['me', 'me']);
});

it('names between square brackets, before a colon', () => {
  const rows = SAID.map(
    ([name, text]) => `<div class="item"><span class="chat-nick">[${name}]:</span> ${text}</div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('a name that is a word of consent elsewhere, over what can be deleted', () => {
  const rows = SAID.map(([name, text]) => {
    const own = name === 'Basile' ? '<button>Delete</button>' : '';
    return `<div class="comment"><div class="text"><div><a class="username" href="#">${name === 'Basile' ? 'Petra Vale' : name}</a><span class="time">57m</span></div><div class="block">${text}</div>${own}</div></div>`;
  });
  expect(linesIn(rows)).toEqual(SAID_LINES.map((line) => line.replace('Basile', 'Petra Vale')));
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
  const seen = messagesIn(`<h2>Salon</h2><div role="log">${rows.join('')}</div>${WRITE}`);
  vi.restoreAllMocks();
  expect(seen.map(({ author, from }) => `${author} ${from}`)).toEqual(
    SAID.map(([name]) => `${name} Corbeau unknown`),
  );
});

it('whoever is called a stranger, where the conversation is with somebody', () => {
  const rows = SAID.map(([name, text]) => `<p><b>${name === 'Basile' ? 'You' : 'Stranger'}:</b> ${text}</p>`);
  const seen = messagesIn(
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
  const seen = messagesIn(
    `<aside><h2>Usuarios (3)</h2><div role="list">${people.join('')}</div></aside><main><div role="log">${rows.join('')}</div>${WRITE}</main>`,
  );
  expect(seen.map(({ author, from }) => `${author} ${from}`)).toContain('Basile me');
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
    linesOf(
      `<h2>Salon</h2><div class="post-list__content" style="overflow:auto">${rows.join('')}</div>${WRITE}`,
    ),
  ).toContain('Odile: après le café');
});

it('signs that open each line of a field, before the name', () => {
  const lines = ['User Nadia joined', ...SAID.map(([name, text]) => `&gt;&gt; ${name}: ${text}`)];
  expect(
    linesOf(
      `<div><textarea>${lines.join('\n')}\n</textarea></div><div><input placeholder="enter your message"><button>send</button></div>`,
    ),
  ).toEqual(SAID_LINES);
});

it('"by" somebody, in a line below what they say, of rows that are called by them', () => {
  const said = [...SAID, ['Nadia', 'à demain'], ['Basile', 'oui'], ['Odile', 'à demain alors']];
  const rows = said.map(([name, text]) => `<p class="${name}">${text}<br><span> by ${name}</span></p>`);
  expect(linesOf(`<div id="chat">${rows.join('')}</div>${WRITE}`)).toEqual(
    said.map(([name, text]) => `${name}: ${text}`),
  );
});

it('an "at" between the name and the time', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="message"><div class="meta"><b>${name} @</b> <i>08:0${at}</i></div><p>${text}</p></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('a time of too few digits behind the name', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div><span class="pseudo">${name} - 8:${at * 4}</span> <p class="message">${text}</p></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it.each([
  'Odile è entrato/a nella stanza',
  'Odile odaya katıldı.',
  'Odile dołączyła do pokoju',
  'Odile opuścił(a) czat',
  'Odile heeft de groep verlaten',
  'Odile lämnade chatten',
  'Odile dołącza do pokoju',
  'Odile opuszcza pokój',
  'Odile is tot de kamer toegetreden',
  '欢迎【Odile】进入聊天室',
  '【Odile】离开了房间。',
  'Odile 加入了群聊',
])('who came or went: "%s"', (text) => {
  const rows = [...SAID.map(([name, said]) => `<p>${name}: ${said}</p>`), `<p>${text}</p>`];
  expect(linesIn(rows)).toEqual(SAID_LINES);
  expect(whoCame(text)?.isHere).toBe(true);
});

it('who is about to speak, named twice', () => {
  const rows = [...SAID, ['Nadia', 'Nadia skriver'] as const].map(
    ([name, text]) =>
      `<div class="message"><div class="message-name">${name}</div><div class="message-text">${text}</div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('a name that a link around a picture has, in a box for that', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="chat"><div class="chat-avatar"><a class="avatar avatar-online" href="#" title="${name}"><img src="data:," alt="..."><i></i></a></div><div class="chat-body"><div class="chat-content"><p>${text}</p><time class="chat-time">08:0${at}:08</time></div></div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('a sign behind a name that is kept without it', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="msg"><span class="msg-time">[08:0${at}]</span><span class="msg-nick" data-nick="${name}">${name} 🧉</span>: <span class="msg-text">${text}</span></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('info of who speaks, beside a box that is called the message and no text', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="msg-container"><div class="msg-info"><span class="author" onclick="open(1)">${name}</span> <span class="time">08:0${at}</span></div><div class="msg"><div>${text}</div></div></div>`,
  );
  expect(linesIn(rows.slice(0, 4))).toEqual(SAID_LINES.slice(0, 4));
});

it('whom a conversation is with, in a header, by the id of what names them', () => {
  const rows = SAID.map(([, text], at) => `<div class="pm-msg${at % 2 ? ' self' : ''}">${text}</div>`);
  const seen = messagesIn(
    `<header><div class="logo">⚔️ Un tchat</div></header><div><div class="pm-header"><span id="pm-target-name">Odile</span><span class="pm-close">X</span></div><div class="pm-messages">${rows.join('')}</div><div class="pm-input">${WRITE}</div></div>`,
  );
  expect(seen.filter(({ from }) => from === 'them').map(({ author }) => author)).toEqual(
    Array(3).fill('Odile'),
  );
});

it('nothing that somebody says is left out for how one says who speaks', () => {
  const rows = SAID.map(([name, text], at) =>
    at === 1
      ? `<span>(08:01:09) ${name}: minha mãe não sabe, ela diz:<br>fica em casa</span><br>`
      : `<span>(08:0${at}:09) ${name}: ${text}</span><br>`,
  );
  expect(linesOf(`<div id="quadro">${rows.join('')}</div>${WRITE}`).join(' ')).toContain('ela diz:');
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
  const seen = messagesIn(
    `<aside><h3>En ligne (2)</h3><ul class="users"><li class="user">Odile</li><li class="user">Nadia</li></ul></aside><div id="boxMessages">${rows.join('')}</div>${WRITE}`,
  );
  expect(seen.map(({ author, from }) => (from === 'me' ? 'me' : author))).toEqual(
    said.map(([name]) => (name === 'Basile' ? 'me' : name)),
  );
});

it('whom it is said to, and "says" behind that', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<a href="#"><font color="FFD7F4">${name}</font></a>对<a href="#"><font color="FFD7F4">大家</font></a>说：<font color="FFFFFF">${text}</font><font class="p9">(08:0${at}:15)</font><br>`,
  );
  expect(linesOf(`<div id="talk">${rows.join('')}</div>${WRITE}`)).toEqual(SAID_LINES);
});

it('names between brackets of China and Japan, in the heading of a panel over what is written in', () => {
  const rows = [...SAID, ...SAID.map(([name, text]) => [name, `${text} oui`] as const)].map(
    ([name, text], at) =>
      `<div class="panel panel-info"><div class="panel-heading${name === 'Nadia' ? ' text-right' : ''}">【${name}】 2026-12-01 08:0${at}:31</div><div class="panel-body">${text}</div></div>`,
  );
  const said = linesOf(
    `<div class="row"><div class="col"><div class="panel panel-info"><div class="panel-body text-center">欢迎【Nadia】进入聊天室</div></div>${rows.join('')}<div class="form-group">${WRITE}</div></div></div>`,
  );
  expect(said).toEqual([...SAID_LINES, ...SAID_LINES.map((line) => `${line} oui`)]);
});

it('the name of others before what they say, in one element of a row that is called after them', () => {
  const rows = SAID.map(([name, text], at) =>
    name === 'Nadia'
      ? `<div class="message new personal"><span class="text">${text}</span><span class="timestamp">8:0${at}</span></div>`
      : `<div class="message new" data-username="${name}"><img class="avatar" src="data:,"><span class="text">${name}: ${text}</span><span class="timestamp">8:0${at}</span></div>`,
  );
  const seen = messagesIn(
    `<div class="chat"><h1>Salon</h1><div class="messages">${rows.join('')}</div>${WRITE}</div>`,
  );
  expect(seen.map(({ text }) => text)).toEqual(SAID.map(([, text]) => text));
});

it('a sign before each name, as the flag of a country, or what somebody is in a game', () => {
  const flags: Record<string, string> = { Odile: '🇫🇷', Basile: '🧙‍♂️', Nadia: '🏹' };
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="chat-msg"><span class="time">08:0${at}</span> <span class="sender">${flags[name]} ${name}</span> <span class="text">${text}</span></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('a sign in the name of one alone, which is theirs', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="chat-msg"><span class="sender">${name === 'Odile' ? '🌿 Odile' : name}</span> <span class="text">${text}</span></div>`,
  );
  expect(linesIn(rows)[0]).toBe('🌿 Odile: il pleut encore chez vous ?');
});

it('where it is said, between square brackets, before a name and a colon of China', () => {
  const rows = SAID.map(
    ([name, text], at) => `<div class="item">${at % 2 ? '[世界] ' : ''}${name}：${text}</div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it.each(['Odile joined', 'Member left: Odile.', 'Member renamed from user4 to Odile'])(
  'what a server tells: "%s"',
  (text) => {
    const rows = [...SAID, ['server', text] as const].map(
      ([name, said]) => `<p class="message">[${name}] ${said}</p>`,
    );
    expect(linesIn(rows)).toEqual(SAID_LINES);
  },
);

it('somebody who is called "server" is heard all the same', () => {
  const rows = [...SAID, ['server', 'on se voit demain ?'] as const].map(
    ([name, said]) => `<p class="message">[${name}] ${said}</p>`,
  );
  expect(linesIn(rows).at(-1)).toBe('server: on se voit demain ?');
});

it('whom a conversation is with, in a bar over the page and once more right over the conversation, is not the reader', () => {
  const rows = ['Odile', 'Nadia', 'Odile', 'Odile', 'Nadia', 'Odile'].map(
    (name, at) =>
      `<div><div><b>${name}</b><i>18:0${at}</i></div><p>${['gern', 'wann?', 'gegen vier', 'bis gleich', 'ok', 'schön'][at]}</p></div>`,
  );
  const seen = messagesIn(
    `<header><div><b>Chat</b> <span>Odile</span></div></header><main><div class="over"><span>Odile</span></div><div role="log">${rows.join('')}</div>${WRITE}</main>`,
  );
  expect(seen.filter(({ author, from }) => author === 'Odile' && from === 'me')).toEqual([]);
  expect(seen).toHaveLength(6);
});

it('what somebody signs in with, behind their name', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="message"><span class="title">${name} (@<a href="#">${name.toLowerCase()}_${at}</a>)</span><br> ${text} <br></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('somebody who calls themselves as another does, with a lock behind, is not that other', () => {
  const rows = [...SAID, ['Nadia 🔒', 'on se voit où ?'] as const].map(
    ([name, text]) =>
      `<div class="msg"><b class="msg__user">${name}</b> <span class="msg__text">${text}</span></div>`,
  );
  expect(linesIn(rows).at(-1)).toBe('Nadia 🔒: on se voit où ?');
});
