// @vitest-environment happy-dom
/** Lines of a block in which whoever goes on is not named again: three dots stand for their name, unless somebody calls themselves so. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

/** "Odile: hello", of what is read where each line is a name and a text. */
function told(said: readonly (readonly [string, string])[]): string[] {
  const lines = said.map(
    ([name, text]) => `<span class="from">${name}&nbsp;</span><span class="text">${text}</span><br>`,
  );
  document.body.innerHTML = `<main><div id="chat" style="overflow:auto">${lines.join('')}</div><textarea placeholder="Message"></textarea></main>`;
  const read = readOnce(document, new URL('https://chat.example.com/'));
  return read.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
}

it('are of whoever is named last', () => {
  const said = [
    ['Odile', 'qui a une bêche ?'],
    ['Bastien', 'j’en ai une'],
    ['...', 'elle est rouge'],
    ['...', 'et presque neuve'],
    ['Odile', 'je passe ce soir'],
    ['Gaspard', 'je garde les graines'],
    ['...', '... et le râteau'],
  ] as const;
  expect(told(said)).toEqual([
    'Odile: qui a une bêche ?',
    'Bastien: j’en ai une',
    'Bastien: elle est rouge',
    'Bastien: et presque neuve',
    'Odile: je passe ce soir',
    'Gaspard: je garde les graines',
    'Gaspard: ... et le râteau',
  ]);
});

it.each([
  [
    'the page names somebody twice in a row',
    [
      ['Odile', 'qui a une bêche ?'],
      ['Bastien', 'j’en ai une'],
      ['Bastien', 'elle est rouge'],
      ['...', 'je peux passer'],
      ['Odile', 'ce soir ?'],
      ['Gaspard', 'je garde les graines'],
    ],
  ],
  [
    'somebody is named before and after them',
    [
      ['Odile', 'qui a une bêche ?'],
      ['...', 'moi'],
      ['Odile', 'je passe ce soir'],
      ['...', 'à quelle heure ?'],
      ['Gaspard', 'je garde les graines'],
      ['Odile', 'merci'],
    ],
  ],
  [
    'few were named yet',
    [
      ['Odile', 'qui a une bêche ?'],
      ['Gaspard', 'pas moi'],
      ['...', 'je peux passer'],
    ],
  ],
] as const)('are somebody’s name where %s', (_, said) => {
  expect(told(said)).toEqual(said.map(([name, text]) => `${name}: ${text}`));
});
