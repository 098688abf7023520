/** What was put into a pane and taken out again before it was read is told from what was only drawn anew. */
import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { isCut, withLost } from '../../src/page/lost.ts';
import { keepNatives } from '../../src/page/natives.ts';

const window = new Window();
keepNatives(window as never);
const { document } = window as unknown as { document: Document };

function list(...texts: string[]) {
  const box = document.createElement('div');
  document.body.append(box);
  const add = (text: string) => {
    const row = document.createElement('p');
    row.textContent = text;
    box.append(row);
  };
  for (const text of texts) add(text);
  const rows = () => [...box.children];
  return {
    add,
    rows,
    drop: (count: number) =>
      rows()
        .slice(0, count)
        .forEach((row) => void row.remove()),
  };
}
const said = (rows: readonly Element[]) => rows.map((row) => row.textContent);

it('gives back what is shown as long as nothing went', () => {
  const { add, rows } = list('a', 'b');
  const before = rows();
  add('c');
  expect(said(withLost(before, rows()))).toEqual(['a', 'b', 'c']);
});

it('puts what went above the rest where it stood, below what never goes', () => {
  const { add, rows, drop } = list('a', 'b', 'c');
  const before = rows();
  drop(2);
  add('d');
  expect(said(withLost(before, rows()))).toEqual(['a', 'b', 'c', 'd']);
  const [stays, ...gone] = list('today', 'e', 'f').rows();
  for (const row of gone) row.remove();
  expect(said(withLost([stays as Element, ...gone], [stays as Element]))).toEqual(['today', 'e', 'f']);
});

it('holds no row for lost that was drawn anew, or in the place of which another stands', () => {
  const { rows } = list('a', 'b', 'b', 'c');
  const before = rows();
  for (const row of before.slice(1)) row.replaceWith(row.cloneNode(true));
  expect(withLost(before, rows())).toEqual(rows());
  const [last] = rows().slice(-1);
  const now = rows();
  if (last) last.outerHTML = '<p>c, and more</p>';
  expect(withLost(now, rows())).toEqual(rows());
});

it('tells all of it where nothing is left', () => {
  const { add, rows, drop } = list('a', 'b');
  const before = rows();
  drop(2);
  add('c');
  expect(said(withLost(before, rows()))).toEqual(['a', 'b', 'c']);
  expect([isCut(before), isCut(rows())]).toEqual([true, false]);
});
