// @vitest-environment happy-dom
/** Rows without a name, which go on where the one above stopped. */
import { expect, it } from 'vitest';
import { RowReader } from '../../src/page/by-structure/log/row-reader.ts';
import { Spoke } from '../../src/page/by-structure/log/spoke.ts';
import { keepNatives } from '../../src/page/natives.ts';

/** Who says each of the messages in some rows. */
function authors(html: string): (string | undefined)[] {
  keepNatives(window);
  document.body.innerHTML = html;
  const log = document.body.firstElementChild as Element;
  const reader = new RowReader(new Spoke());
  const messages = reader.messages(log, [...log.children], () => false);
  return messages.map((row) => reader.read(log, row, () => false)?.author);
}

const SAID: readonly (readonly [string, string])[] = [
  ['Odile', 'qui a une bêche ?'],
  ['Bastien', 'j’en ai une'],
  ['', 'elle est rouge'],
  ['Odile', 'je passe ce soir'],
  ['Gaspard', 'je garde les graines'],
  ['', 'et le râteau'],
];
const ALL = ['Odile', 'Bastien', 'Bastien', 'Odile', 'Gaspard', 'Gaspard'];

const rows = SAID.map(
  ([name, text]) =>
    `<tr class="message_row ${name && 'with-sender'}"><td><div class="top">${name && `<span class="sender sender-actions"><b class="sender_name">${name}</b></span>`}</div><p>${text}</p></td></tr>`,
).join('');

it('of several in a row, that of whoever is named last', () => {
  expect(
    authors(`<div><table></table><table><tbody>${rows}</tbody></table><div class="end"></div></div>`),
  ).toEqual([undefined, ...ALL, undefined]);
});

it('made as the one above, which is called more', () => {
  expect(
    authors(
      `<ul>${rows
        .replaceAll(/<tr /g, '<li ')
        .replaceAll('</tr>', '</li>')
        .replaceAll(/<\/?td>/g, '')}</ul>`,
    ),
  ).toEqual(ALL);
});

it('made as the one above, and called what it is for a while: the last, the chosen one', () => {
  const items = rows.replaceAll(/<(\/?)tr/g, '<$1li').replaceAll(/<\/?td>/g, '');
  const last = '<li class="message_row selected_message"><p>il en faut deux</p></li>';
  expect(authors(`<ul>${items}${last}</ul>`)).toEqual([...ALL, 'Gaspard']);
});
