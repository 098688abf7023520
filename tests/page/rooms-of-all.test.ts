// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

it('a tab by which all rooms are shown is none of them', () => {
  const tab = (name: string) => `<li><a href="#" class="rooms-tab">${name}</a></li>`;
  const html = `<ul>${tab('Räume')}${tab('Jardin')}</ul><div role="log"><p><b>tom</b>: oui</p><p><b>lea</b>: non</p><p><b>tom</b>: merci</p></div><textarea placeholder="Message"></textarea>`;
  expect(listsIn(html).rooms).toEqual(['Jardin']);
});
