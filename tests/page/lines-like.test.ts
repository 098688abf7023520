// @vitest-environment happy-dom
/** How likely a box holds a conversation. */
import { beforeEach, expect, it } from 'vitest';
import { isLineOfNames } from '../../src/page/by-structure/lists/flow.ts';
import { rememberedLines } from '../../src/page/by-structure/log/last-lines.ts';
import { linesLike } from '../../src/page/by-structure/log/lines-like.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeEach(() => keepNatives(window));

it('what is called by users and by messages is no list of users, where one of two is never named', () => {
  const row = (said: string, name = '') =>
    `<div>${name && `<p>${name}</p>`}<span>${said}</span><p>20:10</p></div>`;
  const rows = [
    row('bonsoir', 'lilou'),
    row('salut'),
    row('oui', 'lilou'),
    row('il commence'),
    row('à demain'),
  ];
  const counted = (name: string) => {
    document.body.innerHTML = `<div class="${name}" style="overflow-y: auto">${rows.join('')}</div><input type="text">`;
    const box = document.querySelector('div') as Element;
    const composers = [...document.querySelectorAll('input')];
    const read = rememberedLines();
    return linesLike(box, {
      composers,
      sends: [],
      threads: [],
      read,
      isWide: () => false,
      isKnown: () => false,
    });
  };
  expect(counted('user-message-container')).toBeGreaterThan(0);
  expect(counted('user-container')).toBe(0);
});

it('who is there, in a line behind how many they are, says nothing', () => {
  const names = ['lilou', 'Tom33', 'zoe'].map((name, at) => `<a class="who${at ? ' on' : ''}">${name}</a>`);
  document.body.innerHTML = `<section><div><b>3</b><span>${names.join(', ')}</span></div></section>`;
  expect(isLineOfNames(document.querySelector('section') as Element)).toBe(true);
});

it('what each of those who are there has of the same things, nobody says', () => {
  const counted = (texts: readonly string[]) => {
    const rows = texts.map(
      (text, at) =>
        `<div class="x"><b>${['lilou', 'Tom33', 'zoe', 'Nadia', 'Basile'][at]}</b><span>${text}</span></div>`,
    );
    document.body.innerHTML = `<section style="overflow-y: auto">${rows.join('')}</section><input type="text">`;
    return linesLike(document.querySelector('section') as Element, {
      composers: [...document.querySelectorAll('input')],
      sends: [],
      threads: [],
      read: rememberedLines(),
      isWide: () => false,
      isKnown: () => false,
    });
  };
  const things = [4, 7, 2, 9, 5].map((many) => `wood ${many}, stone ${many + 1}, gold 0, level ${many % 3}`);
  expect(counted(things)).toBe(0);
  expect(counted(['on joue ?', 'oui, à neuf', 'pas ce soir', 'demain alors', 'ça marche'])).toBeGreaterThan(
    0,
  );
});

it('words over what is drawn are none that anybody says', () => {
  const counted = (drawn: string) => {
    document.body.innerHTML = `<div id="canvas" style="overflow-y: auto">${drawn}<table><tbody><tr><td>Bar</td></tr><tr><td>Users in this room: 7</td></tr></tbody></table></div><input type="text">`;
    return linesLike(document.querySelector('div') as Element, {
      composers: [...document.querySelectorAll('input')],
      sends: [],
      threads: [],
      read: rememberedLines(),
      isWide: () => false,
      isKnown: () => false,
    });
  };
  expect(counted('')).toBeGreaterThan(0);
  expect(counted('<canvas></canvas>')).toBe(0);
});

it('the cells of one row of a table, side by side, are no lines', () => {
  const cell = (name: string, text: string) => `<td><b>${name}</b> <i>${text}</i></td>`;
  const counted = (cells: readonly string[]) => {
    document.body.innerHTML = `<table><tbody><tr class="messages">${cells.join('')}</tr></tbody></table><input type="text">`;
    const read = rememberedLines();
    const composers = [...document.querySelectorAll('input')];
    const nothing = { sends: [], threads: [], isWide: () => false, isKnown: () => false };
    return linesLike(document.querySelector('tr') as Element, { composers, read, ...nothing });
  };
  expect(counted([cell('Envoyer', 'à tous'), cell('Odile', 'la sortie')])).toBe(0);
  const lines = [cell('Odile', 'on y va ?'), cell('Bastien', 'oui'), cell('Odile', 'à huit heures')];
  expect(counted([`<td>${lines.map((line) => line.replaceAll('td', 'p')).join('')}</td>`])).toBeGreaterThan(
    0,
  );
});
