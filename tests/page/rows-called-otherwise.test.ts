// @vitest-environment happy-dom
/** Rows, windows and what one writes in, where what the page calls them means something else on other pages. */
import { beforeAll, expect, it } from 'vitest';
import { isAboveOrBelow } from '../../src/page/by-structure/parts/framed.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { linesIn, saidIn } from './support/said-in.ts';
import { SAID } from './support/three-speak.ts';

beforeAll(() => keepNatives(window));

it('rows of a table, each in the colour of whoever speaks', () => {
  const colours = { Odile: 'warning', Basile: 'active', Nadia: 'danger' };
  const rows = SAID.map(
    ([name, text]) => `<tr class="${colours[name]}"><td>${name}</td><td>${text}</td></tr>`,
  );
  expect(linesIn([`<table><tbody>${rows.join('')}</tbody></table>`])).toEqual(
    SAID.map(([name, text]) => `${name}: ${text}`),
  );
});

it('but no row of one cell that warns', () => {
  const rows = SAID.map(([name, text]) => `<tr><td>${name}</td><td>${text}</td></tr>`);
  const warning = '<tr class="warning"><td colspan="2">La connexion est lente</td></tr>';
  expect(linesIn([`<table><tbody>${rows.join('')}${warning}</tbody></table>`])).toHaveLength(SAID.length);
});

it('what holds a message and its date is called after both', () => {
  const FEW = SAID.slice(1);
  const row = ([name, text]: readonly [string, string], place: number) =>
    `<div id="x-message-${place}"><div class="x-message-and-date"><div></div><div class="x-message-row x-their-message"><div class="x-their-message-sender">${name}</div><div class="x-their-message-row"><div><div class="x-their-message-avatar"></div><div><div class="x-message-bubble x-their-message-bubble"><div class="x_message"><div>${text}</div></div></div></div><span class="x-message-timestamp x-their-message-timestamp">10:0${place}</span></div></div></div></div></div>`;
  expect(linesIn(FEW.map(row))).toEqual(FEW.map(([name, text]) => `${name}: ${text}`));
});

it('a window for each conversation, with a way to close it in what heads it', () => {
  const said = ['tu viens ?', 'oui', 'à quelle heure ?', 'vers huit heures'];
  const rows = said.map(
    (text, at) => `<div class="${at % 2 ? 'self' : 'guest'}">${text}</div><div class="line"></div>`,
  );
  document.body.innerHTML = `<div class="box"><div class="title">Chat</div><div class="messages"></div><div class="composer"><input name="message"><i></i></div></div><div class="windows"><div class="pm-window"><div class="title">Nadia<div class="close">×</div></div><div class="messages" style="overflow:auto">${rows.join('')}</div><div class="composer"><input type="text"></div></div></div>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(
    told.flatMap((one) => (one.kind === 'message' ? `${one.author ?? one.from}: ${one.text}` : [])),
  ).toEqual(['Nadia: tu viens ?', 'me: oui', 'Nadia: à quelle heure ?', 'me: vers huit heures']);
});

it('the terms of a list, each in the colour of whoever speaks', () => {
  const colours = { Odile: 'red', Basile: 'blue', Nadia: 'green' };
  const rows = [...SAID, ['Odile', 'merci'], ['Basile', 'à demain'], ['Odile', 'à demain']].map(
    ([name, text], at) =>
      `<dt class="${colours[name as keyof typeof colours]}"><span>1 déc., 16:0${at}</span> ${name}</dt><dd>${text}</dd>`,
  );
  expect(linesIn([`<dl>${rows.join('')}</dl>`]).slice(0, SAID.length)).toEqual(
    SAID.map(([name, text]) => `${name}: ${text}`),
  );
});

it('what heads a message is called after the time that stands in it', () => {
  const row = ([name, text]: readonly [string, string], at: number) =>
    `<div class="item"><div class="wrapper"><aside class="aside"><img class="avatar" src="a.png"></aside><section class="content-wrapper"><header class="head message-time"><span>${name}</span><span>09:0${at}</span></header><main class="message-content"><div>${text}</div></main></section></div></div>`;
  expect(linesIn(SAID.map(row))).toEqual(SAID.map(([name, text]) => `${name}: ${text}`));
});

it('how far a message came stands before it, with when, in a box of its own', () => {
  const row = ([name, text]: readonly [string, string], at: number) =>
    name === 'Basile'
      ? `<li class="talk self"><div class="talk-box"><div class="talk-date"><p>Lu</p><p>09:0${at}</p></div></div><div class="talk-right"><div class="talk-msg"><p>${text}</p></div></div></li>`
      : `<li class="talk other"><div class="talk-box"><div class="talk-right"><div class="talk-name"><p>${name}</p></div><div class="talk-msg"><p>${text}</p></div></div><div class="talk-date"><p>09:0${at}</p></div></div></li>`;
  expect(saidIn(SAID.map(row)).map(({ text }) => text)).toEqual(SAID.map(([, text]) => text));
});

it('what one writes in may lie over the end of what scrolls behind it, and not in it', () => {
  document.body.innerHTML = '<div id="said"><textarea></textarea></div><textarea id="over"></textarea>';
  const [said, inside, over] = ['#said', '#said textarea', '#over'].map((one) => document.querySelector(one));
  const places = [
    [said, 0, 800],
    [inside, 714, 43],
    [over, 714, 43],
  ] as const;
  for (const [one, top, height] of places)
    if (one) one.getBoundingClientRect = () => new DOMRect(320, top, 640, height);
  expect(isAboveOrBelow(said as Element, [over as Element])).toBe(true);
  expect(isAboveOrBelow(said as Element, [inside as Element])).toBe(false);
});
