// @vitest-environment happy-dom
/** Where two speak and the conversation is called as one of them, the other is the reader. */
import { describe, expect, test } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { watched } from './support/watched.ts';

const OF_TWO = [
  ['Odile', 'bonjour'],
  ['Basile', 'bonjour à toi'],
  ['Odile', 'il pleut ici'],
  ['Basile', 'pas chez nous'],
] as const;

/** Whose each line is, and where. */
function whose(over: string, lines: readonly (readonly [string, string])[] = OF_TWO, box = 'log'): string[] {
  const rows = lines.map(([name, text]) => `<div class="row"><b>${name}</b><p>${text}</p></div>`);
  document.body.innerHTML = `<main>${over}<div class="${box}" style="overflow:auto">${rows.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.from} ${one.where}` : [],
  );
}

const KNOWN = ['them private', 'me private', 'them private', 'me private'];

test.each([
  ['a heading', '<h2>Odile</h2>'],
  ['a heading with a sign', '<h2>@Odile</h2>'],
  ['a heading with a name in brackets', '<h2>Odile (Renard Bleu)</h2>'],
  ['a bar that is called nothing', '<div><span>Odile</span></div>'],
  ['a bar that says so', '<div>Discussion avec Odile</div>'],
])('%s tells it', (_, over) => {
  expect(whose(over)).toEqual(KNOWN);
});

test.each([
  ['what is called as neither', '<h2>Cuisine</h2>', OF_TWO],
  ['a bar with both', '<div><span>Odile</span><span>Basile</span></div>', OF_TWO],
  ['somebody who spoke once', '<h2>Odile</h2>', [...OF_TWO.slice(0, 3)]],
])('%s tells nothing', (_, over, lines) => {
  expect(whose(over, lines).filter((one) => one.startsWith('me'))).toEqual([]);
});

test('where three speak, it is a room, whatever it is called', () => {
  expect(whose('<h2>Odile</h2>', [...OF_TWO, ['Nadia', 'ni chez moi']])).toEqual(
    Array.from({ length: 5 }, () => 'unknown room'),
  );
});

test('both are called as others are: whoever it is with is one of those, and of the other it is not known', () => {
  const rows = OF_TWO.map(([name, text]) => `<div class="row incoming"><b>${name}</b><p>${text}</p></div>`);
  document.body.innerHTML = `<main><h2>Odile</h2><div class="log" style="overflow:auto">${rows.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author} ${one.from}` : [],
  );
  expect(told).toEqual(['Odile them', 'Basile unknown', 'Odile them', 'Basile unknown']);
});

test('a room of that name is one', () => {
  const rooms =
    '<nav><h3>Salons</h3><ul class="rooms"><li><a href="#a">Cuisine (12)</a></li><li><a href="#b">Odile (2)</a></li><li><a href="#c">Jardin (8)</a></li></ul></nav>';
  expect(whose(`${rooms}<h2>Odile</h2>`).filter((one) => one.startsWith('me'))).toEqual([]);
});

/** The same where the reader's own name, Odile, stands over what is said. */
function whoseWith(aside: string, composer = 'Message', title = 'Chat'): string[] {
  const rows = OF_TWO.map(([name, text]) => `<div class="row"><b>${name}</b><p>${text}</p></div>`);
  document.title = title;
  document.body.innerHTML = `${aside}<main><div class="bar"><img src="odile.png" alt=""><span>Odile</span></div><div class="log" style="overflow:auto">${rows.join('')}</div><form><textarea placeholder="${composer}"></textarea></form></main>`;
  const said = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author} ${one.from}` : [],
  );
  document.title = '';
  return [...new Set(said)];
}

const inbox = (open: string) =>
  `<aside><h3>Messages</h3><ul class="inbox">${['Basile', 'Karim', 'Zoé']
    .map(
      (name) =>
        `<li class="item ${name === open ? 'active' : ''}"><b>${name}</b><p>on se voit à ${name.length} heures</p></li>`,
    )
    .join('')}</ul></aside>`;
const contacts = `<aside><h3>Contacts</h3><ul class="contacts">${['Basile', 'Karim', 'Zoé', 'Nadia'].map((name) => `<li><a href="#${name}">${name}</a></li>`).join('')}</ul></aside>`;

test.each([
  ['a list of conversations', inbox('')],
  ['the one of them that is open', inbox('Basile')],
  ['tabs', '<nav class="tabs"><a>#accueil</a><a>#cuisine</a><a class="active">Basile</a></nav>'],
])('%s tells that the name over it is the reader’s', (_, aside) => {
  expect(whoseWith(aside)).toEqual(['Odile me', 'Basile them']);
});

test.each([
  ['contacts', contacts, 'Message', 'Chat'],
  ['what one writes in', '', 'Message à Basile', 'Chat'],
  ['the window', '', 'Message', 'Basile - Chat'],
])('%s may tell so, and nobody passes for the reader', (_, aside, composer, title) => {
  expect(whoseWith(aside, composer, title)).toEqual(['Odile unknown', 'Basile unknown']);
});

describe('where whoever it is called as stands in it as the reader does', () => {
  const ways = (names: readonly string[]) =>
    `<ul>${names.map((name) => `<li><a class="btn" href="#${name}">Discuter avec ${name}</a></li>`).join('')}</ul>`;
  function whoseSided(aside: string): string[] {
    const rows = OF_TWO.map(
      ([name, text]) =>
        `<div class="message ${name === 'Odile' ? 'mine' : 'theirs'}"><b>${name}</b><p>${text}</p></div>`,
    );
    document.body.innerHTML = `<aside>${aside}</aside><main><h2>Odile</h2><div class="messages" style="overflow:auto">${rows.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
    const said = readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
      one.kind === 'message' ? `${one.author} ${one.from}` : [],
    );
    return [...new Set(said)];
  }

  test('it is not sure who is who, if the page lists that one to talk with, and not the other', () => {
    const aside = ways(['Odile', 'Karim', 'Zoé', 'Nadia']);
    expect(whoseSided(aside)).toEqual(['Odile unknown', 'Basile unknown']);
  });

  test('they are the reader, if the page lists the other, or nobody', () => {
    const known = ['Odile me', 'Basile them'];
    expect(whoseSided(ways(['Basile', 'Karim', 'Zoé', 'Nadia']))).toEqual(known);
    expect(whoseSided('')).toEqual(known);
  });

  test('nor is it where that one goes on for so long that the other is heard no more', async () => {
    whoseSided(ways(['Odile', 'Karim', 'Zoé', 'Nadia']));
    const page = watched();
    await page.until(OF_TWO.length);
    const box = document.querySelector('.messages') as Element;
    const more = Array.from(
      { length: 60 },
      (_, at) => `<div class="message mine"><b>Odile</b><p>ligne ${at}</p></div>`,
    );
    for (const [at, row] of more.entries()) {
      box.insertAdjacentHTML('beforeend', row);
      if (at % 10 === 9) await page.until(OF_TWO.length + at);
    }
    await page.until(OF_TWO.length + more.length);
    page.stop();
    expect(new Set(page.said.map(({ from }) => from))).toEqual(new Set(['unknown']));
  });
});
