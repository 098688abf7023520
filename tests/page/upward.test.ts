// @vitest-environment happy-dom
/** Conversations whose last line stands first on the page, in a column that is shown from below. */
import { expect, it } from 'vitest';
import { RowReader } from '../../src/page/by-structure/log/row-reader.ts';
import { Spoke } from '../../src/page/by-structure/log/spoke.ts';
import { keepNatives } from '../../src/page/natives.ts';

/** Who says each of some rows, the first of which is shown below all others. */
function authorsUpward(html: string): (string | undefined)[] {
  keepNatives(window);
  document.body.innerHTML = `<div>${html}</div>`;
  const log = document.body.firstElementChild as Element;
  const rows = [...log.children];
  for (const [at, row] of rows.entries())
    row.getBoundingClientRect = () => ({ top: -40 * at, left: 0, right: 0, width: 0 }) as DOMRect;
  const reader = new RowReader(new Spoke());
  return reader.messages(log, rows, () => false).map((row) => reader.read(log, row, () => false)?.author);
}

it('name whoever says several things over the first of them, which stands behind the others', () => {
  const line = (side: string, name: string, text: string) =>
    `<div class="line"><div class="message ${side}">${name && `<span class="name">${name}</span>`}<p class="text">${text}</p></div></div>`;
  const lines = [
    line('incoming', '', 'on y va'),
    line('incoming', '', 'à huit heures'),
    line('incoming', 'Lilou', 'le pain est prêt'),
    line('outgoing', '', 'merci'),
    line('incoming', 'Karim', 'il est bon'),
    line('incoming', 'Lilou', 'le four chauffe'),
  ];
  expect(authorsUpward(lines.join(''))).toEqual(['Lilou', 'Lilou', 'Lilou', undefined, 'Karim', 'Lilou']);
});

it('name once, in a turn, who says all that stands in it', () => {
  const said = (text: string, name?: string) =>
    `<div class="c1p">${name ? `<div class="can"><a class="link">${name}</a></div>` : ''}<div class="c1k">${text}</div></div>`;
  const turn = (...all: string[]) => `<div class="c28">${all.join('')}</div>`;
  const turns = [
    turn(said('qui a une bêche', 'Odile')),
    turn(said('et rouge'), said('petite'), said('j’en ai une', 'Bastien')),
    turn(said('non', 'Odile')),
    turn(said('nous aussi', 'Gaspard')),
    turn(said('me voilà', 'Odile')),
  ];
  expect(authorsUpward(turns.join(''))).toEqual([
    'Odile',
    'Bastien',
    'Bastien',
    'Bastien',
    'Odile',
    'Gaspard',
    'Odile',
  ]);
});

it('are not told by a bar of what scrolls, which stands last and at the top', () => {
  keepNatives(window);
  const line = (name: string, text: string) =>
    `<section class="message incoming">${name && `<b class="name">${name}</b>`}<p class="text">${text}</p></section>`;
  const lines = [
    line('Lilou', 'le four chauffe'),
    line('Karim', 'il est bon'),
    line('', 'le pain aussi'),
    line('Lilou', 'on y va'),
    line('', 'à huit heures'),
  ];
  document.body.innerHTML = `<div>${lines.join('')}<div class="rail"><div class="thumb"></div></div></div>`;
  const log = document.body.firstElementChild as Element;
  const rows = [...log.children];
  for (const [at, row] of rows.entries()) {
    const top = at < lines.length ? 200 + 40 * at : 0;
    row.getBoundingClientRect = () => ({ top, left: 0, right: 0, width: 0 }) as DOMRect;
  }
  const reader = new RowReader(new Spoke());
  const authors = reader
    .messages(log, rows, () => false)
    .flatMap((row) => reader.read(log, row, () => false) ?? [])
    .map(({ author }) => author);
  expect(authors).toEqual(['Lilou', 'Karim', 'Karim', 'Lilou', 'Lilou']);
});
