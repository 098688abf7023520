// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { areSideBySide, isAboveOrBelow } from '../../src/page/by-structure/parts/framed.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

/** Elements that stand where these say: how far to the right, and how far down. */
function placed(...all: [left: number, top: number, name?: string][]): Element[] {
  return all.map(([left, top, name = 'tile']) => {
    const element = document.createElement('div');
    element.className = name;
    element.getBoundingClientRect = () => ({ left, top, width: 80, height: 80 }) as DOMRect;
    return element;
  });
}

describe('what stands side by side', () => {
  it.each([
    ['a row of tabs', placed([0, 0, 'tab'], [80, 0, 'tab on'], [160, 0, 'tab'])],
    ['tiles, the fourth of which is below the first', placed([0, 0], [80, 0], [160, 0], [0, 80])],
  ])('is %s', (_, rows) => expect(areSideBySide(rows)).toBe(true));

  it.each([
    ['lines', placed([0, 0], [0, 80], [0, 160])],
    [
      'what each line of a table says',
      placed([0, 0, 'when'], [80, 0, 'who'], [160, 0, 'what'], [0, 80, 'when']),
    ],
  ])('is not %s', (_, rows) => expect(areSideBySide(rows)).toBe(false));
});

it('what is laid out as its parts alone stands where they do', () => {
  const place = (element: Element, top: number, height: number) => {
    element.getBoundingClientRect = () =>
      ({ left: 0, right: height && 400, top, bottom: top + height, width: height && 400, height }) as DOMRect;
    return element;
  };
  const posts = place(document.createElement('div'), 0, 0);
  posts.append(
    place(document.createElement('div'), 100, 200),
    place(document.createElement('div'), 300, 200),
  );
  const [below, inside] = [
    place(document.createElement('textarea'), 520, 40),
    place(document.createElement('textarea'), 280, 40),
  ];
  expect(isAboveOrBelow(posts, [below])).toBe(true);
  expect(isAboveOrBelow(posts, [inside])).toBe(false);
});
