// @vitest-environment happy-dom
/** What the warnings ask of a page on which every hit test is dear, counted. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { lookUnder } from '../../src/warnings/under.ts';

const BAR = { left: 100, top: 8, right: 700, bottom: 68 };
let points: number;
let costs: number;
let top: Element;
let look: ReturnType<typeof lookUnder>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  points = 0;
  costs = 1;
  document.body.innerHTML = '<main></main><button>Fermer</button>';
  top = document.querySelector('main') as Element;
  document.elementFromPoint = () => {
    points++;
    vi.advanceTimersByTime(costs);
    return top;
  };
  document.elementsFromPoint = () => [top, document.documentElement];
  Object.defineProperty(document.documentElement, 'clientWidth', { value: 1280, configurable: true });
  Object.defineProperty(document.documentElement, 'clientHeight', { value: 800, configurable: true });
  look = lookUnder(document, document.createElement('div'));
});
afterEach(() => {
  vi.useRealTimers();
});

function putButton(left: number, topEdge: number): Element {
  const button = document.querySelector('button') as Element;
  button.getBoundingClientRect = () => new DOMRect(left, topEdge, 30, 20);
  return button;
}

it('asks about every point that a small control could hide between, where that is cheap', () => {
  costs = 0;
  expect(look(BAR)).toBe('nothing');
  expect(points).toBeGreaterThan(100);
});

it('asks about few points where they are dear, from the first time on', () => {
  expect(look(BAR)).toBe('nothing');
  expect(points).toBeLessThanOrEqual(20);
  points = 0;
  expect(look({ ...BAR, left: 101 })).toBe('nothing');
  expect(points).toBeLessThanOrEqual(20);
});

it('looks through our own element', () => {
  const host = document.createElement('div');
  look = lookUnder(document, host);
  const button = putButton(330, 30);
  const one = vi.fn(() => host);
  document.elementFromPoint = one;
  document.elementsFromPoint = () => [host, top];
  expect(look(BAR)).toBe('nothing');
  // Where it lay on top once, all that lie there are asked for at once.
  expect(one).toHaveBeenCalledOnce();
  document.elementsFromPoint = () => [host, button];
  expect(look({ ...BAR, left: 101 })).toBe('control');
});

it('finds a control between those points by its box', () => {
  look(BAR);
  top = putButton(330, 30);
  points = 0;
  expect(look({ ...BAR, left: 101 })).toBe('control');
  expect(points).toBe(1);
});

it('gives the same answer for a while, and for longer the dearer it was; then asks again', () => {
  look(BAR);
  points = 0;
  top = putButton(330, 30);
  expect(look(BAR)).toBe('nothing');
  expect(points).toBe(0);
  vi.advanceTimersByTime(1001);
  expect(look(BAR)).toBe('control');
});

it('keeps what it answered of a place beside a row, for that row alone', () => {
  const [row, other] = [document.createElement('p'), document.createElement('p')];
  look(BAR, { own: row });
  points = 0;
  expect(look(BAR, { own: row })).toBe('nothing');
  expect(points).toBe(0);
  look(BAR, { own: other });
  expect(points).toBeGreaterThan(0);
});

it('asks about a handful of points where only controls matter, however cheap they are', () => {
  costs = 0;
  expect(look(BAR, { controlsOnly: true })).toBe('nothing');
  expect(points).toBeLessThanOrEqual(2);
});

it('finds a control whose middle something else lies over, where only controls matter', () => {
  costs = 0;
  const button = putButton(330, 30);
  document.elementFromPoint = (x, y) => (x > 329 && x < 335 && y > 29 && y < 35 ? button : top);
  expect(look(BAR, { controlsOnly: true })).toBe('control');
});

it('asks no further where words are found', () => {
  costs = 0;
  const words = document.createElement('p');
  words.append('Bonjour');
  Range.prototype.getClientRects = () => [new DOMRect(100, 8, 300, 20)] as unknown as DOMRectList;
  top = words;
  expect(look(BAR)).toBe('words');
  expect(points).toBeLessThanOrEqual(2);
});
