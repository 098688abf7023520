// @vitest-environment happy-dom
/** Who stands below a heading of requests in a list of contacts, before the ways to accept them are drawn. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const group = (heading: string, ...names: string[]) =>
  `<div class="roster-group"><a href="#">${heading}</a><ul class="roster-contacts">${names.map((name) => `<li class="contact"><a href="#"><span>${name}</span></a></li>`).join('')}</ul></div>`;

it('is none of the contacts', () => {
  const friends = ['Oriane', 'Fabrice', 'nils_7'];
  expect(
    listsIn(`<aside>${group('Contact requests', 'Mr Vert', 'lot.w')}${group('Friends', ...friends)}</aside>`)
      .members,
  ).toEqual(friends);
});
