// @vitest-environment happy-dom
/** Pages that call hardly anything by a name: what one writes in has none, stands among the lines, or is not there at all. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const SAID = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Basile', 'encore'],
  ['Nadia', 'pas chez nous'],
  ['Odile', 'tant mieux'],
  ['Nadia', 'note : demain 18h'],
  ['Basile', 'ok'],
  ['Odile', 'à demain'],
  ['Nadia', 'à demain'],
] as const;
const ALL = SAID.map(([name, text]) => `${name}: ${text}`);

function told(html: string): string[] {
  document.body.innerHTML = html;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author}: ${one.text}` : [],
  );
}

it('what one writes in stands behind the last line, and a button behind it', () => {
  const line = ([name, text]: readonly [string, string]) =>
    `<li><span class="user">${name}:</span><span class="message-contents">${text}</span></li>`;
  const came = '<li><span class="join">pile_plate (~pp@10.example.net) has joined #verger</span></li>';
  expect(
    told(
      `<div id="chat">${came}${SAID.map(line).join('')}${came}<input placeholder="say something"><button>Delete All</button></div>`,
    ),
  ).toEqual(ALL);
});

it('what one writes in is called nothing, and alone on its page', () => {
  const lines = SAID.map(([name, text]) => `<li>[${name}] ${text}</li>`).join('');
  const page = (input: string) =>
    `<div class="row"><div class="panel"><h3>Posez vos questions</h3><div class="panel-body"><ul>${lines}</ul></div><div class="panel-footer"><div><div>Odile</div>${input}</div></div></div></div>`;
  expect(told(page('<input type="text" class="form-control">'))).toEqual(ALL);
});

it('nothing is to be written in, and what is called messages goes on', () => {
  const lines = SAID.map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`).join('');
  expect(
    told(`<div><p>Connected</p><dl id="messages" style="overflow-y:scroll">${lines}</dl></div>`),
  ).toEqual(ALL);
  expect(told(`<div><p>Release</p><dl id="changes" style="overflow-y:scroll">${lines}</dl></div>`)).toEqual(
    [],
  );
});
