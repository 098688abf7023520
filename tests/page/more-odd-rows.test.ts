// @vitest-environment happy-dom
/** The same lines in rows that say around what is said whom it is from, or when, in ways of their own. */
import { expect, it } from 'vitest';
import { readMessage } from '../../src/page/by-structure/log/message.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { ALL, LINES, told } from './support/five-lines.ts';
import { type Row, saidIn } from './support/said-in.ts';

it.each<[string, (row: Row, at: number) => string]>([
  [
    'what holds the name and the time is called info',
    ([name, text], at) =>
      `<div class="message"><div class="info"><a href="#"><div class="avatar"></div><div class="user-name">${name}</div></a><div class="timestamp">${at + 2} minutes ago</div></div><div class="content">${text}</div></div>`,
  ],
  [
    'a menu opens at each bubble',
    ([name, text], at) =>
      `<div class="row"><div class="message-profile"><div title="${name}">${name}</div><div>20:0${at}</div></div><div class="menu-wrap"><div class="bubble">${text}</div></div></div>`,
  ],
  [
    'what is said in a topic stands in its item, below the name',
    ([name, text], at) =>
      `<li class="post-row" data-username="${name}"><div class="side"><img src="x.png"></div><div class="panel topic-item"><div class="line"><b>${name}</b></div><div class="post-content"><p>${text}</p></div><div><a href="#">il y a ${at + 2} minutes</a></div></div></li>`,
  ],
  [
    'a title over each leads to it alone',
    ([name, text], at) =>
      `<article class="comment" id="comment-${at}"><header class="title"><a href="#comment-${at}">${at % 3 ? `comment ${at}` : 'Re: la pluie'}</a></header><section><p>${text}</p></section><header>Comment by <span class="author"><a href="#">${name}</a></span> — <span class="date">30/11/2026 03:3${at}:09</span></header></article>`,
  ],
  [
    'what somebody says is a link to itself',
    ([name, text], at) =>
      `<article class="comment" id="comment-${at}"><div class="by"><a class="author" href="#">${name}</a> <time>03:3${at}</time></div><div><a href="#comment-${at}">${text}</a></div></article>`,
  ],
  [
    'what somebody is stands behind the name in brackets, in what is called an author, and somebody does something to the whole of it',
    ([name, text], at) =>
      `<div class="event"><div class="event__author"><span class="event__author-name">${name}</span><span class="event__author-type">(${at % 2 ? 'Staff' : 'Customer'})</span></div><div class="event__date">29 Nov 2026, 15:4${at}</div><div class="event__content"><p>${text}</p></div></div>${at === 2 ? '<div class="event event_circled"><span class="event__circled-author">Nadia</span><span class="event__circled-text"> assigned this ticket</span><span class="event__circled-date"> on 29 Nov 2026, 18:00</span></div>' : ''}`,
  ],
  [
    'each says whom it is from and to',
    ([name, text], at) =>
      `<article><h4><span>From <strong><a href="#">${name}</a></strong> to <strong><a href="#">Perrin</a></strong> <time>${at + 2} minutes ago</time></span></h4><div><p>${text}</p></div></article>`,
  ],
  [
    'it says below when it was posted, and by whom',
    ([name, text], at) =>
      `<div class="box"><div class="box-body"><p>${text}</p></div><div class="box-footer"><small><i>Posted 2026-11-30 05:3${at}:30 by <b>${name}</b></i></small></div></div>`,
  ],
  [
    'a picture says whose profile it opens',
    ([name, text], at) =>
      `<div><div><img alt="Profile: ${name}" src="a.png"></div><div><small>${at + 2} minutes ago</small><p>${text}</p></div></div>`,
  ],
  [
    'a colon is called a post, behind the time and the name',
    ([name, text], at) =>
      `<div class="message ${name === 'Basile' ? 'message-own' : ''}"><span class="message-time">[5:3${at} AM]</span><span class="user-view">${name}</span><span class="message-post">: </span><span class="code">${text}</span></div>`,
  ],
])('%s', (_, row) => {
  expect(told(LINES.map(row)).map((line) => line.replace(/^me/, 'Basile'))).toEqual(ALL);
});

it('of a table, its heads say nothing', () => {
  keepNatives(window as never);
  document.body.innerHTML = '<table><tr><th>Author</th><th>What they say</th><th>Time</th></tr></table>';
  const [row, cell] = ['tr', 'th'].map((one) => document.querySelector(one) as Element);
  expect([row, cell].map((one) => readMessage(one as Element))).toEqual([undefined, undefined]);
});

it('those who listen are told that it is a message, and of nobody', () => {
  const row = ([name, text]: Row) =>
    `<div class="msg-${name === 'Basile' ? 'me' : 'them'}"><div class="words"><span class="sr-only">Message: </span>${text}</div></div>`;
  const seen = saidIn(LINES.map(row), 'role="log"');
  expect(seen.map(({ author, text }) => [author, text])).toEqual(LINES.map(([, text]) => [undefined, text]));
});

it('a bubble that is called one from somebody is no name', () => {
  const row = ([name, text]: Row, at: number) =>
    `<li><p class="pill-${name === 'Basile' ? 'from' : 'to'}"><span>${text}</span></p><p class="time">20:0${at}</p></li>`;
  expect(saidIn(LINES.map(row), 'role="log"').map(({ text }) => text)).toEqual(LINES.map(([, text]) => text));
});

it('it says to whom, or from whom, as over letters', () => {
  const row = ([name, text]: Row, at: number) =>
    `<div class="letter"><ul><li>${name === 'Basile' ? 'à' : 'de'}</li><li><a href="#">${name === 'Basile' ? 'Odile' : name}</a></li><li>il y a ${at + 2} minutes</li></ul><div><p>${text}</p></div></div>`;
  const mine = (line: string) => line.replace(/^Basile/, 'me');
  expect(told(LINES.map(row))).toEqual(ALL.map(mine));
});

it('a part of a side bar that is the list of messages is no bar', () => {
  const row = ([name, text]: Row) =>
    `<li class="ChatSidebar__message-group"><p class="ChatSidebar__message-group-label">${name} | il y a 2 minutes</p><ul class="ChatSidebar__message-group-messages"><div class="ChatSidebar__message-bubble">${text}</div></ul></li>`;
  document.body.innerHTML = `<div class="Sidebar__content"><ul class="ChatSidebar__message-list">${LINES.map(row).join('')}</ul><textarea placeholder="Message"></textarea></div>`;
  expect(lines()).toEqual(ALL);
});

function lines(): string[] {
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
}
