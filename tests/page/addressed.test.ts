// @vitest-environment happy-dom
/** Lines that say to whom they are said: the page's words for that are no part of what is said, nor of who speaks. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, LINES, told } from './support/five-lines.ts';

/** "Odile: hello", of what is read in a page that breaks its lines. */
function broken(lines: readonly string[]): string[] {
  document.body.innerHTML = `<main><div id="chat" style="overflow:auto">${lines.join('')}</div><textarea placeholder="Message"></textarea></main>`;
  const read = readOnce(document, new URL('https://chat.example.com/'));
  return read.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
}

const to = (name: string) => `<strong>${name}</strong> `;

it.each([
  [
    'in words between two names',
    (name: string, text: string) => `[20:41:09] ${to(name)}says to ${to('Everyone')}: ${text}<br>`,
  ],
  [
    'each in a part of its own',
    (name: string, text: string, at: number) =>
      `[20:41:09] ${to(name)}${at === 2 ? `<i>privately</i> whispers to ${to('Perrin')}: <i>${text}</i>` : `screams at ${to('Everyone')}: <b>${text}</b>`}<br>`,
  ],
  [
    'one alone, in large letters',
    (name: string, text: string, at: number) =>
      `<span class="label">${at === 2 ? name : `${name}:`}</span>&nbsp;${at === 2 ? 'WHISPERS TO YOU:&nbsp;' : ''}${text}<br>`,
  ],
  [
    'with a frame around one of them',
    (name: string, text: string, at: number) => {
      const line = `[20:41:09] ${to(name)}: ${text}`;
      return at === 2 ? `<table><tbody><tr><td>${line}</td></tr></tbody></table>` : `${line}<br>`;
    },
  ],
])('%s', (_, line) => {
  expect(broken(LINES.map(([name, text], at) => line(name, text, at)))).toEqual(ALL);
});

it('behind an arrow', () => {
  const row = ([name, text]: readonly [string, string], at: number) =>
    `<div class="speech"><div class="speech-author"><span class="nickname">${name}</span>${at % 2 ? '<span class="to">→ <span class="other">Perrin</span></span>' : ''}</div><div class="message"><p class="msg-text">${text}</p></div></div>`;
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('an arrow in somebody’s name is a part of it', () => {
  const row = ([name, text]: readonly [string, string], at: number) =>
    `<div class="speech"><div class="speech-author"><span class="nickname">${at === 3 ? 'Odile → toi' : name}</span></div><div class="message"><p class="msg-text">${text}</p></div></div>`;
  expect(told(LINES.map(row))[3]).toBe('Odile → toi: pas chez nous');
});

it('who came is told between dashes, as if they said so', () => {
  const lines = LINES.map(([name, text]) => `<span class="label">${name}</span> ${text}<br>`);
  lines.splice(2, 0, '<span class="label">Nadia</span> ----- Joined the room -----<br>');
  expect(broken(lines)).toEqual(ALL);
  lines.splice(2, 1, '<span class="label">Nadia</span> ----- j’arrive -----<br>');
  expect(broken(lines)).toHaveLength(ALL.length + 1);
});

it('an address stands in a sentence, and is called a part of what is said', () => {
  const row = ([name, text]: readonly [string, string]) =>
    `<div class="line"><div class="line-body"><span role="link" class="handle"><strong>${name}</strong></span>${text} : <a class="line-body-link" href="https://example.com/a">https://example.com/a</a></div><div class="stamp">20:41</div></div>`;
  expect(told(LINES.map(row))).toEqual(ALL.map((line) => `${line} : https://example.com/a`));
});

it.each([
  '<span class="label">* Joins</span>: kate_uk (kate@example.org)<br>',
  '<span class="label">Perrin</span>: quit (Ping timeout)<br>',
  '<span class="label">System</span>: User Perrin has logged in.<br>',
])('what happened is nobody’s: %s', (happened) => {
  const lines = LINES.map(([name, text]) => `<span class="label">${name}</span>: ${text}<br>`);
  expect(broken(lines.toSpliced(2, 0, happened))).toEqual(ALL);
});

it('whoever calls themselves as the page tells who came is read all the same', () => {
  const lines = LINES.map(([name, text]) => `<span class="label">${name}</span>: ${text}<br>`);
  const joins = '<span class="label">* Joins</span>: envoie une photo<br>';
  expect(broken(lines.toSpliced(2, 0, joins))).toContain('* Joins: envoie une photo');
});
