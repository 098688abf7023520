// @vitest-environment happy-dom
/** A conversation that the page calls nothing any more, or by another count, while some of its lines change. */
import { expect, it } from 'vitest';
import { Conversations } from '../../src/page/conversations.ts';
import type { Pane } from '../../src/page/layout.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Own } from '../../src/page/own.ts';

keepNatives(window);

const SAID = ['salut', 'ça va ?', 'il pleut ici', 'ici aussi', 'un instant', 'un instant'];

/** What is told of these lines, one after another, in a box of this name. */
function told(
  conversations: Conversations,
  box: Element,
  name: string | undefined,
  lines: readonly string[],
) {
  box.replaceChildren(
    ...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  const pane: Pane = {
    element: box,
    box,
    rows: () => [...box.children],
    readRow: (row) => ({ text: row.textContent ?? '', element: row, author: 'tom' }),
    title: () => name,
    where: () => (name ? 'private' : undefined),
  };
  const found = conversations.read(pane, 0, [pane], undefined, 0);
  return [...found, ...conversations.settle(Number.POSITIVE_INFINITY)].map(({ observation }) => [
    observation.text,
    observation.conversation,
  ]);
}

it('goes on as what it was, where most is said in it still', () => {
  const conversations = new Conversations('chat.example.com', new Own());
  const box = document.body.appendChild(document.createElement('div'));
  expect(told(conversations, box, 'tom', SAID)).toHaveLength(6);
  const grown = [...SAID.slice(0, 4), 'le phare', 'la plage', 'et toi ?'];
  expect(told(conversations, box, undefined, grown)).toEqual(
    ['le phare', 'la plage', 'et toi ?'].map((text) => [text, 'chat.example.com/tom']),
  );
});

it('is another, where other things are said in it', () => {
  const conversations = new Conversations('chat.example.com', new Own());
  const box = document.body.appendChild(document.createElement('div'));
  told(conversations, box, 'tom', SAID);
  const other = ['bonsoir', 'ça va ?', 'on joue ?', 'à demain', 'ici aussi'];
  expect(told(conversations, box, undefined, other).map(([, conversation]) => conversation)).toEqual(
    other.map(() => 'chat.example.com/?'),
  );
});

it.each([
  ['Avis (6)', 'Avis (7)'],
  ['6 avis', '7 avis'],
])('goes on where %s are %s now, and the last stands first', (before, after) => {
  const conversations = new Conversations('chat.example.com', new Own());
  const box = document.body.appendChild(document.createElement('div'));
  expect(told(conversations, box, before, SAID)).toHaveLength(6);
  const said = told(conversations, box, after, ['le phare', ...SAID]);
  expect(said).toEqual([['le phare', `chat.example.com/${before.toLowerCase()}`]]);
});

it('is another, where a number is a part of its name', () => {
  const conversations = new Conversations('chat.example.com', new Own());
  const box = document.body.appendChild(document.createElement('div'));
  expect(told(conversations, box, 'invité 12', SAID)).toHaveLength(6);
  expect(told(conversations, box, 'invité 13', ['le phare', ...SAID])).toHaveLength(7);
});
