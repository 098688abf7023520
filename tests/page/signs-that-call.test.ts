// @vitest-environment happy-dom
/** A sign beside a name that moves calls the reader, where it says nothing: somebody wrote there. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';

const tab = (name: string, sign: string, isOpen = false) =>
  `<li role="tab" class="tab${isOpen ? ' tab--active' : ''}"><i class="fa ${sign}"></i> ${name}</li>`;
const bar = (sign: string) =>
  `<menu role="tablist">${tab('Jardin', 'fa-comment', true)}${tab('Cuisine', 'fa-comment')}${tab('@noor', 'fa-comment')}${tab('@Perrin', `fa-comment ${sign}`)}</menu>`;

it.each(['fa-beat', 'blinking'])('%s', (sign) => {
  expect(asking(bar(sign))).toContain('Perrin');
  expect(asking(bar(sign))).not.toContain('noor');
});

it('but for one that stands still', () => {
  expect(asking(bar('text-muted'))).toEqual([]);
});
