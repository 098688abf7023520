// @vitest-environment happy-dom
/** What the probe takes for a chat, on the cheapest of looks, and what it leaves alone. */
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, test } from 'vitest';
import { looksLikeChat } from '../../src/page/chat-like.ts';

const PAGES = `${import.meta.dirname}/../pages`;

const looks = (html: string, marks = '#no-such-mark') => {
  document.body.innerHTML = html;
  return looksLikeChat(document, marks);
};
afterEach(() => {
  document.body.innerHTML = '';
});

const rows = (count: number, tag = 'p') =>
  Array.from({ length: count }, (_, i) => `<${tag}>lea: message ${i}</${tag}>`).join('');
const box = '<textarea placeholder="Votre message"></textarea>';

describe('a chat', () => {
  test.each([
    ['that is called one, with rows', `<div><div class="chat">${rows(6)}</div>${box}</div>`],
    [
      'that nothing is called by a name, with a button to send',
      `<div><div>${rows(6)}</div><input type="text"><button>Envoyer</button></div>`,
    ],
    [
      'written in an editable element',
      `<div><div class="messages">${rows(6)}</div><div contenteditable aria-label="Message"></div></div>`,
    ],
    [
      'in an entry form by pseudonym and age',
      '<form><input name="pseudo"><input name="age"><button>Entrer</button></form>',
    ],
  ])('%s', (_, html) => {
    expect(looks(html)).toBe(true);
  });

  it('is told by the mark of its software alone', () => {
    expect(looks('<div id="converse-root"></div>', '#other|#converse-root')).toBe(true);
  });

  it('in a page that carries a whole table of other things is found by its last rows', () => {
    expect(looks(`<div><div class="chat">${rows(2000)}</div>${box}</div>`)).toBe(true);
  });
});

describe('no chat', () => {
  test.each([
    ['nothing at all', ''],
    ['a text', `<article>${rows(40)}</article>`],
    [
      'a search',
      `<div><div class="results">${rows(9)}</div><input type="text" name="search" placeholder="Rechercher un message"></div>`,
    ],
    [
      'comments below an article',
      `<div>${rows(9)}<textarea name="comment"></textarea><button>Envoyer</button></div>`,
    ],
    [
      'a form that writes to an office',
      `<div>${rows(9)}<form><input type="email"><textarea name="message"></textarea><button>Envoyer</button></form></div>`,
    ],
    [
      'a way into an account',
      '<form><input name="nickname"><input name="age"><input type="password"></form>',
    ],
    ['a box among too few rows', `<div><div>${rows(3)}</div>${box}</div>`],
    [
      'a telephone number',
      `<div>${rows(9)}<form><input type="tel"><input type="text" name="message"></form></div>`,
    ],
  ])('%s', (_, html) => {
    expect(looks(html)).toBe(false);
  });

  it('is the page of a shop', () => {
    expect(looks(readFileSync(`${PAGES}/shop.html`, 'utf8'))).toBe(false);
  });
});

it('is not misled by elements that carry the names of DOM functions', () => {
  expect(() => looks('<form name="querySelectorAll"><input name="attributes"></form>')).not.toThrow();
});
