// @vitest-environment happy-dom
/** Pages whose classes say nothing: what stands over a conversation, and is none; who is marked, and who is named last. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, LINES } from './support/five-lines.ts';

const rows = LINES.map(
  ([name, text]) => `<div class="x1"><div><b class="x2">${name}</b></div><div class="x3">${text}</div></div>`,
);
const deeds = ['pose une tuile', 'marque 8 points', 'pose un partisan'].map(
  (deed, at) =>
    `<div class="x4"><div><span class="x2">${LINES[at]?.[0]}</span></div><div class="x5">${deed}</div></div>`,
);

it('takes what is done in a game, over the box of what is said, for no conversation', () => {
  document.body.innerHTML = `<div class="x8">${deeds.join('')}</div><main><div style="overflow:auto">${rows.join('')}</div></main><textarea placeholder="Message"></textarea>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  const said = seen.flatMap((one) => (one.kind === 'message' ? [`${one.author}: ${one.text}`] : []));
  expect(said).toEqual(ALL);
});

it('takes whoever is marked as the reader, with spaces in the brackets, for them', () => {
  const mine = (name: string) => (name === 'Basile' ? 'Basile ( me )' : name);
  document.body.innerHTML = `<main><ul style="overflow:auto">${LINES.map(([name, text], at) => `<li class="x1"><div><span class="x2">20:0${at}, ${mine(name)}</span><br><span class="x3">${text}</span></div></li>`).join('')}</ul><textarea placeholder="Message"></textarea></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  const own = seen.flatMap((one) => (one.kind === 'message' && one.from === 'me' ? [one.text] : []));
  expect(own).toEqual(LINES.flatMap(([name, text]) => (name === 'Basile' ? [text] : [])));
});

it('takes whoever is pictured at the last of what they say in a row for who says all of it', () => {
  const said = [
    ...[
      'me:bonsoir',
      'Nadia:il est tard',
      'Nadia:vers midi',
      'Nadia!il fera beau',
      'Odile!bon voyage',
      'me:merci',
    ],
    ...['Basile:moi aussi', 'Basile!à bientôt', 'me:à bientôt', 'Odile!tiens', 'me:ok'],
    ...['Nadia:et toi ?', 'Nadia!tu fais quoi ?', 'me:rien du tout'],
  ].map((line) => [...(/^(\w+)(.)(.*)$/.exec(line) ?? [])].slice(1) as [string, string, string]);
  const rows = said.map(([name, mark, text]) =>
    name === 'me'
      ? `<div class="mine"><span>${text}</span></div>`
      : `<div class="theirs">${mark === '!' ? `<span class="avatar" aria-label="${name}"></span>` : ''}<span>${text}</span></div>`,
  );
  document.body.innerHTML = `<main><div style="overflow:auto">${rows.join('')}</div></main><textarea placeholder="Message"></textarea>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  const told = seen.flatMap((one) =>
    one.kind === 'message' ? [`${one.from === 'me' ? 'me' : one.author}: ${one.text}`] : [],
  );
  expect(told).toEqual(said.map(([name, , text]) => `${name}: ${text}`));
});
