// @vitest-environment happy-dom
/** Rows in which what stands between a name, a time and what is said is made otherwise than on most pages. */
import { beforeAll, expect, it, vi } from 'vitest';
import { isStamp } from '../../src/page/by-structure/parts/stamps.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { placed, placeWords } from './support/placed.ts';
import { linesIn, linesOf, messagesIn, WRITE } from './support/said-in.ts';
import { SAID, SAID_LINES } from './support/three-speak.ts';

beforeAll(() => keepNatives(window));

it('a dash between what is said and when', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<li><p><b class="text-danger">${name}</b> - ${text} <div align="right">- <small><em>2026-12-01 08:0${at}:21</em></small></div></p></li>`,
  );
  expect(linesIn(rows)).toEqual(SAID_LINES);
});

it('cells that are called messages and look like badges, beside a date as Java prints it', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<tbody><tr><td class="received">Tue Dec 01 08:0${at}:14 CET 2026</td><td class="user label label-info">${name}</td><td class="message badge">${text}</td></tr></tbody>`,
  );
  expect(linesOf(`<form><table id="response">${rows.join('')}</table>${WRITE}</form>`)).toEqual(SAID_LINES);
});

it('a notice and all lines in one box that is called nothing, and "new messages" in the first row', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div><div>${at === 0 ? '<div class="line-new">Nuovi messaggi</div>' : ''}<div class="message-box"><div class="message-card"><div class="text-username"><span>${name}</span></div><div><div><span>${text}</span></div></div><div class="text-timestamp"><span>18:0${at}</span></div></div></div></div></div>`,
  );
  const came =
    '<div><div><div class="message-box"><div class="message-card message-system">Nadia è entrata nella stanza</div></div></div></div>';
  expect(
    linesOf(
      `<div class="messages-container"><div><div class="text-started">Conversazione iniziata il: 28 novembre</div><div></div><span>${rows.slice(0, 3).join('')}${came}${rows.slice(3).join('')}</span></div></div>${WRITE}`,
    ),
  ).toEqual(SAID_LINES);
});

it('the reader by a label where they write', () => {
  const rows = SAID.map(([name, text]) => `<li><strong>${name}</strong>: <span>${text}</span></li>`);
  const seen = messagesIn(
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
  const seen = messagesIn(`<h2>Odile</h2><div id="messages" role="log">${rows.join('')}</div>${WRITE}`);
  vi.restoreAllMocks();
  expect(seen.map(({ from }) => from)).toEqual(['them', 'me', 'them', 'me', 'them']);
});

it('how a message went, called so around it', () => {
  const rows = SAID.map(([name, text]) => {
    const wrap = (said: string) =>
      `<div class="msg-wrap"><div class="msg-status msg-confirmed"><div class="msg-line"><div>${said}</div></div></div></div>`;
    return `<div class="hc-chat-row"><div class="hc-chat-from"><a>${name}</a></div><div class="hc-chat-msg">${wrap(text)}${wrap('voilà')}</div><div class="hc-chat-time"><span>08:07</span></div></div>`;
  });
  expect(linesIn(rows)).toEqual(SAID_LINES.flatMap((line) => [line, line.replace(/: .*/, ': voilà')]));
});

it('a day between dashes, in Chinese', () => {
  expect(isStamp('- - - - - 昨天 21:10 - -- - -')).toBe(true);
  expect(isStamp('- - - - - 21 - -- - -')).toBe(false);
  expect(isStamp(`${'-'.repeat(5000)}x`)).toBe(false);
});

it('what a room is like is no conversation, whatever stands beside it', () => {
  const features = ['Ouvert', 'Persistant', 'Semi-anonyme', 'Non modéré'].map(
    (one) => `<li class="feature"><span class="fa fa-globe"></span>${one}</li>`,
  );
  const list = `<div class="chatroom-features"><p>Caractéristiques</p><ul class="features-list" style="overflow:auto">${features.join('')}</ul></div>`;
  expect(linesOf(`<div class="chatroom-body">${list}${WRITE}</div>`)).toEqual([]);
});

it('a box around each row that is called so for the errors that it would stop', () => {
  const row = (inner: string) => `<div class="message-list__message">${inner}</div>`;
  const said = (at: number) =>
    `<div><span class="sender-name">${SAID[at]?.[0]}</span><p>${SAID[at]?.[1]}</p></div>`;
  const rows = [0, 1, 2, 3].map((at) => row(`<chat-error-boundary>${said(at)}</chat-error-boundary>`));
  expect(linesIn([...rows, row(said(4))])).toEqual(SAID_LINES);
});

it('lines with a rule below each, in one box', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<font color="#${at}9FF99">${name}</font>： ${text} <font size="1">(12/1 08:0${at})</font><hr size="1">`,
  );
  expect(linesOf(`<div id="log">${rows.join('\n')}</div>${WRITE}`)).toEqual(SAID_LINES);
});

