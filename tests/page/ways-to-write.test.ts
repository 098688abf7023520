// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

it.each(['Create New Message', 'Écrire un nouveau message'])('%s is what one may do, and nobody', (words) => {
  const lines = ['Odile', 'Basile', 'Nadia', 'Odile'].map(
    (name, at) => `<p><b>${name}</b>: bonjour ${at}</p>`,
  );
  document.body.innerHTML = `<nav><a href="#">Accueil</a><a href="#">${words}</a></nav><main><div class="log" style="overflow:auto">${lines.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(told.filter((one) => one.kind === 'prompt')).toEqual([]);
});
