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
