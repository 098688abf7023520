// @vitest-environment happy-dom
/** Names below what is said, in some rows only, where the sides tell whose all of them are. */
import { expect, it } from 'vitest';
import { rememberedLines } from '../../src/page/by-structure/log/last-lines.ts';
import { keepNatives } from '../../src/page/natives.ts';

const SAID = [
  'oui',
  'à demain',
  'il pleut ici',
  'encore ?',
  '15 euros',
  'bon, je file',
  'ça va',
  'ça marche',
];

keepNatives(window);

it('takes nothing that was said for who speaks', () => {
  const row = (text: string, at: number) => {
    const below = at % 3 === 0 ? `<div>${['Odile', 'Basile'][at % 2]} • 20:1${at}</div>` : '';
    return `<li class="item ${['inbound', 'outbound'][at % 2]}"><div class="x1"><div class="x2"><span>${text}</span></div>${below}</div></li>`;
  };
  document.body.innerHTML = `<ul>${SAID.map(row).join('')}</ul>`;
  const lines = rememberedLines()(document.querySelector('ul') as Element);
  expect(lines.filter(({ author }) => SAID.includes(author ?? ''))).toEqual([]);
});
