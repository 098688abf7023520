// @vitest-environment happy-dom
/** Rooms by the headings that more languages give them, and by how many the page says are in them. */
import { expect, it } from 'vitest';
import { ofManyAmong, sorted } from '../../src/page/by-structure/lists/of-many.ts';
import { NOTHING } from '../../src/page/by-structure/lists/verdict.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { listCalled } from '../../src/page/by-structure/parts/list-words.ts';
import { isTopic } from '../../src/page/by-structure/parts/topics.ts';
import { keepNatives } from '../../src/page/natives.ts';

keepNatives(window);

it.each(['Rum', 'Grupper', '# Místnosti', 'Кімнати (4)', '频道列表', 'チャンネル', '채널 목록', 'ოთახები'])(
  '%s heads rooms',
  (text) => {
    expect(listCalled(text)).toBe('rooms');
  },
);

it.each(['Rumtopf', 'Skidresan', 'Köksträdgård'])('%s heads none', (text) => {
  expect(listCalled(text)).toBeUndefined();
});

it.each(['Skidresan', 'Köksträdgård', 'Grannarna'])('%s is a room', (name) => {
  expect(isTopic(name)).toBe(true);
});

it('of rows that all say how many are in them, those of more than two are rooms', () => {
  const row = ([name, many, last]: readonly string[]) =>
    `<div role="link" class="preview"><b>${name}</b><i class="total-members">${many}</i><time>Nov 28</time><p>${last}</p></div>`;
  const rows = [
    ['Vandrarna', '4', 'vi ses på lördag'],
    ['Sixten', '2', 'hej!'],
    ['Odlarna', '3', 'huset är uppe'],
    ['Majken', '2', 'god kväll'],
    ['Aktörerna', '5', 'kan repliken'],
    ['Jesper F', '2', 'tack'],
  ].map(row);
  document.body.innerHTML = rows.join('');
  const named = [...document.body.children].map((element) => ({ row: element, shown: cellsIn(element) }));
  const { many } = sorted(named, NOTHING);
  expect([...many].map((element) => element.querySelector('b')?.textContent)).toEqual([
    'Vandrarna',
    'Odlarna',
    'Aktörerna',
  ]);
});

it('those who are in a room are none, be they called so by it: "muc-occupant-list-item"', () => {
  document.body.innerHTML =
    '<li class="contact">Hana</li><chat-muc-occupant-list-item>Zaki</chat-muc-occupant-list-item><li class="muc">Jardin</li>';
  expect([...ofManyAmong([...document.body.children])].map((row) => row.textContent)).toEqual(['Jardin']);
});
