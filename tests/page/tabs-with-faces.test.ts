// @vitest-environment happy-dom
/** Tabs of talks with one person each, open side by side, with a face on each and a way to close it: they are no rooms. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const tab = (name: string, isOpen: boolean, many = '') =>
  `<div class="item${isOpen ? ' active' : ''}">${many}<img class="ava" src="${name}.png" alt="${name}"><div class="name">${name}</div><div class="remove"><a href="#">×</a></div></div>`;
const tabs = (first: string, ...others: readonly string[]) =>
  `<div class="tabs">${tab(first, true)}${others.map((name, at) => tab(name, false, `<span class="badge">${at + 1}</span>`)).join('')}</div>`;
const said = ['drawings are up', 'saw them', 'and?', 'sheet three has no scale', 'right', 'thanks'];
const LOG = `<div class="lines">${said.map((text, at) => `<div class="${at % 2 ? 'right' : 'left'}Message"><div class="time">08:0${at}</div><div class="text">${text}</div></div>`).join('')}</div><textarea placeholder="Message"></textarea><button>Send</button>`;

it('are not told as rooms', () => {
  expect(listsIn(tabs('Maksim Bely', 'Irina S', 'Olena') + LOG).rooms).toEqual([]);
});

it('but those that are called as rooms are', () => {
  const rooms = ['Gardening', 'Chess club', 'Choir'];
  expect(listsIn(tabs('Gardening', 'Chess club', 'Choir') + LOG).rooms).toEqual(rooms);
});
