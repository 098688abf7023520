import type { MessageObservation } from '../../../src/engine/observation.ts';
import { readOnce } from '../../../src/page/index.ts';

/** Who says something, and what. */
export type Row = readonly [name: string, text: string];

/** "Odile: bonjour" */
export const asLine = ([name, text]: Row) => `${name}: ${text}`;

/** What one writes in, below a conversation. */
export const WRITE = '<textarea placeholder="Message"></textarea><button>Envoyer</button>';

/** The messages that are read of a page. */
export function messagesIn(html: string): readonly MessageObservation[] {
  document.body.innerHTML = html;
  return readOnce(document, new URL('https://chat.example.com/')).filter((one) => one.kind === 'message');
}

/** The same as lines: "Odile: bonjour". */
export const linesOf = (html: string) => asLines(messagesIn(html));

/**
 * The messages that are read of a conversation over what one writes in.
 * @param rows the HTML of each of its rows
 * @param attributes more attributes of its box
 */
export function saidIn(rows: readonly string[], attributes = ''): readonly MessageObservation[] {
  return messagesIn(
    `<main><div class="chat-lines" ${attributes} style="overflow:auto">${rows.join('')}</div>${WRITE}</main>`,
  );
}

/** The same as lines. */
export const linesIn = (rows: readonly string[]) => asLines(saidIn(rows));

function asLines(said: readonly MessageObservation[]): string[] {
  return said.map(({ author, text }) => `${author}: ${text}`);
}
