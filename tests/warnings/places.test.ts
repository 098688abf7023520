import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/warnings/beside-place.ts';
import { type Box, overlap } from '../../src/warnings/box.ts';
import { placeChip } from '../../src/warnings/chip-place.ts';
import { placeDock } from '../../src/warnings/dock-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const desk = box(0, 0, 1280, 800);
const phone = box(0, 0, 320, 640);

describe('where the cards stand', () => {
  it.each<[string, Box, Box[]]>([
    ['a message box across the foot', desk, [box(0, 750, 1280, 790)]],
    ['a message box at the top', desk, [box(300, 10, 1000, 60)]],
    ['a message box in the middle', desk, [box(600, 380, 1280, 420)]],
    ['a message box that fills the right column', desk, [box(800, 0, 1280, 800)]],
    ['a phone with a message box at its foot', phone, [box(8, 590, 312, 630)]],
    ['a phone with a bar too', phone, [box(8, 590, 312, 630), box(8, 8, 312, 150)]],
  ])('%s is never covered', (_, view, avoid) => {
    const { box: place } = placeDock(view, 300, avoid);
    for (const one of avoid) expect(overlap(place, one)).toBe(false);
    expect(place.right - place.left).toBeLessThanOrEqual(430);
    expect(place.left).toBeGreaterThanOrEqual(view.left);
    expect(place.right).toBeLessThanOrEqual(view.right);
  });

  it('prefers the right, at the foot', () => {
    expect(placeDock(desk, 300, [])).toEqual({ box: box(864, 16, 1264, 784), foot: true });
  });

  it('goes left when the right has no room', () => {
    expect(placeDock(desk, 300, [box(900, 100, 1280, 750)]).box.left).toBe(16);
  });
});

describe('where the draft check stands', () => {
  it.each<[string, Box, Box, boolean]>([
    ['above a message box at the foot', desk, box(250, 750, 970, 790), true],
    ['below one at the top', desk, box(250, 10, 970, 50), false],
    ['above one on a phone', phone, box(8, 590, 312, 630), true],
  ])('%s, never on it', (_, view, composer, foot) => {
    const place = placeBeside(view, composer, 220);
    expect(place.foot).toBe(foot);
    expect(overlap(place.box, composer)).toBe(false);
    expect(place.box.right).toBeLessThanOrEqual(view.right);
  });
});

describe('where a chip stands', () => {
  const row = box(8, 100, 238, 124);
  const sizes = { long: { width: 120, height: 20 }, short: { width: 70, height: 20 } };
  const name = (right: number) => box(16, 104, right, 120);
  const count = box(198, 104, 214, 120);
  const place = (texts: Box[], clip = desk, avoid: Box | null = null) =>
    placeChip(row, clip, texts, sizes, desk, avoid);

  it.each<[string, Box[], object]>([
    ['before the count, with its whole label', [name(60), count], { left: 74, short: false }],
    ['with its short word where that helps', [name(110), count], { left: 124, short: true }],
    ['outside the row when neither fits', [name(150), count], { left: 242, short: true }],
    ['at the end of a row without a count', [name(60)], { left: 114, short: false }],
  ])('%s', (_, texts, expected) => {
    expect(place(texts)).toMatchObject(expected);
  });

  it('is not seen while its row is scrolled away', () => {
    expect(place([name(60)], box(0, 200, 238, 700))).toBeNull();
    expect(place([name(60)], box(0, 113, 238, 700))).toBeNull();
  });

  it('does not cover the message box', () => {
    expect(place([name(150), count], desk, box(240, 90, 900, 130))?.left).not.toBe(242);
  });
});
