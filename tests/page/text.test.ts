// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { keepNatives } from '../../src/page/natives.ts';
import { shownValue, tidy, visibleText } from '../../src/page/text.ts';

beforeAll(() => keepNatives(window));

function element(html: string): Element {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
}

describe('visible text', () => {
  test.each([
    ['text split over nested spans', '<p><span>ly</span><b>cé</b><i><u>enne</u></i></p>', 'lycéenne'],
    ['lines and blocks', '<div>un<br>deux<div>trois</div>quatre</div>', 'un deux trois quatre'],
    [
      'paragraphs that only their style parts',
      '<p><span style="display:block">un</span><span style="display:block">deux</span><b>tr</b><b>ois</b></p>',
      'un deuxtrois',
    ],
    [
      'copies that are not displayed',
      '<p>oui<span style="display:none">non</span><b hidden>non</b></p>',
      'oui',
    ],
    ['scripts and styles', '<p>oui<script>non</script><style>non</style></p>', 'oui'],
    [
      'pictures that stand for a character',
      '<p>une <img alt="🍕"> ?<img alt="photo de vacances à la mer"></p>',
      'une 🍕 ?',
    ],
    ['zero-width marks', '<p>\u200bbon\u200bjour\ufeff</p>', 'bonjour'],
  ])('reads %s', (_, html, expected) => {
    expect(visibleText(element(html))).toBe(expected);
  });

  test('leaves parts out', () => {
    expect(visibleText(element('<p>lea<sup>2</sup>: </p>'), 'sup')).toBe('lea:');
  });
});

describe('what a control shows', () => {
  test('is never a password', () => {
    expect(shownValue(element('<input type="password" value="secret">'))).toBe('');
  });
  test('is the value of a button, and the text of an editable element with its lines', () => {
    expect(shownValue(element('<input type="button" value="jojo85   26 PARIS">'))).toBe('jojo85   26 PARIS');
    expect(shownValue(element('<div contenteditable="true">un<div>deux</div></div>'))).toBe('un\ndeux');
  });
});

describe('tidy text', () => {
  test.each([
    ['jojo85            26 PARIS', 'jojo85 26 PARIS'],
    [' un\n deux\t', 'un deux'],
    ['ly\u200bcé\u2060enne\ufeff', 'lycéenne'],
    ['un\u00a0deux', 'un deux'],
    ['\u2068Marc41\u2069\u200e', 'Marc41'],
    ['', ''],
  ])('%j is %j', (text, shown) => {
    expect(tidy(text)).toBe(shown);
  });

  test('is what it was where nothing is to be tidied, and is told in one pass', () => {
    const plain = (text: string) =>
      text
        .replace(/[\u200b\u200e\u200f\u2060\u2066-\u2069\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
    const unit = fc.constantFrom(
      'a',
      'é',
      ' ',
      '\n',
      '\u00a0',
      '\u200b',
      '\u200e',
      '\u2060',
      '\u2068',
      '\ufeff',
      '\u3000',
      '!',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(tidy(text)).toBe(plain(text));
        expect(tidy(plain(text))).toBe(plain(text));
      }),
    );
  });
});
