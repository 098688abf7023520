// @vitest-environment happy-dom
/** Names that are made otherwise in some rows than in the others: the reader's own, as a rule. */
import { expect, it } from 'vitest';
import { ALL, LINES, told } from './support/five-lines.ts';
import type { Row } from './support/said-in.ts';

const isOwn = ([name]: Row) => name === 'Basile';

it.each<[string, (row: Row, at: number) => string, isTold?: boolean]>([
  [
    'the own name alone has a class',
    (row, at) =>
      `<div><div><span${isOwn(row) ? ' class="bolder"' : ''}>${row[0]}</span><i>20:0${at}</i></div><div><p>${row[1]}</p></div></div>`,
  ],
  [
    'the own name stands to the right, behind the time',
    (row, at) => {
      const name = `<strong class="${isOwn(row) ? 'pull-right ' : ''}first-font">${row[0]}</strong>`;
      const when = `<small>${at + 2} mins ago</small>`;
      return `<div class="clearfix"><div class="top">${isOwn(row) ? when + name : name + when}</div><p>${row[1]}</p></div>`;
    },
  ],
  [
    'the own name alone is to be pressed',
    (row, at) => {
      const name = isOwn(row)
        ? `<span class="tit vis" role="button" title="Edit">${row[0]}</span>`
        : `<span class="tit op">${row[0]}</span>`;
      return `<div class="message-row ${isOwn(row) ? 'response' : 'message-admin'}"><div class="msg-date">20:0${at}:01</div>${name}<div class="msg-body">${row[1]}</div></div>`;
    },
    // What the reader may edit is theirs.
    true,
  ],
  [
    'the own name opens nothing, behind a menu at each line',
    (row, at) => {
      const name = isOwn(row)
        ? `<span class="xi xw">${row[0]}</span>`
        : `<a href="#" class="xw">${row[0]}</a>`;
      return `<dl><dd><a href="javascript:;">Options</a></dd><dd>${name} &nbsp;<br>${row[1]}<br><span>2026-11-30 20:0${at}</span></dd></dl>`;
    },
  ],
  [
    'the name stands before the time, in what is called one, and its first letter is called an initial of the name',
    (row, at) =>
      `<div class="ots-item"><div class="ots-user-name-initial"> ${row[0][0]}</div><div class="ots-item-timestamp"> ${row[0]}, <span>${at + 2} minutes ago</span></div><div class="ots-item-text"><span> ${row[1]}</span></div></div>`,
  ],
])('%s', (_, row, isTold) => {
  expect(told(LINES.map(row))).toEqual(isTold ? ALL.map((line) => line.replace('Basile: ', 'me: ')) : ALL);
});

it('of two, one opens their page, and the other is called 您', () => {
  const rows = LINES.map(([name, text], at) => {
    const shown = name === 'Odile' ? '<a href="#" class="xw">Odile</a>' : '<span class="xi xw">您</span>';
    return `<dl><dd><a href="javascript:;">菜单</a></dd><dd>${shown} &nbsp;<br>${text}<br><span>2026-11-30 20:0${at}</span></dd></dl>`;
  });
  expect(told(rows)).toEqual(ALL.map((line) => line.replace(/^(?:Basile|Nadia)/, 'me')));
});
