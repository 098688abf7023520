// @vitest-environment happy-dom
/** A list with the way out of the site in it is a menu of that. */
import { expect, test } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LINES = ['Odile', 'Nadia', 'Odile', 'Basile'].map(
  (name, at) => `<div class="line"><b>${name}</b><p>il pleut ici, ${at}</p></div>`,
);
const chat = (names: readonly string[]) =>
  `<div class="menu"><a class="item">Search</a><a class="item">Users</a><div class="right menu">${names.map((name) => `<div class="item"><i class="icon"></i>${name}</div>`).join('')}</div></div><main><div class="log" style="overflow:auto">${LINES.join('')}</div><textarea placeholder="Message"></textarea></main>`;

test.each([['Log Out'], ['Se déconnecter'], ['Abmelden']])('nobody is called %s', (out) => {
  expect(listsIn(chat(['Theme', 'Connected', 'System', out]))).toEqual({ rooms: [], members: [] });
});

test('whoever stands in a list without it is there', () => {
  const names = ['Odile', 'Nadia', 'Basile', 'Ferdinand'];
  expect(listsIn(chat(names)).members).toEqual(names);
});
