// @vitest-environment happy-dom
/** Classes that say how something looks name nothing: "info" is a colour, and no notice of the page's. */
import { expect, it } from 'vitest';
import { ALL, LINES, told } from './support/five-lines.ts';

it.each([
  'label label-info',
  'badge bg-info',
  'badge text-bg-info',
  'tag is-info',
  'el-tag el-tag--info',
  'p-badge p-badge-info',
  'ant-tag ant-tag-error',
])('whoever is named in "%s" says something', (looks) => {
  const row = ([name, text]: readonly [string, string]) =>
    `<div class="well">[20:22:14] <span class="${looks}">${name}</span>: ${text}</div>`;
  expect(told(LINES.map(row))).toEqual(ALL);
});

it.each(['text-center mb-4 day', 'text-muted', 'text-truncate px-2'])(
  '"%s" over all rows is no part of a row',
  (looks) => {
    const row = ([name, text]: readonly [string, string]) =>
      `<div class="d-flex p-2"><div class="d-flex"><h6 class="m-0">${name}</h6><div class="ml-auto small">20:22</div></div><div dir="auto"><p>${text}</p></div></div>`;
    const day = `<div class="mt-4"><h6 class="${looks}">28 novembre</h6><div>${LINES.map(row).join('')}</div></div>`;
    expect(told([`<div hidden>Demande envoyée</div>`, day])).toEqual(ALL);
  },
);

it('what says whose picture it is, as short as the name of an emoji, says nothing beside the name', () => {
  const row = ([name, text]: readonly [string, string]) =>
    `<div class="itemdiv"><div class="user"><img alt="${name.slice(0, 3)}'s Avatar" src="a.png"></div><div class="body"><div class="time">20:22</div><div class="name"><a href="#">${name.slice(0, 3)}</a></div><div class="text">${text}</div></div></div>`;
  expect(told(LINES.map(row))).toEqual(ALL.map((line) => line.replace(/^(...)\w*/, '$1')));
});
