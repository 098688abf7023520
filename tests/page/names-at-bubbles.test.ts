// @vitest-environment happy-dom
/** Who says several things in bubbles, named beside when they did. */
import { describe, expect, it } from 'vitest';
import { told } from './support/five-lines.ts';

const RUNS = [
  ['Odile', ['bonjour à vous, il fait beau']],
  ['Basile', ['il pleut ici', 'encore']],
  ['Nadia', ['pas chez nous', 'et vous ?', 'ah bon']],
  ['Odile', ['tant mieux', 'vraiment']],
  ['Basile', ['et le pain ?', 'le four chauffe', 'à huit heures']],
  ['Nadia', ['il est bon']],
  ['Odile', ['à table', 'vite']],
] as const;
const ALL = RUNS.flatMap(([name, texts]) => texts.map((text) => `${name}: ${text}`));

describe('a name and a time in one text', () => {
  const bubbles = (texts: readonly string[]) =>
    texts.map((text) => `<div style="background:#ddd;padding:2px"><div>${text}</div></div>`).join('');
  const runs = (when: (name: string, at: number) => string) =>
    RUNS.map(([name, texts], at) => `<div><div>${bubbles(texts)}<div>${when(name, at)}</div></div></div>`);

  it('stand below one or several bubbles, of no class', () => {
    const again = [1, 2, 3].flatMap((turn) =>
      runs((name, at) => `${name} • il y a ${40 - turn * 10 - at} min`),
    );
    expect(told(again)).toEqual([...ALL, ...ALL, ...ALL]);
  });

  it('make a long text of a long name', () => {
    const long = 'Robert Langdon-Smythe le Second';
    const lines = told(runs((name) => `${name === 'Nadia' ? long : name} • il y a 12 min`));
    expect(lines).toEqual(ALL.map((line) => line.replace('Nadia', long)));
  });
});

it('what stands between the ways to answer is no part of what goes on below a name', () => {
  const ways = '<div><a href="#">Répondre</a> · <a href="#">Copier</a></div>';
  const row = (text: string, name?: string) =>
    `<div>${name ? `<b>${name}</b>` : ''}<div><div>${text}</div>${ways}</div></div>`;
  const rows = RUNS.flatMap(([name, texts]) =>
    texts.map((text, at) => row(text, at === 0 ? name : undefined)),
  );
  expect(told(rows)).toEqual(ALL);
});

it('names that differ by class stay where that says, beside what the page tells of somebody', () => {
  const kinds = { Odile: 'femme', Basile: 'homme', Nadia: 'femme' };
  const line = (more: string) => `<div class="ligne"><span class="h">[20:41]</span>${more}</div>`;
  const rows = RUNS.flatMap(([name, texts], at) => [
    ...texts.map((text) => line(`<b class="${kinds[name]}">${name}</b> &gt; <span>${text}</span>`)),
    ...(at % 2 ? [line(' mel0die vient d’entrer')] : []),
  ]);
  expect(told(rows)).toEqual(ALL);
});