it('what somebody says a line below that, in the same span', () => {
  const rows = SAID.map(
    ([name, text], at) => `<span class="geral">(08:0${at}:09) ${name} fala:<br>${text}</span><br>`,
  );
  expect(linesOf(`<div id="quadro">${rows.join('')}</div>${WRITE}`)).toEqual(SAID_LINES);
});

it('lines that inline elements hold, all of them', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `08:4${at}:50 <font color="#2244aa"><span class="room"><b><a href="#">${name}</a>:</b> ${text}</span></font><br>\n`,
  );
  expect(
    linesOf(`<div id="text"><font color="#000"><font size="2">${rows.join('')}</font></font></div>${WRITE}`),
  ).toEqual(SAID_LINES);
});

it('a date with its time before a dash, and "name: text" behind it, in one text', () => {
  const rows = SAID.map(([name, text], at) => `<li>01-12-2026 8:0${at}:12 AM - ${name}: ${text}</li>`);
  expect(linesOf(`<ul id="messages">${rows.join('')}</ul>${WRITE}`)).toEqual(SAID_LINES);
});

it('info around what is said by either side, where nobody is named', () => {
  const rows = [...SAID, ...SAID].map(
    ([name, text], at) =>
      `<div class="talk-chat-${name === 'Odile' ? 'right' : 'left'}"><div class="talk-chat-avatar"><img src="data:," width="24" height="24" alt=""></div><div class="talk-chat-info">${text}${at > 4 ? ' oui' : ''}</div></div>`,
  );
  const seen = messagesIn(
    `<div class="talk-item"><div class="talk-chat-title"><span>Basile</span></div><div class="talk-chat-context">${rows.join('')}</div><div class="talk-chat-enter"><input type="text" placeholder="Message"></div></div>`,
  );
  expect(seen.map(({ text }) => text)).toEqual([
    ...SAID.map(([, text]) => text),
    ...SAID.map(([, text]) => `${text} oui`),
  ]);
});

it('a form that ends the rows of a conversation, of which the reader’s own are all called otherwise', () => {
  const rows = [...SAID, ...SAID, ...SAID].map(
    ([name, text], at) =>
      `<div class="tchat-${name === 'Nadia' ? 'user' : 'other'}message">${name === 'Nadia' ? '' : '<img src="data:," alt="other" class="tchat-otherphoto">'}<p class="tchat-messageinfo">${name}</p><p class="tchat-messagebox">${text} ${at}</p><p class="tchat-messageinfo">2026-12-01 14:0${at}:05</p></div>`,
  );
  const form =
    '<div class="tchat-text"><form><input type="text" placeholder="Ecrire..."><input type="submit"></form></div>';
  expect(
    linesOf(
      `<section class="tchat"><p>Chat Générale</p><div class="tchat-box">${rows.join('')}${form}</div></section>`,
    ),
  ).toEqual([...SAID, ...SAID, ...SAID].map(([name, text], at) => `${name}: ${text} ${at}`));
});

it('a name, a date with its time and what is said, with nothing else between them', () => {
  const rows = SAID.map(
    ([name, text], at) =>
      `<div class="AreaMsg"> ${name}&nbsp;2026-12-01 08:0${at}:00&nbsp;${text}&nbsp;<br> </div>`,
  );
  expect(linesOf(`<div class="boite"><div id="zone">${rows.join('')}</div>${WRITE}</div>`)).toEqual(
    SAID_LINES,
  );
});

it('the reader on the right, in bubbles that are called left as all others are', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return placed(this);
  });
  placeWords();
  const rows = [...SAID, ...SAID, ...SAID].map(([name, text], at) => {
    const who = at % 5 === 1 ? 'Tilo' : name;
    const place = who === 'Nadia' ? '500 690' : '10 200';
    return `<div class="d-flex" data-at="${place}"><div class="msg_left" data-at="${place}"><b class="name" data-at="${place}">${who}</b><p class="text" data-at="${place}">${text} ${at}</p></div></div>`;
  });
  const seen = messagesIn(`<h2>Salon</h2><div id="messages" role="log">${rows.join('')}</div>${WRITE}`);
  vi.restoreAllMocks();
  expect(new Set(seen.flatMap(({ author, from }) => (from === 'me' ? author : [])))).toEqual(
    new Set(['Nadia']),
  );
  expect(seen.filter(({ author, from }) => author === 'Nadia' && from !== 'me')).toEqual([]);
});

it('a name and a colon with no room behind it, on every line', () => {
  const rows = [...SAID, ...SAID].map(([name, text], at) => `<li>${name}:${text} ${at}</li>`);
  expect(linesOf(`<div>${WRITE}<hr><ul id="list">${rows.join('')}</ul></div>`)).toEqual(
    [...SAID, ...SAID].map(([name, text], at) => `${name}: ${text} ${at}`),
  );
});

it('a colon with no room behind it, in one line of many, which is said', () => {
  const rows = [...SAID, ['Odile', 'rdv:18h au parc'] as const].map(
    ([name, text]) => `<li><b>${name}</b> <span>${text}</span></li>`,
  );
  expect(linesIn(rows).at(-1)).toBe('Odile: rdv:18h au parc');
});
