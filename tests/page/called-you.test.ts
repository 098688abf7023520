// @vitest-environment happy-dom
/** Whoever calls themselves "You", where the reader has a name: what they say is no word of the reader's. */
import { beforeAll, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window));

const SAID = [
  ['Odile', 'il pleut encore chez vous ?'],
  ['You', 'tu habites où ?'],
  ['Basile', 'non, plus depuis midi'],
  ['You', 'on en parle ailleurs ?'],
  ['Emma', 'bonjour à tous'],
  ['Odile', 'je sors le vélo'],
] as const;
const SENT = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';
const read = (html: string) => {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? `${one.author} (${one.from})` : []));
};
const row = ([name, text]: readonly [string, string]) =>
  `<div class="msg"><span class="nick">${name}</span><span class="text">${text}</span></div>`;

const EMMA_IS_THE_READER = [
  'Odile (them)',
  'You (unknown)',
  'Basile (them)',
  'You (unknown)',
  'Emma (me)',
  'Odile (them)',
];

it('where the page says who the reader is, before the way out', () => {
  const bar = '<header>Connectée en tant que <b>Emma</b> <a href="/logout">Déconnexion</a></header>';
  const told = read(`${bar}<div role="log">${SAID.map(row).join('')}</div>${SENT}`);
  // The page is at odds with itself: the reader's own line is nobody's then, and no other one is the reader's.
  expect(told).toEqual(EMMA_IS_THE_READER.map((one) => one.replace('(me)', '(unknown)')));
});

it('where rows are called by whose they are', () => {
  const rows = SAID.map((said) =>
    row(said).replace('"msg"', said[0] === 'Emma' ? '"msg mine"' : '"msg other"'),
  );
  expect(read(`<div role="log">${rows.join('')}</div>${SENT}`)).toEqual(EMMA_IS_THE_READER);
});

it('where a conversation is with them', () => {
  const said = SAID.filter(([name]) => name === 'You' || name === 'Emma');
  const rows = said.map(row).join('');
  const told = read(`<main><h2>You</h2><div role="log">${rows}</div>${SENT}</main>`);
  expect(told.filter((one) => one.startsWith('You'))).toEqual(['You (unknown)', 'You (unknown)']);
});

it('but where the page calls the reader so, and names them above, that is the reader', () => {
  const bar = '<header>Connectée en tant que <b>Emma</b> <a href="/logout">Déconnexion</a></header>';
  const rows = SAID.filter(([name]) => name !== 'Emma').map(row);
  expect(read(`${bar}<div role="log">${rows.join('')}</div>${SENT}`)).toContain('You (me)');
});

it.each(['Ben', 'Sen', 'Saya', 'Anda'])('%s is somebody, whatever that means in another language', (name) => {
  const rows = SAID.map((said) => row([said[0] === 'You' ? name : said[0], said[1]]));
  expect(read(`<div role="log">${rows.join('')}</div>${SENT}`)).not.toContain(`${name} (me)`);
});
