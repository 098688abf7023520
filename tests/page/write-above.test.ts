// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

it('reads what stands below the box that one writes in, where nothing says what that is for', () => {
  const line = (name: string, text: string) =>
    `<div class="item"><a class="item-name" href="#">${name}</a><div class="item-words"><span>${text}</span></div></div>`;
  document.body.innerHTML = `
    <div><div><textarea></textarea></div>
    <div class="view"><div style="overflow-y: scroll">
      ${line('Odile', 'bonjour')}${line('Basile', 'il pleut')}${line('Odile', 'encore')}${line('Nadia', 'pas ici')}
    </div></div></div>`;
  const said = readOnce(document, new URL('https://chat.example.com/')).flatMap((seen) =>
    seen.kind === 'message' ? `${seen.author}: ${seen.text}` : [],
  );
  expect(said).toEqual(['Odile: bonjour', 'Basile: il pleut', 'Odile: encore', 'Nadia: pas ici']);
});
