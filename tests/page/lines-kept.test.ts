// @vitest-environment happy-dom
/** Lines as archives and old chats keep them: what is answered stands over them, ways lead to them, names stand once or lead nowhere. */
import { expect, it } from 'vitest';
import { isLogin } from '../../src/page/by-structure/parts/initials.ts';
import { ALL, isAgain, LINES, told } from './support/five-lines.ts';
import type { Row } from './support/said-in.ts';

/** What the fourth of them answers. */
const answered = (at: number, html: string) => (at === 3 ? html : '');

it.each<[string, (row: Row, at: number) => string]>([
  [
    'a line below another of the same person is called joined to it',
    ([name, text], at) =>
      isAgain(at)
        ? `<div class="message default joined"><div class="body"><div class="text">${text}</div></div></div>`
        : `<div class="message default"><div class="body"><div class="from_name">${name}</div><div class="text">${text}</div></div></div>`,
  ],
  [
    'what somebody said before stands over the words of the row',
    ([name, text], at) =>
      `<li>${answered(at, '<p class="x1">...4f91: il pleut ici</p>')}${name}: ${text}</li>`,
  ],
  [
    'whom one answers, and a link of theirs, stand over words in no element',
    ([name, text], at) =>
      `<div class="x0"><div class="name">${name}</div><div class="x2">${answered(at, '<div class="reply"><span>Replying to </span><a href="#1">"</a><a href="https://example.com/a">https://example.com/a</a>"</div>')} ${text}</div></div>`,
  ],
  [
    'a sign leads to what is answered',
    ([name, text], at) =>
      `<li class="message"><b class="nick">${name}</b><p class="body">${text} ${answered(at, '<a href="#1">↺</a>')}</p></li>`,
  ],
])('%s', (_, row) => {
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('lines are joined to the one above, however many', () => {
  const first = ([name, text]: Row) =>
    `<div class="message default"><div class="body"><div class="from_name">${name}</div><div class="text">${text}</div></div></div>`;
  const joined = (text: string) =>
    `<div class="message default joined"><div class="body"><div class="text">${text}</div></div></div>`;
  const more = Array.from({ length: 20 }, (_, at) => `il pleut encore, ${at}`);
  expect(told([...LINES.map(first), ...more.map(joined)])).toHaveLength(ALL.length + more.length);
});

it('who is present, is told by the page', () => {
  const row = (calls: string, name: string, verb: string, text: string) =>
    `<li class="${calls}"><b class="nick">${name}</b><em class="verb">${verb}</em><p class="body">${text}</p></li>`;
  const rows = LINES.map(([name, text]) => row('message groupchat', name, '', text));
  expect(told([...rows, row('presence', 'Odile', 'left', '')])).toEqual(ALL);
});

it('who signs in at a server is called so without it', () => {
  expect(isLogin('odile_k:example.org', 'Odile K')).toBe(true);
  expect(isLogin('odile:basile', 'Odile')).toBe(false);
});

it('the own name leads nowhere, behind a time and a dash', () => {
  const row = ([name, text]: Row, at: number) =>
    `<div><a href="#q">11-30 20:01:0${at}</a>&nbsp;<a href="#u">-</a>&nbsp;${name === 'Nadia' ? `<span style="color:red">${name}</span>` : `<a style="color:green" href="#t">${name}</a>`} -&nbsp;<span><span><p>${text}</p></span></span></div>`;
  const more = LINES.map(([name, text]) => [name, `${text}, oui`] as const);
  expect(told([...LINES, ...more].map(row))).toEqual([...ALL, ...ALL.map((line) => `${line}, oui`)]);
});
