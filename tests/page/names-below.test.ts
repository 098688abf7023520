// @vitest-environment happy-dom
/** Names below what is said, in some rows only, where the sides tell whose all of them are. */
import { expect, it } from 'vitest';
import { rememberedLines } from '../../src/page/by-structure/log/last-lines.ts';
import { keepNatives } from '../../src/page/natives.ts';

const SAID = [
  'non',
  'je suis sur le téléphone, désolé pour les fautes',
  'ça va et vous ?',
  'il pleut ici depuis ce matin, et chez vous ?',
  'encore ?',
  'on se retrouve devant la gare ?',
  'je crois que le café est prêt',
  'à demain',
];

keepNatives(window);

it('takes nothing that was said for who speaks', () => {
  const row = (text: string, at: number) => {
    const below = at % 4 !== 1 ? `<div>${['Odile Le Gall', 'Basile Perrin'][at % 2]} • 20:1${at}</div>` : '';
    return `<li class="item ${['inbound', 'outbound'][at % 2]}"><div class="x1"><div class="x2"><span>${text}</span></div>${below}</div></li>`;
  };
  document.body.innerHTML = `<ul>${SAID.map(row).join('')}</ul>`;
  const lines = rememberedLines()(document.querySelector('ul') as Element);
  expect(lines.filter(({ author }) => SAID.includes(author ?? ''))).toEqual([]);
});
