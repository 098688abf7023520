// @vitest-environment happy-dom
/** Lines that the page itself wrote, made nearly as those of people are. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const SAID = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Basile', 'encore'],
  ['Nadia', 'pas chez nous'],
  ['Nadia', 'tant mieux'],
  ['Odile', 'à demain'],
  ['Odile', 'ou lundi'],
] as const;
const ALL = SAID.map(([name, text]) => `${name}: ${text}`);

/** Who says what on a page with these lines in its conversation. */
function toldIn(lines: string): string[] {
  document.body.innerHTML = `<main><div id="messages" style="overflow:auto">${lines}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author}: ${one.text}` : [],
  );
}

it('what names nobody is nobody’s where each line names somebody, though it is called by others', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="message"><span class="chat-name">${name}</span><span class="message-content">${text}</span></div>`,
  );
  rows.push(
    '<div class="message guess-other-player"><span class="message-content">Basile found the word.</span></div>',
  );
  expect(toldIn(rows.join(''))).toEqual(ALL);
});

it('what happened is marked before the name, in lines that are only broken', () => {
  const who = (name: string) => `<a href="#"><span class="message-nick">${name}</span></a>`;
  const rows = SAID.map(([name, text], at) => `[11:3${at}:05] &lt;${who(name)}&gt; ${text}<br>`);
  rows.splice(
    3,
    0,
    `[11:33:01] <span>==</span>${who('Basile')}<span>[host.example.net] has joined #jardin</span><br>`,
  );
  expect(toldIn(rows.join(''))).toEqual(ALL);
});
