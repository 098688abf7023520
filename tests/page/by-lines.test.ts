// @vitest-environment happy-dom
/** Rows that say who speaks in a line over what is said, and rows that tell what somebody did. */
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, LINES, told } from './support/five-lines.ts';
import type { Row } from './support/said-in.ts';

it.each<[string, (row: Row, at: number) => string]>([
  [
    'it goes on with when',
    ([name, text], at) =>
      `<div class="note"><h4>Mis à jour par <a class="user" href="#">${name}</a> <a href="#">il y a ${at + 2} minutes</a></h4><div class="wiki"><p>${text}</p></div></div>`,
  ],
  [
    'it begins with how many there are',
    ([name, text], at) =>
      `<div class="change"><h3><span><a href="#">comment:${at}</a></span> par <span class="author">${name}</span>, il y a <a href="#">${at + 2} minutes</a></h3><div><p>${text}</p></div></div>`,
  ],
  [
    'it tells what was written, and by whom',
    ([name, text], at) =>
      `<div><small>Comment from <a href="#">${name}</a> <time>${at + 2} minutes ago</time></small><div><p>${text}</p></div></div>`,
  ],
  [
    'it holds nothing but when, which is called a date',
    ([name, text], at) =>
      `<div><div class="author-name">${name} <small class="chat-date">12:0${at} pm</small></div><div class="chat-message">${text}</div></div>`,
  ],
  [
    'it is a heading with what it answers',
    ([name, text], at) =>
      `<div><h3>(${at + 1}) By <a href="#">${name}</a> on 2026-11-30 12:0${at}:21 <span>(part-${at % 3})</span> in reply to <a href="#">1</a><a href="#">[link]</a></h3><div><p>${text}</p></div></div>`,
  ],
  [
    'it is pressed as a whole',
    ([name, text], at) =>
      `<div><div class="tab" role="button"><span><span class="x1">${name}</span> <span class="x2">#10${at}</span> @ <span class="x3">12:0${at}</span></span></div><div class="x4"><div><p>${text}</p></div></div></div>`,
  ],
  [
    'a handle is called the name of the user, beside the name',
    ([name, text], at) =>
      `<div><div class="line"><a class="user" href="#">${name}</a><span class="username"> @${name.slice(0, -2)} </span><span class="timestamp">20:0${at}</span></div><div class="content"><p>${text}</p></div></div>`,
  ],
  [
    'what is said is called a row of the sender, as the row is',
    ([name, text], at) =>
      `<div class="row senderRow"><span><a href="#"><strong class="member">${name}</strong></a></span><small>wrote on 30-11-2026 08:0${at}:38:</small><br><div class="senderRow">${text}</div></div>`,
  ],
])('%s', (_, row) => {
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('what is said is called an info, beside the picture of whoever says it', () => {
  const row = (text: string, at: number) =>
    `<div class="message${at % 3 ? '' : ' me'}"><img src="a.png"><p class="info">${text}</p></div>`;
  const news = '<div class="message"><p class="info">Jeudi, le salon ferme à 22h</p></div>';
  const said = ['bonjour à vous', 'il pleut ici', 'encore', 'tant mieux'];
  expect(told([...said.map(row), news])).toEqual(
    said.map((text, at) => `${at % 3 ? undefined : 'me'}: ${text}`),
  );
});

it('messages look like an info, and go on without a name below a picture', () => {
  const rows = LINES.map(([name, text], at) => {
    const head = `<div class="message-info"><h4>${name}</h4><h5><time>${at + 2} minutes ago</time></h5></div><hr>`;
    return name === LINES[at - 1]?.[0]
      ? `<div class="message grouped info"><div class="message-body"><div class="message-text pt-2">${text}</div></div></div>`
      : `<div class="message info"><img title="${name}" class="message-avatar" src="a.png"><div class="message-body">${head}<div class="message-text">${text}</div></div></div>`;
  });
  const news = '<div class="message info"><div class="message-text">Jeudi, le salon ferme à 22h</div></div>';
  expect(told([news, ...rows])).toEqual(ALL);
});

it('what somebody did begins with their name, where all that is said has a colon', () => {
  const rows = LINES.map(([name, text]) => `<div><span><b>${name}</b>: </span>${text}</div>`);
  const deed = (name: string) => `<div><b>${name}</b> a joué <b>Sept</b></div>`;
  expect(told([rows[0] as string, deed('Odile'), ...rows.slice(1), deed('Nadia')])).toEqual(ALL);
});

describe('conversations to choose from', () => {
  const row = (name: string) =>
    `<div class="card" data-testid="conversation"><div><span>Nov 30, 2026</span><h3>${name}</h3><div>Le groupe 3</div></div></div>`;

  it('are called so, and say nothing', () => {
    const rows = ['Odile Perrin', 'Basile Roy', 'Nadia W.', 'Paul Massé'].map(row);
    document.body.innerHTML = `<div data-testid="conversationListItem" style="overflow:auto">${rows.join('')}</div>`;
    const seen = readOnce(document, new URL('https://chat.example.com/'));
    expect(seen.filter(({ kind }) => kind === 'message')).toEqual([]);
  });
});
