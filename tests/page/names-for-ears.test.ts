// @vitest-environment happy-dom
/** Who speaks, where those who listen are told it in another way than the eye sees it. */
import { beforeAll, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { linesIn } from './support/said-in.ts';

beforeAll(() => keepNatives(window));

const SAID = [
  ['Birgitte Holm', 'tu viens vendredi ?'],
  ['Lasse Berg', 'oui, avec les chaises'],
  ['Maja Krog', 'moi aussi'],
  ['Lasse Berg', 'parfait'],
  ['Birgitte Holm', 'à vendredi alors'],
  ['Maja Krog', 'à vendredi'],
] as const;
const hidden = (name: string) => `<h5 class="sr-only"><span>${name.split(' ')[0]} sendte</span></h5>`;

it('is what the eye sees, where it sees a name', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div role="row"><div>${hidden(name)}<div class="a1"><span>${name}</span></div><div class="b2"><div dir="auto">${text}</div></div></div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID.map(([name, text]) => `${name}: ${text}`));
});

it('is whoever the conversation is with, where it is the first of their names', () => {
  const rows = SAID.map(
    ([, text], at) =>
      `<div class="row ${at % 2 ? 'out' : 'in'}">${at % 2 ? '<h5 class="sr-only"><span>Du sendte</span></h5>' : hidden('Maja Krog')}<div class="b2"><div dir="auto">${text}</div></div></div>`,
  );
  document.body.innerHTML = `<aside><ul class="friends"><li>Maja Krog</li><li>Lasse Berg</li><li>Birgitte Holm</li></ul></aside><main><h2>Maja Krog</h2><div class="chat-lines" style="overflow:auto">${rows.join('')}</div><textarea placeholder="Message"></textarea><button>Send</button></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? (one.from === 'me' ? 'me' : one.author) : [],
  );
  expect(told).toEqual(SAID.map((_, at) => (at % 2 ? 'me' : 'Maja Krog')));
});

it('is who a label names that those who listen are told, where what the eye sees is hidden from them', () => {
  const row = ([name, text]: readonly [string, string], at: number) =>
    `<div><div role="region" aria-label="${name}, ${text}, envoyé à 08:0${at}"><div aria-hidden="true"><img src="a.png"></div><div><div aria-hidden="true"><div>${name}</div><div>08:0${at}</div></div><div><div dir="auto">${text}</div></div></div></div></div>`;
  expect(linesIn(SAID.map(row))).toEqual(SAID.map(([name, text]) => `${name}: ${text}`));
});

it('and not where more than a name stands over it', () => {
  const rows = SAID.map(([, text], at) =>
    at % 2
      ? `<div class="row out"><div>${text}</div></div>`
      : `<div class="row in"><b>maja_k</b><div>${text}</div></div>`,
  );
  document.body.innerHTML = `<main><h2>maja_k en ligne</h2><div class="chat-lines" style="overflow:auto">${rows.join('')}</div><textarea placeholder="Message"></textarea><button>Send</button></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' && one.from !== 'me' ? [one.author] : [],
  );
  expect(new Set(told)).toEqual(new Set(['maja_k']));
});
