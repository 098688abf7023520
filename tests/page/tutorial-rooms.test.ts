// @vitest-environment happy-dom
/** Rooms as tutorials make them, which thousands copied: a page of articles with what one writes in as the last, and lines that were “sent by”. */
import { beforeAll, expect, it } from 'vitest';
import { isReceipt } from '../../src/page/by-structure/parts/stamps.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { SAID } from './support/three-speak.ts';

beforeAll(() => keepNatives(window));

it('articles between a heading and what one writes in', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<article class="${name === 'Basile' ? 'message-mine' : ''}"><div>${name}</div><p>${text}</p></article>`,
  );
  document.body.innerHTML = `<main class="chat"><header><h1>Salon</h1><p>Connecté en tant que <b>Basile</b></p></header>${rows.join('')}<form><input placeholder="Écrire un message…"><button type="submit">Envoyer</button></form></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(
    told.flatMap((one) => (one.kind === 'message' ? `${one.author} (${one.from}): ${one.text}` : [])),
  ).toEqual(SAID.map(([name, text]) => `${name} (${name === 'Basile' ? 'me' : 'them'}): ${text}`));
});

it('lines that were sent by somebody', () => {
  expect(isReceipt('Sent')).toBe(true);
  expect(isReceipt('Seen by Odile')).toBe(true);
  expect(isReceipt('Sent by @odile')).toBe(false);
  expect(isReceipt('Envoyé par Odile')).toBe(false);
});

it('lines that are called sent and received, between a notice and what one writes in', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="${name === 'Basile' ? 'sent' : 'received'}"><div class="user">${name}</div><div class="msg">${text}</div></div>`,
  );
  document.body.innerHTML = `<p>Connecté en tant que <b>Basile</b></p><div id="box" style="overflow:auto"><div class="notice"><div class="msg">[Notice] Odile joined chat room.</div></div>${rows.join('')}<hr><textarea placeholder="enter your comment"></textarea><button>Send</button></div>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(
    told.flatMap((one) => (one.kind === 'message' ? `${one.author} (${one.from}): ${one.text}` : [])),
  ).toEqual(SAID.map(([name, text]) => `${name} (${name === 'Basile' ? 'me' : 'them'}): ${text}`));
});
