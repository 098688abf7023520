// @vitest-environment happy-dom
/** Where all is written in `blockquote`, and signed below, nobody is quoted. */
import { expect, it } from 'vitest';
import { linesIn } from './support/said-in.ts';

const SAID = [
  ['Odd_Finch', 'hello all'],
  ['maple.k', 'did the pie work out?'],
  ['gwen', 'it did'],
  ['maple.k', 'six of them'],
  ['gwen', 'perfect'],
  ['gwen', 'who brings the chairs?'],
  ['Odd_Finch', 'me'],
  ['maple.k', 'I can bring two more'],
  ['Odd_Finch', 'and a table'],
  ['gwen', 'thanks'],
] as const;

it.each([
  ['By', '(3:08 PM)'],
  ['Par', '(15:08)'],
])('is said by whoever is named behind "%s", with a time', (by, time) => {
  const rows = SAID.map(
    ([name, text]) =>
      `<div class="chat_message"><img class="chat_avatar" alt="Avatar"><blockquote>${text}</blockquote><div><span class="chat_message_by">${by} <a href="#u">${name}</a></span> <span>${time}</span></div></div>`,
  );
  expect(linesIn(rows)).toEqual(SAID.map(([name, text]) => `${name}: ${text}`));
});
