// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { layoutByStructure } from '../../src/page/by-structure/index.ts';
import { keepNatives, natives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';

let scope: Scope;
beforeEach(() => {
  keepNatives(window);
  document.body.innerHTML = '';
});

function pageOf(html: string): void {
  document.body.innerHTML = html;
  scope = new Scope(document, new URL('https://chat.example.com/'));
}
const attach = (selector: string) =>
  (document.querySelector(selector) as Element)
    .attachShadow({ mode: 'open' })
    .appendChild(document.createElement('p'));

it.each([
  'article',
  'aside',
  'blockquote',
  'div',
  'footer',
  'h1',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
  'chat-box',
])('finds the tree in a %s, and trees in trees', (tag) => {
  document.body.innerHTML = `<ul><li><a><${tag} id="host">words</${tag}></a></li></ul>`;
  const inner = document.createElement('chat-log');
  const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
  root.append(inner);
  inner.attachShadow({ mode: 'open' }).append(document.createElement('p'));
  scope = new Scope(document, new URL('https://chat.example.com/'));
  expect(scope.all('p').filter((one) => one.getRootNode() !== document)).toHaveLength(1);
  expect(scope.roots()).toHaveLength(3);
});

it('looks first where a tree most often comes late: elements of the page’s own, and empty ones', () => {
  pageOf('<chat-box>loading</chat-box><div class="empty"></div><div class="full"><b>words</b></div>');
  for (const host of ['chat-box', '.empty', '.full']) attach(host);
  expect(scope.exploreLikely()).toHaveLength(2);
  expect(scope.explore(document)).toHaveLength(1);
  expect(scope.exploreLikely()).toEqual([]);
});

it('so too in what was added since', () => {
  pageOf('<main></main>');
  const added = document.createElement('div');
  added.innerHTML = '<chat-box>loading</chat-box>';
  document.querySelector('main')?.append(added);
  expect(scope.enter(added)).toEqual([]);
  attach('chat-box');
  expect(scope.exploreLikely()).toHaveLength(1);
});

it('asks a page once for all that may hold a tree, however much it holds', () => {
  pageOf(`<main>${'<p>mot <b>gras</b></p>'.repeat(200)}<chat-box></chat-box></main>`);
  const all = vi.spyOn(natives(), 'all');
  scope.explore(document);
  expect(all).toHaveBeenCalledTimes(1);
  attach('chat-box');
  expect(scope.exploreLikely()).toHaveLength(1);
});

it('knows nothing of a document that was left, though what stood in it is connected to that still', () => {
  const line = (name: string, text: string) =>
    `<div class="msg"><b class="nick">${name}</b> <i>${text}</i></div>`;
  const lines = [line('solene', 'qui vient'), line('marius', 'moi'), line('solene', 'on y va')].join('');
  pageOf(`<div class="messages">${lines}</div><textarea></textarea>`);
  const layout = layoutByStructure(scope);
  for (const _ of layout.look?.() ?? []);
  expect(layout.panes()).toHaveLength(1);
  vi.spyOn(document, 'defaultView', 'get').mockReturnValue(null);
  expect(layout.panes()).toEqual([]);
  vi.restoreAllMocks();
});
