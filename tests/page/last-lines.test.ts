// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { rememberedLines } from '../../src/page/by-structure/log/last-lines.ts';
import { keepNatives } from '../../src/page/natives.ts';

it('who speaks is found in rows that are called by a side and name people in what is called nothing', () => {
  keepNatives(window);
  const row = (name: string, text: string) =>
    `<div class="message is_${name === 'Me' ? 'self' : 'remote'}"><strong>${name}</strong><ul><li>${text}</li></ul></div>`;
  const texts = [
    'bonsoir',
    'il neige ici',
    'chez nous aussi',
    'à demain',
    'bonne nuit à tous',
    'merci',
    'ok',
  ];
  const names = ['Odile', 'Basile', 'Me', 'Nadia', 'Basile', 'Odile', 'Me'];
  document.body.innerHTML = `<section>${texts.map((text, at) => row(names[at] ?? '', text)).join('')}</section>`;
  const lines = rememberedLines()(document.querySelector('section') as Element);
  expect(lines.map(({ author }) => author)).toEqual(names);
});

it('who speaks is found where nothing but the place tells it, though a few texts begin as with a name', () => {
  keepNatives(window);
  const said = [
    ['Odile', 'je prends la salade'],
    ['Zoé B.', 'très bien'],
    ['Basile', 'Rappel : pas de train dimanche'],
    ['Zoé B.', 'bon à savoir'],
    ['Odile', 'Zoé, bravo'],
    ['Zoé B.', 'Note : on part à neuf heures'],
    ['Basile', 'le bus ou le tram ?'],
    ['Zoé B.', 'le tram'],
  ];
  const row = ([name, text]: string[]) =>
    `<div class="x"><span class="x_date">30/11/2026 14:35</span><b>${name}</b>&nbsp;\n<span>${text}</span></div>`;
  document.body.innerHTML = `<section><h3>Avis</h3>${said.map(row).join('')}</section>`;
  const lines = rememberedLines()(document.querySelector('section') as Element);
  expect(lines.map(({ author, text }) => [author, text])).toEqual(said);
});
