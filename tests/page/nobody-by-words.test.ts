// @vitest-environment happy-dom
/** What names nobody: how the reader may be, in a menu of those who are there, and what explains a page. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

const LOG = twoSpeak(['luna', 'Dario'], ['ciao', 'ehi', 'chi viene?', 'io'], ['Messaggio', 'Invia']);
const list = (...rows: string[]) =>
  `<ul>${rows.map((name) => `<li><a href="#"><span></span> ${name}</a></li>`).join('')}</ul>`;

it('how the reader may be', () => {
  const menu = ['In linea', 'Occupato', 'Assente', 'Logo out'].map(
    (state, at) =>
      `<li><a href="#" class="${['online', 'dnd', 'away', 'logout'][at]}"><span></span> ${state}</a></li>`,
  );
  const page = `<div id="users"><form><dl><dt><a href="#">Sono in linea</a></dt><dd><ul class="status-menu">${menu.join('')}</ul></dd></dl></form>${list('Renzo', 'Zia Pina', 'Ivana')}</div>`;
  expect(toldIn(page + LOG).members).not.toContain('Occupato');
  expect(toldIn(page + LOG).members).not.toContain('Logo out');
  // Whoever is called so among others is somebody.
  const others = `<h4>In linea</h4>${list('luna', 'Occupato', 'Dario', 'Renzo')}`;
  expect(toldIn(others + LOG).members).toEqual(['luna', 'Occupato', 'Dario', 'Renzo']);
});

it('what explains a page', () => {
  const head =
    '<h1>Chat Demo</h1><p>This is a chat request demo. The code lives <a href="#">here</a>. You can find the guide <a href="#">there</a>.</p>';
  expect(toldIn(head + LOG).prompts).toEqual([]);
});
