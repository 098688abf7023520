// @vitest-environment happy-dom
/** Tables of what there is to join, each below its heading, with a way of their own to write: nobody talks there. */
import { expect, test } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const HEADS = ['Format', 'Partie', 'État', 'Joueurs', 'Actions'];
const table = (cells: readonly string[], heads: readonly string[]) =>
  `<div><table><tbody><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr><tr>${cells.map((one) => `<td>${one}</td>`).join('')}</tr></tbody></table></div>`;
const head = (name: string, count: number) =>
  `<div class="head"><div role="button" title="Afficher ${name}">Afficher ${name}</div> Tables : ${name} <i>(${count})</i></div>`;

/** Who says what on a page with a conversation and such tables. */
function said(heads: readonly string[]): string[] {
  const lines = ['Odile', 'Nadia', 'Odile', 'Basile', 'Nadia'].map(
    (name, at) => `<div class="line"><b>${name}:</b> il pleut ici, ${at}</div>`,
  );
  const first = table(['Libre', 'Amicale', 'Attente', 'Ferdinand', 'Rejoindre'], heads);
  const second = table(['Ouvert', 'Tournoi', 'En cours', 'Odile, Nadia', 'Regarder'], heads);
  document.body.innerHTML = `<section><div style="overflow:auto">${head('en attente', 1)}${first}${head('en cours', 2)}${second}</div><form><input type="text" placeholder="Description"><button>Créer</button></form></section><section><div class="chat-lines" style="overflow:auto">${lines.join('')}</div><form><input type="text" placeholder="Message"></form></section>`;
  return readOnce(document, new URL('https://chat.example.com/')).flatMap((one) =>
    one.kind === 'message' ? `${one.author}: ${one.text}` : [],
  );
}

test('the conversation alone is read', () => {
  expect(said(HEADS)).toEqual(
    ['Odile', 'Nadia', 'Odile', 'Basile', 'Nadia'].map((name, at) => `${name}: il pleut ici, ${at}`),
  );
});
