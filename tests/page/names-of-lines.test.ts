/** Lines told apart by the names that a page gives them, and what happens where these do not do. */
import { describe, expect, it } from 'vitest';
import { Conversation, markOf } from '../../src/page/conversation.ts';
import type { Line } from '../../src/page/layout.ts';

const line = (text: string, id?: string): Line => ({ text, element: null, ...(id && { id }) });

function told(conversation: Conversation, lines: readonly Line[], isAdded = false): string[] | undefined {
  const marks = lines.map(markOf);
  const at = (shown: number) => lines[shown] as Line;
  const found = isAdded ? conversation.add(marks, at, 0) : conversation.show(marks, at, 0);
  return found && [...found, ...conversation.settle(Number.POSITIVE_INFINITY)].map(({ text }) => text);
}

const two = [line('bonsoir', 'm1'), line('coucou', 'm2')];

describe('lines of a conversation', () => {
  it('are told once, whichever of them is shown again', () => {
    const conversation = new Conversation('c', 'salon', 'room');
    expect(told(conversation, two)).toEqual(['bonsoir', 'coucou']);
    expect(told(conversation, [line('coucou', 'm2'), line('ça va ?', 'm3')])).toEqual(['ça va ?']);
  });

  it('are told by their words from the time on that two of them have one name', () => {
    const conversation = new Conversation('c', 'salon', 'room');
    told(conversation, two);
    const three = [...two, line('salut', 'm2')];
    expect(told(conversation, three)).toEqual(['salut']);
    expect(told(conversation, three)).toEqual([]);
    expect(told(conversation, [line('oui', 'm2'), line('non', 'm9')], true)).toEqual(['oui', 'non']);
  });

  it('are told by their words from the time on that one of them has no name', () => {
    const conversation = new Conversation('c', 'salon', 'room');
    told(conversation, two);
    expect(told(conversation, [...two, line('je suis là')])).toEqual(['je suis là']);
    expect(told(conversation, [...two, line('je suis là', 'm3')])).toEqual([]);
  });

  it('are looked at as a whole where one of those that came below is known by its name', () => {
    const conversation = new Conversation('c', 'salon', 'room');
    told(conversation, two);
    expect(told(conversation, [line('salut', 'm1')], true)).toBeUndefined();
    expect(told(conversation, [line('salut', 'm3')], true)).toEqual(['salut']);
  });
});
