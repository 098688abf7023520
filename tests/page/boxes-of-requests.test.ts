// @vitest-environment happy-dom
/** Who asks below a heading that says so, in a box in a box, beside a handle that makes it longer. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';

const row = (name: string) =>
  `<div class="tile" role="treeitem"><div class="c1"><span>${name.slice(0, 1)}</span></div><div class="c2"><div title="${name}"><span>${name}</span></div></div><div class="c3" aria-hidden="true"><span>!</span></div></div>`;
const list = (heading: string, ...rows: string[]) =>
  `<div class="sublist"><div class="head"><div><div role="button"><i></i><span>${heading}</span></div><div role="button"></div><div><div role="button"><b>${rows.length}</b></div></div></div></div><div class="box"><div class="tiles">${rows.join('')}</div><div class="handles"><div></div></div></div></div>`;

it('are told, each of them', () => {
  expect(asking(list('Invitations', row('Honorine'), row('leo_b')))).toEqual(['Honorine', 'leo_b']);
  expect(asking(list('Invitations', row('Honorine')))).toEqual(['Honorine']);
});

it('and the parts of one row are no rows', () => {
  const parts = '<div class="p"><i></i>Honorine</div><div class="p"><i></i>on y va ensemble ?</div>';
  expect(asking(list('Invitations', `<div class="tile">${parts}</div>`))).toEqual(['Honorine']);
});
