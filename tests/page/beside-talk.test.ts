// @vitest-environment happy-dom
/** A box around a conversation and the lists beside it, of which a line is read here and there. */
import { beforeAll, expect, it } from 'vitest';
import { isAroundTalk } from '../../src/page/by-structure/log/beside-talk.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window));

const LINES = Array.from({ length: 12 }, (_, at) => `<div class="line"><b>Odile</b> ${at}</div>`).join('');
const isAround = (html: string, lines: readonly [number, number] = [19, 17]) => {
  document.body.innerHTML = html;
  const [box, talk] = ['.page', '.talk'].map((one) => document.querySelector(one) as Element);
  return isAroundTalk(
    box as Element,
    talk as Element,
    new Map([
      [box as Element, lines[0]],
      [talk as Element, lines[1]],
    ]),
  );
};

it('holds lists beside the talk', () => {
  const list = `<aside class="drawer"><ul>${'<li>Cuisine et jardin</li>'.repeat(9)}</ul></aside>`;
  const page = `<div class="page">${list}${list}<main class="inner"><div class="talk">${LINES}</div></main></div>`;
  expect(isAround(page)).toBe(true);
  expect(isAround(page, [40, 17])).toBe(false);
});

it('holds the lines that came after those that stand in a box', () => {
  expect(
    isAround(
      `<div class="page"><div class="talk">${LINES}</div><div class="line">oui</div><div class="line">non</div></div>`,
    ),
  ).toBe(false);
});

it('holds boxes of lines, made alike', () => {
  expect(
    isAround(
      `<div class="page"><div class="day talk">${LINES}</div><div class="day talk"><p>oui</p></div></div>`,
    ),
  ).toBe(false);
});
