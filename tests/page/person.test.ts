import { describe, expect, test } from 'vitest';
import { isDeed, whoCame } from '../../src/page/by-structure/log/happens.ts';
import { bareName, parsePerson } from '../../src/page/person.ts';

describe('finds name, age and town in', () => {
  test.each([
    ['jojo85            26 PARIS', { name: 'jojo85', age: 26, city: 'PARIS' }],
    ['cherche_ado       41 dep 75', { name: 'cherche_ado', age: 41, city: 'dep 75' }],
    ['Lina (23)', { name: 'Lina', age: 23 }],
    ['Lina (23 ans, Lyon)', { name: 'Lina', age: 23, city: 'Lyon' }],
    ['Marc, 41, Dijon', { name: 'Marc', age: 41, city: 'Dijon' }],
    ['Tom - 17 ans - Saint-Étienne', { name: 'Tom', age: 17, city: 'Saint-Étienne' }],
    ['anna 19', { name: 'anna', age: 19 }],
  ])('%s', (text, expected) => {
    expect(parsePerson(text.replace(/\s+/g, ' '))).toEqual(expected);
  });
});

describe('finds nobody in', () => {
  test.each(['musik', 'cuisine 120', 'marc41', 'salon 3', '18-25 Ans', ''])('%s', (text) => {
    expect(parsePerson(text)).toBeUndefined();
  });
});

describe('the signs before a name', () => {
  test.each(['@Tom', '@ Tom', '~Tom', '+ Tom'])('%s', (name) => {
    expect(bareName(name)).toBe('Tom');
  });
});

describe('what somebody did', () => {
  test.each([
    'has joined',
    'Tom has joined',
    'Tom is now known as Tim',
    'logs into the chat.',
    'changed the topic to: quiz',
    ', Lea and Max have joined',
    'Tom left.',
    'joined 👋',
    'joined the stream',
    'invited you to the little room “Seeds”.',
    'Tom 加入了聊天室',
    'Tom added Karim',
    'Tom зашёл в комнату',
    'This topic has been pinned.',
    'closed this ticket',
    "Status changed from 'new' to 'open'",
    'a verrouillé le sujet',
  ])('%s', (text) => {
    expect(isDeed(text, 'Tom')).toBe(true);
  });

  test.each([
    'Lea has joined us',
    'has joined us for tea',
    'Tom',
    'changed my mind',
    ', lea and tom',
    'Lea left.',
    'left.',
    'added Karim',
    'Lea added Karim',
    'joined!? who',
    'invited you to the cinema',
    'closed the window',
    'this topic is hard',
    'the status is fine',
  ])('not: %s', (text) => {
    expect(isDeed(text, 'Tom')).toBe(false);
  });

  test.each([
    ['ChatBot', 'lea logs into the Chat.'],
    ['Système', 'lea a quitté le salon'],
    ['BenJ', 'and zoe- have joined, alex has quit'],
    ['BenJ', 'has joined, alex has quit'],
  ])('tells what others do, and nothing that %s says: %s', (name, text) =>
    expect(isDeed(text, name)).toBe(true),
  );

  test.each([
    ['Tom', 'lea logs into the Chat.'],
    ['ChatBot', 'lea aime le salon'],
    ['BenJ', 'has joined, and it rains'],
  ])('is what %s says: %s', (name, text) => expect(isDeed(text, name)).toBe(false));

  test('who came or went is known, whatever they said of it', () => {
    expect(whoCame('Lea has left (tea is ready)')).toEqual({ name: 'Lea', isHere: false });
    expect(whoCame('she left (tea is ready)')).toBeUndefined();
  });
});
