// @vitest-environment happy-dom
/** Two people's bubbles, where they stand: some that can be pressed, and some with the time before them. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findLogs } from '../../src/page/by-structure/log/find-logs.ts';
import { Sides } from '../../src/page/by-structure/log/side.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';
import { placed, placeWords } from './support/placed.ts';

beforeEach(() => {
  keepNatives(window);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return placed(this);
  });
  placeWords();
});

afterEach(() => vi.restoreAllMocks());

it('are no list to choose from, where most can be pressed', () => {
  const line = (at: number) =>
    `<article style="${at % 3 ? 'cursor: pointer' : ''}"><p data-at="${at % 2 ? '400 690' : '20 300'}">il pleut encore ici, ${at}</p></article>`;
  const found = (lines: string) => {
    document.body.innerHTML = `<main><div class="talk chat" style="overflow:auto">${lines}</div><textarea></textarea></main>`;
    const scope = new Scope(document, new URL('https://chat.example.com/'));
    const look = findLogs(scope, [document.querySelector('textarea') as Element], () => false);
    let step = look.next();
    while (!step.done) step = look.next();
    return step.value?.length;
  };
  const lines = Array.from({ length: 8 }, (_, at) => line(at)).join('');
  expect(found(lines)).toBe(1);
  expect(found(lines.replaceAll('400 690', '20 300'))).toBe(0);
});

it('are the reader’s where they stand on the right, and the time before them', () => {
  const row = (time: string, words: string) =>
    `<div data-at="0 700">${time && `<i style="display:block" data-at="340 390">${time}</i>`}${words}</div>`;
  const theirs = row('', '<p data-at="20 300">la soupe est prête</p>');
  const own = row('20:41', '<p data-at="400 690">j’arrive tout de suite</p>');
  document.body.innerHTML = `<div id="pane">${theirs}${own}${theirs}${own}</div>`;
  const pane = document.querySelector('#pane') as Element;
  const rows = [...pane.children];
  const sides = new Sides();
  sides.measure(pane, rows);
  expect(rows.map((one) => sides.sideOf(pane, one))).toEqual(['theirs', 'mine', 'theirs', 'mine']);
});
