// @vitest-environment happy-dom
/** What stands in a menu that is folded is said by nobody, whatever a part of it is called. */
import { expect, it } from 'vitest';
import { linesIn } from './support/said-in.ts';

const SAID = [
  ['margaux', 'coucou'],
  ['capucine', 'pardon, j’étais à la piscine'],
  ['margaux', 'pas grave'],
  ['capucine', 'à demain'],
] as const;

it('hides no words behind those of the menu', () => {
  const menu =
    '<div class="menu" style="display:none"><div class="menu-content"><a href="#">Message direct</a></div></div>';
  const rows = SAID.map(
    ([name, text]) =>
      `<div><div class="columns"><div class="content"><strong>[<a><small> @${name} </small></a>] </strong><span>${text}</span></div><div class="column">${menu}</div></div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID.map(([name, text]) => `${name}: ${text}`));
});
