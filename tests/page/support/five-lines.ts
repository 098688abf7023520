import { asLine, type Row, saidIn } from './said-in.ts';

/** What three people say, two things in a row by one of them. */
export const LINES: readonly Row[] = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['Basile', 'encore'],
  ['Nadia', 'pas chez nous'],
  ['Odile', 'tant mieux'],
];
/** "Odile: bonjour à vous" */
export const ALL = LINES.map(asLine);

/** Whether a line is said by whoever said the one above. */
export const isAgain = (at: number) => LINES[at]?.[0] === LINES[at - 1]?.[0];

/** What is read of these rows of a log, the reader's own lines as "me". */
export function told(rows: readonly string[]): string[] {
  const seen = saidIn(rows, 'role="log"');
  return seen.map(({ author, from, text }) => `${from === 'me' ? 'me' : author}: ${text}`);
}
