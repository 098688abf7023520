// @vitest-environment happy-dom
/** What is to be joined beside a conversation, a row each: nobody says anything in it. */
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, LINES } from './support/five-lines.ts';
import { asLine } from './support/said-in.ts';

/** What is read of a page with a table that scrolls over a conversation, which is written to below both. */
function readBeside(table: string) {
  const lines = [...LINES, ...LINES].map(([name, text]) => `<p><b>${name}</b>: ${text}</p>`).join('');
  document.body.innerHTML = `<main><div style="overflow:auto">${table}</div><div class="chat-lines" style="overflow:auto">${lines}</div><input placeholder="Message"></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return {
    said: seen.flatMap((one) => (one.kind === 'message' ? [asLine([one.author ?? '', one.text])] : [])),
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [one.text] : [])),
  };
}

const TABLES = [
  ['dame blanche', 'Rosalie', 'Gwen', '1/4'],
  ['le grand jeu', 'Perrin', 'Yann', '2/4'],
  ['à trois', 'Tanguy', 'Iris', '3/4'],
  ['sans hâte', 'Maëlle', 'Aubin', '1/4'],
  ['belote', 'Elouan', 'Nora', '2/4'],
  ['tarot', 'Solène', 'Alban', '3/4'],
] as const;

describe('beside a conversation', () => {
  it('rows of many columns say nothing', () => {
    const rows = TABLES.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    expect(readBeside(`<table><tbody>${rows.join('')}</tbody></table>`).said).toEqual([...ALL, ...ALL]);
  });

  it('two people at a table, each with their points, are no room', () => {
    const row = ([, one, other]: (typeof TABLES)[number], at: number) =>
      `<tr><td>#10${at}</td><td><button>look</button></td><td>${one} (12${at}1)</td><td>${other} (11${at}7)</td><td>5m</td></tr>`;
    const { said, rooms } = readBeside(`<table><tbody>${TABLES.map(row).join('')}</tbody></table>`);
    expect(said).toEqual([...ALL, ...ALL]);
    expect(rooms).toEqual([]);
  });

  it('rows with a way to take part in each say nothing', () => {
    const row = ([, one, other, many]: (typeof TABLES)[number]) =>
      `<div class="game"><div class="game_left"><h3><span>${one}</span>'s Table (<span>${many[0]}</span>/<span>4</span>)</h3><div>Goal: <span>${other}, ${one}</span></div></div><div class="game_right"><input type="button" value="Join"></div></div>`;
    expect(readBeside(TABLES.map(row).join('')).said).toEqual([...ALL, ...ALL]);
  });
});
