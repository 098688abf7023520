// @vitest-environment happy-dom
/** Chats of a few lines of script: names close to what is said, and what one writes in right below it. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const SAID = [
  ['Mathieu', 'bonsoir tout le monde'],
  ['Zoé_38', 'salut'],
  ['Nadège', 'qui a vu le match ?'],
  ['Zoé_38', 'moi'],
  ['Mathieu', 'trois buts'],
] as const;
const ALL = SAID.map(([name, text]) => `${name}: ${text}`);

function told(html: string): string[] {
  document.body.innerHTML = html;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author}: ${one.text}` : [],
  );
}

it.each<[string, (name: string, text: string, at: number) => string]>([
  ['a sign right behind the name', (name, text) => `<p class="x">${name}&gt; ${text}</p>`],
  [
    'a time behind the name, in one element',
    (name, text, at) =>
      `<span class="line"><b><span>${name}</span> <small>[18:04:2${at}]</small>:</b> ${text}</span><br>`,
  ],
  [
    'what Japanese pages write behind a name',
    (name, text, at) =>
      `<ul> <li>${name} さんの発言：</li> <li>${text}</li> <li>2026-02-11 18:04:1${at}</li> </ul>`,
  ],
  [
    'what Greek pages write behind a name',
    (name, text) => `<div><span><a href="#">${name}</a> λέει:</span> ${text}</div>`,
  ],
])('are read with %s', (_, row) => {
  const rows = SAID.map(([name, text], at) => row(name, text, at)).join('');
  expect(
    told(`<div id="chat_output">${rows}</div><div><input placeholder="Message"><button>OK</button></div>`),
  ).toEqual(ALL);
});

it('are read where an input that is called a box to chat in is the last of them', () => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="chatmessage"><span class="chatauteur">${name}</span><span class="chatmessagebody">${text}</span></div>`,
  ).join('');
  expect(
    told(`<div id="chatpage">${rows}<div id="chatfooter"><input type="text" id="chatbox"></div></div>`),
  ).toEqual(ALL);
});
