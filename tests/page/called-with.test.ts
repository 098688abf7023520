/** What a heading says over a conversation with somebody. */
import { expect, it } from 'vitest';
import { nameOfTalk } from '../../src/page/by-structure/parts/name-on.ts';

it.each([
  ['Private conversation with Nadia K.', 'Nadia K.'],
  ['Conversation privée avec Léa', 'Léa'],
  ['Chat mit Rolf', 'Rolf'],
  ['Chat with', 'Chat with'],
  ['Chatwith Max', 'Chatwith Max'],
  ['Messages', 'Messages'],
])('%s', (heading, name) => {
  expect(nameOfTalk(heading)).toBe(name);
});
