// @vitest-environment happy-dom
/** Lists in groups, each under a heading of its own: as many as there are, however few stand in one. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const LOG = `<div role="log">${['oui', 'non', 'salut à tous', 'ça va ?'].map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const under = (title: string, names: readonly string[]) =>
  `<h4>${title} — ${names.length}</h4>${names.map((name) => `<div class="x7">${name}</div>`).join('')}`;

it.each([
  ['two and many', ['lea', 'nils'], ['tom', 'Perrin', 'zoe', 'kim']],
  ['one and many', ['lea'], ['tom', 'Perrin', 'zoe', 'kim']],
  ['one and two', ['lea'], ['tom', 'Perrin']],
])('reads people of each rank: %s', (_, ranked, others) => {
  const page = `${LOG}<aside>${under('Modérateurs', ranked)}${under('En ligne', others)}</aside>`;
  expect(listsIn(page).members.sort()).toEqual([...ranked, ...others].sort());
});

it('takes a few rooms under a heading of their own for none of the people beside them', () => {
  const page = `${LOG}<aside>${under('Salons', ['Jardin', 'Rennes'])}${under('En ligne', ['tom', 'lea', 'zoe'])}</aside>`;
  expect(listsIn(page).members.sort()).toEqual(['lea', 'tom', 'zoe']);
});
