import { describe, expect, it } from 'vitest';
import { placeBeside } from '../../src/warnings/beside-place.ts';
import { type Box, overlap } from '../../src/warnings/box.ts';
import { placeChip } from '../../src/warnings/chip-place.ts';
import { composerBar } from '../../src/warnings/composer-bar.ts';
import { placeDock } from '../../src/warnings/dock-place.ts';
import { placeFree } from '../../src/warnings/free-place.ts';
import { placePause } from '../../src/warnings/pause-place.ts';

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
  const sizes = {
    long: { width: 120, height: 20 },
    short: { width: 70, height: 20 },
    tight: { width: 60, height: 18 },
    icon: { width: 18, height: 18 },
  };
  const name = (right: number) => box(16, 104, right, 120);
  const count = box(198, 104, 214, 120);
  const place = (taken: Box[], page: Partial<Parameters<typeof placeChip>[0]> = {}) =>
    placeChip({ row, clip: desk, taken, view: desk, avoid: [], isClear: () => true, ...page }, sizes);

  it.each<[string, Box[], object]>([
    ['before the count, with its whole label', [name(60), count], { left: 74, size: 'long' }],
    ['with its short word where that helps', [name(110), count], { left: 124, size: 'short' }],
    ['with that word in small where that helps', [name(130), count], { left: 136, size: 'tight' }],
    ['over the row’s edge when none fits', [name(150), count], { left: 218, size: 'short' }],
    ['at the end of a row without a count', [name(60)], { left: 114, size: 'long' }],
  ])('%s', (_, texts, expected) => {
    expect(place(texts)).toMatchObject(expected);
  });

  it('covers nothing of the page: neither beside the row nor at its end', () => {
    const busy = box(238, 0, 600, 800);
    const isClear = (one: Box) => !overlap(one, busy);
    expect(place([name(150), count], { isClear })).toMatchObject({ size: 'icon', left: 219 });
    expect(place([name(190), box(192, 104, 230, 120)], { isClear })).toBeNull();
    for (const right of [60, 110, 130, 150, 170, 185]) {
      const found = place([name(right), count], { isClear });
      const { width, height } = sizes[found?.size ?? 'icon'];
      const left = found?.left ?? 0;
      const top = found?.top ?? 0;
      const chip = box(left, top, left + width, top + height);
      expect([name(right), count, busy].filter((one) => overlap(one, chip))).toEqual([]);
    }
  });

  it('is not seen while its row is scrolled away', () => {
    expect(place([name(60)], { clip: box(0, 200, 238, 700) })).toBeNull();
    expect(place([name(60)], { clip: box(0, 113, 238, 700) })).toBeNull();
  });

  it('does not cover the message box', () => {
    expect(place([name(150), count], { avoid: [box(210, 90, 900, 130)] })).toMatchObject({ size: 'icon' });
  });
});

describe('where the bar and the mark stand', () => {
  const size = { width: 600, height: 48 };
  const tabs = box(300, 62, 960, 92);

  it('over no control, and over no words where there is such a place', () => {
    const look = (one: Box) => (overlap(one, box(0, 0, 1280, 92)) ? 'control' : 'nothing');
    const found = placeFree('bar', desk, size, [], look);
    expect(found && overlap(found, tabs)).toBe(false);
    expect(placeFree('mark', desk, { width: 36, height: 36 }, [], look)).toMatchObject({ bottom: 788 });
  });

  it('stays where it is while that is free', () => {
    const before = box(12, 12, 612, 60);
    expect(placeFree('bar', desk, size, [], () => 'words', before)).toEqual(before);
  });

  it('is nowhere when controls are everywhere, or the message box is', () => {
    expect(placeFree('bar', desk, size, [], () => 'control')).toBeNull();
    expect(placeFree('mark', desk, size, [desk], () => 'nothing')).toBeNull();
  });
});

describe('where the pause stands', () => {
  it.each<[string, Box, Box]>([
    ['under the row', desk, box(226, 100, 446, 118)],
    ['over it when the message box is under it', desk, box(226, 500, 446, 518)],
    ['on a phone', phone, box(8, 300, 312, 330)],
  ])('%s, never on the message box', (_, view, row) => {
    const composer = box(view.left, view.bottom - 226, view.right, view.bottom - 180);
    const { left, top } = placePause(row, { width: 300, height: 250 }, view, [composer]);
    expect(overlap(box(left, top, left + 300, top + 250), composer)).toBe(false);
    expect(top).toBeGreaterThanOrEqual(0);
  });
});

describe('what of the composer is not covered', () => {
  const at = (left: number, top: number, right: number, bottom: number) =>
    ({
      isConnected: true,
      getBoundingClientRect: () => ({ left, top, right, bottom }),
    }) as unknown as Element;

  it('is the bar that holds the message box and its button', () => {
    const field = at(300, 740, 1280, 800);
    expect(composerBar([field])).toEqual([box(300, 740, 1280, 800)]);
    expect(composerBar([field, at(1200, 700, 1260, 736)])).toEqual([box(300, 700, 1280, 800)]);
    expect(composerBar([field, at(0, 0, 60, 30)])).toEqual([box(300, 740, 1280, 800), box(0, 0, 60, 30)]);
    expect(composerBar([])).toEqual([]);
  });
});
