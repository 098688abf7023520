// @vitest-environment happy-dom
/** Lines in lists, one for each who speaks, and lists that look like lines. */
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, told } from './support/five-lines.ts';

const RUNS = [
  ['Odile', ['bonjour à vous']],
  ['Basile', ['il pleut ici', 'encore']],
  ['Nadia', ['pas chez nous']],
  ['Odile', ['tant mieux']],
] as const;

describe('what one person says in a row stands in a list', () => {
  const runs = (head: (name: string) => string) =>
    RUNS.map(([name, texts]) => {
      const items = texts.map((text) => `<li><span>${text}</span></li>`).join('');
      return `<section aria-label="Message de ${name}"><header>${head(name)}<em>20:01</em></header><ul>${items}</ul></section>`;
    });

  it('of which each item is a line, whatever it is called', () => {
    expect(told(runs((name) => `<span>${name}</span>`))).toEqual(ALL);
  });

  it('below a name with a rank, where those who listen are told the name alone', () => {
    expect(told(runs((name) => `<b>${name}<span>${name.length + 20}</span></b>`))).toEqual(ALL);
  });

  it('below a name with a town in brackets', () => {
    const lines = told(runs((name) => `<span>${name} (Lyon)</span>`));
    expect(lines).toEqual(ALL.map((line) => line.replace(':', ' (Lyon):')));
  });
});

describe('conversations to choose from', () => {
  const TALKS = [
    ['Jardin', '31 membres'],
    ['Perrin', 'à demain alors'],
    ['Voyages', '12 membres'],
    ['Solène', 'le train est parti'],
    ['Musique', '108 membres'],
    ['Gaspard', 'merci bien'],
  ];
  const panel = TALKS.map(
    ([name, last]) => `<div role="listitem"><div><div>${name}</div><div>${last}</div></div></div>`,
  );
  const lines = RUNS.flatMap(([name, texts]) => texts.map((text) => `<p><b>${name}</b>: ${text}</p>`));

  it('stand over another in a box that scrolls, each once, and say nothing', () => {
    const scroller = 'style="overflow:auto"';
    document.body.innerHTML = `<div><div ${scroller}><section><h2>Messages</h2>${panel.join('')}</section></div>
      <main><div ${scroller}>${lines.join('')}</div><textarea></textarea></main></div>`;
    const seen = readOnce(document, new URL('https://chat.example.com/'));
    const said = seen.flatMap((one) => (one.kind === 'message' ? [`${one.author}: ${one.text}`] : []));
    expect(said).toEqual(ALL);
  });
});
