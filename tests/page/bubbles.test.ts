// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { bubblesIn } from '../../src/page/by-structure/log/bubbles.ts';
import { piecesIn } from '../../src/page/by-structure/log/pieces.ts';
import { keepNatives } from '../../src/page/natives.ts';

const GREY = 'background: #eee; font-size: 14px';

/** What each bubble of a row says; each part of the row is said by somebody. */
function bubblesOf(html: string): string[] {
  document.body.innerHTML = `<div>${html}</div>`;
  const row = document.body.firstElementChild as Element;
  const said = piecesIn(row, () => false);
  return bubblesIn(row, said).map(({ textContent }) => textContent ?? '');
}

beforeEach(() => keepNatives(window as unknown as Window & typeof globalThis));

describe('each is a message for itself', () => {
  it.each([
    ['filled alike', `<div style="${GREY}">one</div><div style="${GREY}">two</div>`, ['one', 'two']],
    [
      'framed alike',
      '<p style="border: 1px solid teal">one</p><p style="border: 1px solid teal">two</p>',
      ['one', 'two'],
    ],
    [
      'deep in boxes, and each with its time',
      `<div><div style="${GREY}"><b>one</b><i>20:01</i></div></div><div><div style="${GREY}"><b>two</b><i>20:02</i></div></div>`,
      ['one20:01', 'two20:02'],
    ],
    [
      'with a sign in the midst that is not drawn so',
      `<div style="${GREY}">one</div><div>👍</div><div style="${GREY}">three</div>`,
      ['one', '👍', 'three'],
    ],
  ])('%s', (_, html, said) => expect(bubblesOf(html)).toEqual(said));
});

describe('it is one message', () => {
  it.each([
    ['of lines that are not drawn', '<div>one</div><div>two</div>'],
    ['around a quote', `<div style="${GREY}"><div style="background: #ccc">one</div><div>two</div></div>`],
    ['below a quote', `<div style="${GREY}">one</div><div>two</div>`],
    [
      'with a mark on it',
      `<div style="${GREY}">one</div><div style="background: #eee; font-size: 10px">2</div>`,
    ],
  ])('%s', (_, html) => expect(bubblesOf(html)).toEqual([]));
});
