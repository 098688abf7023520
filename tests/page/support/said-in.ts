import type { MessageObservation } from '../../../src/engine/observation.ts';
import { readOnce } from '../../../src/page/index.ts';

/** Who says something, and what. */
export type Row = readonly [name: string, text: string];

/** "Odile: bonjour" */
export const asLine = ([name, text]: Row) => `${name}: ${text}`;

/**
 * The messages that are read of a conversation over what one writes in.
 * @param rows the HTML of each of its rows
 * @param attributes more attributes of its box
 */
export function saidIn(rows: readonly string[], attributes = ''): readonly MessageObservation[] {
  const composer = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';
  document.body.innerHTML = `<main><div class="chat-lines" ${attributes} style="overflow:auto">${rows.join('')}</div>${composer}</main>`;
  return readOnce(document, new URL('https://chat.example.com/')).filter((one) => one.kind === 'message');
}

/** The same as lines: "Odile: bonjour". */
export function linesIn(rows: readonly string[]): string[] {
  return saidIn(rows).map(({ author, text }) => `${author}: ${text}`);
}
