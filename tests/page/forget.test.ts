// @vitest-environment happy-dom
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { Conversation } from '../../src/page/conversation.ts';
import { Conversations } from '../../src/page/conversations.ts';
import type { Lines, Pane } from '../../src/page/layout.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Own } from '../../src/page/own.ts';
import { Seen } from '../../src/page/seen.ts';

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

/** What is held after each of some equal pieces of work, in megabytes: less what was held after the first. */
function growth(pieces: number, work: (piece: number) => void): number[] {
  const held = Array.from({ length: pieces }, (_, piece) => {
    work(piece);
    gc();
    return process.memoryUsage().heapUsed / 1048576;
  });
  return held.map((now) => now - (held[0] as number));
}

const element = {} as Element;

it('what a list shows is told once, however many come and go, as long as it is looked at', () => {
  const seen = new Seen();
  const told = Array.from({ length: 40_000 }, (_, i) => [
    seen.look(element, 'always there'),
    seen.look(element, `comes by ${i}`),
  ]);
  expect(told.slice(1).filter(([always]) => always === 'new')).toEqual([]);
  expect(told.filter(([, comes]) => comes !== 'new')).toEqual([]);
  // As many as are remembered, and no more.
  const again = Array.from({ length: 40_000 }, (_, i) => seen.look(element, `comes by ${39_999 - i}`));
  expect(again.slice(0, 20_000)).not.toContain('new');
  expect(again.slice(25_000)).not.toContain('redrawn');
});

it('a list in which others come and go for days takes no more memory', () => {
  const seen = new Seen();
  const grown = growth(4, (piece) => {
    for (let i = 0; i < 30_000; i++) seen.look(element, `${piece} ${i}`);
  });
  expect(Math.max(...grown)).toBeLessThan(2);
});

it('lines with names of their own are told once, and take no more memory, in a room that is never left', () => {
  const room = new Conversation('example/#a', 'a', 'room');
  const read = (from: number) => {
    const marks = Array.from({ length: 100 }, (_, i) => ({ key: from + i, id: from + i }));
    return (
      room.show(marks, (shown) => ({ text: `${from + shown}`, element }), 0).length + room.settle(1e9).length
    );
  };
  let told = 0;
  const grown = growth(4, (piece) => {
    // Each look shows half of what the one before it did.
    for (let i = 0; i < 600; i++) told += read(piece * 30_000 + i * 50);
  });
  expect(told).toBe(4 * 30_000 + 50);
  expect(Math.max(...grown)).toBeLessThan(2);
});

it('of conversations those are forgotten in which nothing is said for longest, and none that is spoken in', () => {
  keepNatives(window as Window & typeof globalThis);
  const conversations = new Conversations('example', new Own());
  const pane = (element: Element, name: string, ...lines: string[]): Pane => {
    const all = lines.map((text) => ({ text, element: null }));
    const read: Lines = { all, token: {}, isHasty: false };
    return { element, box: element, lines: () => read, title: () => name, where: () => 'private' };
  };
  const [left, right] = [document.createElement('div'), document.createElement('div')];
  document.body.append(left, right);
  let now = 0;
  const texts = (one: Pane) => {
    const told = conversations.read(one, 0, [one], undefined, now);
    now += 1000;
    return [...told, ...conversations.settle(now)].map(({ observation }) => observation.text);
  };
  const said: string[] = [];
  const open = (name: string) => texts(pane(left, name, `salut ${name}`, 'ça va ?'));
  expect(open('lea')).toEqual(['salut lea', 'ça va ?']);
  for (let i = 0; i < 600; i++) {
    said.push(`ligne ${i}`);
    expect(texts(pane(right, 'tom', ...said))).toEqual([`ligne ${i}`]);
    expect(open(`ami${i}`)).toHaveLength(2);
    // Within the bound: it is remembered.
    if (i >= 150) expect(open(`ami${i - 150}`)).toEqual([]);
  }
  expect(open('lea')).toEqual(['salut lea', 'ça va ?']);
  expect(texts(pane(left, 'tom', ...said))).toEqual([]);
});
