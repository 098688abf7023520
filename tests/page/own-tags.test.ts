// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, LINES, told } from './support/five-lines.ts';

it('rooms may stand in elements of the page’s own making, whatever those are called', () => {
  const tabs = ['Status', '#jardin', '#lecture', '#velo', 'Odile'].map(
    (name) =>
      `<nv class="${name === '#jardin' ? ' active' : ''}"><span class="tab-label">${name}</span></nv>`,
  );
  const lines = ['Odile', 'Basile', 'Nadia', 'Odile'].map(
    (name, at) => `<p><b>${name}</b>: bonjour ${at}</p>`,
  );
  document.body.innerHTML = `<div class="strip">${tabs.join('')}</div><main><div class="log" style="overflow:auto">${lines.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(told.flatMap((one) => (one.kind === 'room' ? one.text.replace('#', '') : []))).toEqual([
    'jardin',
    'lecture',
    'velo',
  ]);
});

/** A row of the page's own making, of which tag and classes tell what it is. */
const ownRow = (side: string, name: string, said: string, state = '') =>
  `<x-item-${side} class="x-item${state}"><div class="x-inner"><x-head>${name && `<div class="x-sender-name">${name}</div>`}</x-head><x-view class="x-root"><x-text-view>${said}</x-text-view></x-view><i>20:22</i></div></x-item-${side}>`;

it('whose a line is may be told by the element of the page’s own making that it stands in', () => {
  const rows = LINES.map(([name, text]) =>
    name === 'Basile' ? ownRow('sent', '', `<p>${text}</p>`) : ownRow('received', name, `<p>${text}</p>`),
  );
  expect(told(rows)).toEqual(ALL.map((line) => line.replace('Basile', 'me')));
});

it('a state that a line came to is no status of the page’s', () => {
  const state = (at: number) => (at < 2 ? ' x-item-status-read-by-some x-item-status-delivered-to-some' : '');
  const rows = LINES.map(([name, text], at) => ownRow('received', name, `<p>${text}</p>`, state(at)));
  expect(told(rows)).toEqual(ALL);
});

it('a paragraph that is called one, of wrapped lines, is no message for itself', () => {
  const paragraph = (text: string) => `<p class="x-line-wrapping-paragraphs">${text}</p>`;
  const rows = LINES.map(([name, text], at) =>
    ownRow('received', name, paragraph(text) + (at === 1 ? paragraph('à verse') : '')),
  );
  expect(told(rows)).toEqual(ALL.map((line, at) => (at === 1 ? `${line} à verse` : line)));
});
