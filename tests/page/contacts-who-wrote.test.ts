// @vitest-environment happy-dom
/** Whom the reader knows, one of them marked as the open one by its class alone, and beside some how much of theirs is unread. */
import { expect, it } from 'vitest';
import { headsOf } from '../../src/page/by-structure/lists/heads.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { readOnce } from '../../src/page/index.ts';

const row = (name: string, kind: string, beside = '') =>
  `<li class="${kind}"><div class="wrap"><img src="${name}.png"><p>${name}</p></div><div class="alert">${beside && `<p>${beside}</p>`}</div></li>`;
const LINES = ['tu dors ?', 'presque', 'il y a une fête à côté', 'ici aussi'].map(
  (text, at) => `<li class="${at % 2 ? 'sent' : 'replies'}"><p>${text}</p></li>`,
);
const page = (...rows: string[]) =>
  `<aside class="friends"><ul>${rows.join('')}</ul></aside><main><header><p>Bertil</p></header><ul class="messages">${LINES.join('')}</ul><textarea placeholder="Message"></textarea><button>Envoyer</button></main>`;

const told = (html: string) => {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  return (kind: string) => seen.flatMap((one) => (one.kind === kind && 'name' in one ? [one.name] : []));
};

it('are all told, and those who wrote ask', () => {
  const seen = told(
    page(
      row('Bertil', 'active'),
      row('Oona', 'contact', '3 new messages'),
      row('Marek J.', 'contact'),
      row('hush', 'contact', '1 nouveau message'),
      row('zoé-9', 'contact', 'no new messages'),
      row('Nina', 'contact', '0 new messages'),
    ),
  );
  expect(seen('member')).toEqual(['Bertil', 'Oona', 'Marek J.', 'hush', 'zoé-9', 'Nina']);
  // Whoever talks with the reader is told, too.
  expect(seen('prompt').filter((name) => name !== 'Bertil')).toEqual(['Oona', 'hush']);
});

it('but for what is marked and holds other parts than they do, which heads them', () => {
  document.body.innerHTML = `<ul><li class="active"><b>Amis</b></li>${row('Oona', 'contact')}${row('hush', 'contact')}</ul>`;
  const [ul] = document.querySelectorAll('ul');
  const rows = [...(ul?.children ?? [])];
  expect([...headsOf({ rows, cells: cellsIn })]).toEqual(rows.slice(0, 1));
});
