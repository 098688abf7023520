// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest';
import { Grown } from '../../src/page/grown.ts';
import type { Line } from '../../src/page/layout.ts';
import { keepNatives, natives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

/** A pane, and a reader of it that counts the children it went through. */
function pane() {
  const element = document.createElement('div');
  const grown = new Grown();
  const reader = { read: 0 };
  const lines = (html: string, now?: number) => {
    element.innerHTML = html;
    const found = grown.lines(
      element,
      (from = element.firstChild as Node) => {
        const fresh: Line[] = [];
        for (let child: ChildNode | null = from as ChildNode; child; child = child.nextSibling) {
          reader.read++;
          if (child.nodeType === 3) fresh.push({ text: child.textContent ?? '', element: null });
        }
        return fresh;
      },
      now,
    );
    return found.all.map(({ text }) => text);
  };
  return { lines, reader, element };
}
const html = (texts: readonly string[]) => texts.map((text) => `<b>tom: </b>${text}<br>`).join('');
const said = (count: number) => Array.from({ length: count }, (_, i) => `message ${i % 7}`);

it('reads each line once while a pane that is rewritten whole grows: twice the messages, twice the work', () => {
  const work = (count: number) => {
    const { lines, reader } = pane();
    for (let i = 1; i <= count; i++) lines(html(said(i)));
    return reader.read;
  };
  expect(work(80)).toBe(2 * work(40));
});

it('gives the same lines however the pane changes', () => {
  const { lines } = pane();
  const states = [
    said(3),
    said(5),
    said(5),
    said(9).slice(4),
    ['autre'],
    [],
    said(2),
    ['message 0', 'changé'],
  ];
  for (const state of states) expect(lines(html(state))).toEqual(state);
});

it('reads a last line that is still open again', () => {
  const { lines } = pane();
  expect(lines('<b>tom: </b>un<br><b>tom: </b>deu')).toEqual(['un', 'deu']);
  expect(lines('<b>tom: </b>un<br><b>tom: </b>deux<br>')).toEqual(['un', 'deux']);
  expect(lines('<b>tom: </b>un<br><b>tom: </b>deux<br><b>tom: </b>trois<br>')).toEqual([
    'un',
    'deux',
    'trois',
  ]);
});

it('asks a pane that grows for all of its text twice a second, and for its end otherwise', () => {
  const { lines, element } = pane();
  const whole = vi.spyOn(natives(), 'rawText');
  const asked = () => whole.mock.calls.filter(([of]) => of === element).length;
  for (let i = 1; i <= 100; i++) lines(html(said(i)), i * 16);
  expect(asked()).toBe(4);
  // Of each child of the end, and of what came: never more, however long the pane is.
  expect(whole.mock.calls.length).toBeLessThan(100 * 2 * 24);
});

it('sees what changed above within half a second, though the end only grew', () => {
  const { lines } = pane();
  const texts = Array.from({ length: 60 }, (_, i) => `message ${i}`);
  lines(html(texts), 1000);
  const changed = ['autre chose', ...texts.slice(1), 'de plus'];
  expect(lines(html(changed), 1100)).toEqual([...texts, 'de plus']);
  expect(lines(html(changed), 1500)).toEqual(changed);
});
