// @vitest-environment happy-dom
/** Conversations whose last line stands first on the page, in a column that is shown from below. */
import { expect, it } from 'vitest';
import { RowReader } from '../../src/page/by-structure/log/row-reader.ts';
import { Spoke } from '../../src/page/by-structure/log/spoke.ts';
import { keepNatives } from '../../src/page/natives.ts';

it('name whoever says several things over the first of them, which stands behind the others', () => {
  keepNatives(window);
  const line = (side: string, name: string, text: string) =>
    `<div class="line"><div class="message ${side}">${name && `<span class="name">${name}</span>`}<p class="text">${text}</p></div></div>`;
  document.body.innerHTML = `<div>${[
    line('incoming', '', 'on y va'),
    line('incoming', '', 'à huit heures'),
    line('incoming', 'Lilou', 'le pain est prêt'),
    line('outgoing', '', 'merci'),
    line('incoming', 'Karim', 'il est bon'),
    line('incoming', 'Lilou', 'le four chauffe'),
  ].join('')}</div>`;
  const log = document.body.firstElementChild as Element;
  const rows = [...log.children];
  for (const [at, row] of rows.entries())
    row.getBoundingClientRect = () => ({ top: -40 * at, left: 0, right: 0, width: 0 }) as DOMRect;
  const reader = new RowReader(new Spoke());
  const messages = reader.messages(log, rows, () => false);
  expect(messages.map((row) => reader.read(log, row, () => false)?.author)).toEqual([
    'Lilou',
    'Lilou',
    'Lilou',
    undefined,
    'Karim',
    'Lilou',
  ]);
});
