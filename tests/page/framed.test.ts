/** Where things stand on a page, be it in a frame of it. */
import { expect, it } from 'vitest';
import { isAboveOrBelow, placeOn, reachesOver } from '../../src/page/by-structure/parts/framed.ts';

/** An element at these places, in a frame or none. */
function at(left: number, top: number, width: number, height: number, frame?: Element): Element {
  const box = { left, top, right: left + width, bottom: top + height };
  return {
    getBoundingClientRect: () => box,
    ownerDocument: { defaultView: { frameElement: frame ?? null } },
    clientLeft: 0,
    clientTop: 0,
  } as unknown as Element;
}

it('what is longer than its frame ends where that does', () => {
  const frame = at(100, 50, 400, 300);
  expect(placeOn(at(0, 0, 400, 2000, frame))).toEqual({ left: 100, right: 500, top: 50, bottom: 350 });
  expect(placeOn(at(0, -1700, 400, 2000, frame))).toEqual({ left: 100, right: 500, top: 50, bottom: 350 });
});

it('a conversation in a frame stands over what one writes in below that, however much there is to scroll', () => {
  const said = at(0, 0, 400, 2000, at(100, 50, 400, 300));
  expect(isAboveOrBelow(said, [at(150, 400, 200, 30)])).toBe(true);
  expect(isAboveOrBelow(said, [at(600, 400, 200, 30)])).toBe(false);
});

it('what one writes in may begin below another part of the page', () => {
  const said = at(200, 40, 1080, 700);
  expect(reachesOver(said, [at(85, 745, 200, 30)])).toBe(true);
  expect(reachesOver(said, [at(85, 745, 100, 30)])).toBe(false);
  expect(reachesOver(said, [at(85, 300, 200, 30)])).toBe(false);
});
