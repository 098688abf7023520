// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

it('rooms may stand in elements of the page’s own making, whatever those are called', () => {
  const tabs = ['Status', '#jardin', '#lecture', '#velo', 'Odile'].map(
    (name) =>
      `<nv class="${name === '#jardin' ? ' active' : ''}"><span class="tab-label">${name}</span></nv>`,
  );
  const lines = ['Odile', 'Basile', 'Nadia', 'Odile'].map(
    (name, at) => `<p><b>${name}</b>: bonjour ${at}</p>`,
  );
  document.body.innerHTML = `<div class="strip">${tabs.join('')}</div><main><div class="log" style="overflow:auto">${lines.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(told.flatMap((one) => (one.kind === 'room' ? one.text.replace('#', '') : []))).toEqual([
    'jardin',
    'lecture',
    'velo',
  ]);
});
