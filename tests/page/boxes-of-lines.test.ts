// @vitest-environment happy-dom
/** Lines of one conversation in several boxes, and what stands beside it in a box that is made alike. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

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
  expect(said(`<div id="chat">${rows}</div><div id="online">${names}</div>`)).toEqual(
    LINES.map(([name, text]) => `${name}: ${text}`),
  );
});
