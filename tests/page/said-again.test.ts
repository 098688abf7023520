// @vitest-environment happy-dom
/** Lines of a block in which whoever goes on is not named again: three dots stand for their name. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

it('are of whoever is named last', () => {
  const said = [
    ['Odile', 'qui a une bêche ?'],
    ['Bastien', 'j’en ai une'],
    ['...', 'elle est rouge'],
    ['...', 'et presque neuve'],
    ['Odile', 'je passe ce soir'],
    ['Gaspard', 'je garde les graines'],
    ['...', '... et le râteau'],
  ];
  const lines = said.map(
    ([name, text]) => `<span class="from">${name}&nbsp;</span><span class="text">${text}</span><br>`,
  );
  document.body.innerHTML = `<main><div id="chat" style="overflow:auto">${lines.join('')}</div><textarea placeholder="Message"></textarea></main>`;
  const read = readOnce(document, new URL('https://chat.example.com/'));
  expect(read.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []))).toEqual([
    'Odile: qui a une bêche ?',
    'Bastien: j’en ai une',
    'Bastien: elle est rouge',
    'Bastien: et presque neuve',
    'Odile: je passe ce soir',
    'Gaspard: je garde les graines',
    'Gaspard: ... et le râteau',
  ]);
});
