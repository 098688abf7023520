// @vitest-environment happy-dom
/** A page shows its conversation, and what one writes in, once one is in: by the same style, and nothing else is called by a class. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

it('a box that has the style of the form beside it is a conversation', () => {
  const rows = ['on va au marché ?', 'oui', 'à huit heures', 'ou neuf']
    .map(
      (text, at) =>
        `<p class="message"><b class="sender">${at % 2 ? 'Odile' : 'Bastien'}</b><i>${text}</i></p>`,
    )
    .join('');
  const html = `<form id="signin" style="display: none"><input placeholder="Pseudo"></form><div id="messages" style="display: block">${rows}</div><form id="controls" style="display: block"><input placeholder="Votre message"><button>Envoyer</button></form>`;
  document.body.innerHTML = html;
  const read = readOnce(document, new URL('https://chat.example.com/'));
  const said = read.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
  expect(said).toEqual([
    'Bastien: on va au marché ?',
    'Odile: oui',
    'Bastien: à huit heures',
    'Odile: ou neuf',
  ]);
});
