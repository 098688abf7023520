// @vitest-environment happy-dom
/** While a page is drawn, all of it may look like its conversation: what was told of that is not told again of the box that is. */
import { beforeAll, expect, it } from 'vitest';
import { Conversations } from '../../src/page/conversations.ts';
import type { Pane } from '../../src/page/layout.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Own } from '../../src/page/own.ts';

beforeAll(() => keepNatives(window as never));

const all = ['un', 'deux', 'trois', 'quatre'];

function pane(element: Element, title?: string): Pane {
  return {
    element,
    box: element,
    rows: () => [...document.querySelectorAll('p')],
    readRow: (row) => ({ text: row.textContent ?? '', element: row, author: 'tom' }),
    title: () => title,
    where: () => (title ? 'room' : undefined),
  };
}

/** What is told when these are the panes, one look after the other. */
function told(...looks: readonly (readonly Pane[])[]): string[] {
  const conversations = new Conversations('chat.example.com', new Own());
  return looks
    .flatMap((panes) => {
      conversations.follow(panes);
      return panes.flatMap((one, place) => [
        ...conversations.read(one, place, panes, undefined, 0),
        ...conversations.settle(Number.POSITIVE_INFINITY),
      ]);
    })
    .map(({ observation }) => (observation.kind === 'message' ? observation.text : ''));
}

it.each([
  ['in', '.app', '.log'],
  ['out', '.log', '.app'],
])('nothing twice, where it is read farther %s', (_, first, then) => {
  document.body.innerHTML = `<div class="app"><div class="log">${all.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  const [one, other] = [first, then].map((box) => document.querySelector(box) as Element) as [
    Element,
    Element,
  ];
  expect(told([pane(one)], [pane(other, 'Jardin')])).toEqual(all);
});

it('and each for itself, where a thread opens in what is still read', () => {
  document.body.innerHTML = `<div class="app"><p>un</p><div class="thread"></div></div>`;
  const [app, thread] = ['.app', '.thread'].map((box) => document.querySelector(box) as Element) as [
    Element,
    Element,
  ];
  const [outer, inner] = [pane(app, 'Jardin'), pane(thread, 'Jardin')];
  expect(told([outer], [outer, inner])).toEqual(['un', 'un']);
});
