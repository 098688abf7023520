// @vitest-environment happy-dom
/** Lines of one conversation in several boxes, and what stands beside it in a box that is made alike. */
import { expect, it } from 'vitest';
import { candidatesIn } from '../../src/page/by-structure/log/candidates.ts';
import { chunksIn } from '../../src/page/by-structure/log/chunks.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';

const LINES = [
  ['Odile', 'bonjour'],
  ['Basile', 'il pleut'],
  ['Odile', 'encore'],
  ['Nadia', 'pas ici'],
] as const;
const rows = LINES.map(
  ([name, text]) => `<div><span class="user">${name}</span>: <span>${text}</span></div>`,
).join('');
const names = ['Odile', 'Basile', 'Nadia', 'Perrin', 'Solène']
  .map((name) => `<div><a href="#">${name}</a></div>`)
  .join('');

function said(boxes: string): string[] {
  document.body.innerHTML = `<main>${boxes}</main><div><textarea placeholder="Message"></textarea><button>Envoyer</button></div>`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((seen) =>
    seen.kind === 'message' ? `${seen.author}: ${seen.text}` : [],
  );
}

it('is one where each box is called as the others are', () => {
  const all = LINES.map(([name, text]) => `${name}: ${text}`);
  expect(said(`<div id="page-1">${rows}</div><div id="page-2">${rows}</div>`)).toEqual([...all, ...all]);
});

it('does not go on in a box of another name', () => {
  keepNatives(window as unknown as Window & typeof globalThis);
  const boxesOf = (first: string, second: string) => {
    document.body.innerHTML = `<main><div id="${first}">${rows}</div><div id="${second}">${names}</div></main>`;
    return chunksIn(document.querySelector('main') as Element).length;
  };
  expect(boxesOf('page-1', 'page-2')).toBe(2);
  expect(boxesOf('chat', 'online')).toBe(0);
});

it('begins in the box that is drawn first, where the last stands first', () => {
  const box = (page: number, lines: string) => `<div class="page" data-page="${page}">${lines}</div>`;
  const later = rows.replace('bonjour', 'bonsoir');
  const boxes = box(1, later) + box(0, rows);
  expect(said(`<div style="display:flex;flex-direction:column-reverse">${boxes}</div>`)).toEqual([
    'Odile: bonjour',
    'Basile: il pleut',
    'Odile: encore',
    'Nadia: pas ici',
    'Odile: bonsoir',
    'Basile: il pleut',
    'Odile: encore',
    'Nadia: pas ici',
  ]);
});

it('is one conversation where there is nothing to write in, too', () => {
  keepNatives(window as unknown as Window & typeof globalThis);
  document.body.innerHTML = `<section><p>…</p><div id="all">${`<div class="page">${rows}</div>`.repeat(2)}</div></section>`;
  const scope = new Scope(document, new URL('https://chat.example.com/'));
  const found = candidatesIn(scope, []);
  let next = found.next();
  while (!next.done) next = found.next();
  expect(next.value).toContain(document.querySelector('#all'));
});
