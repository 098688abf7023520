// @vitest-environment happy-dom
/** Who says several things in a row is named over them at most, and not by the first of them. */
import { beforeAll, expect, test } from 'vitest';
import { newHabits } from '../../src/page/by-structure/log/message.ts';
import { RowParts } from '../../src/page/by-structure/log/row-parts.ts';
import { ToldRows } from '../../src/page/by-structure/log/told-rows.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { linesIn } from './support/said-in.ts';

beforeAll(() => keepNatives(window));

/** Who is named for the last of what a row holds. */
function namedIn(html: string): string | undefined {
  document.body.innerHTML = `<div class="turn">${html}</div>`;
  const habits = newHabits();
  const parts = new RowParts(habits);
  const messages = parts.messagesIn(document.querySelector('.turn') as Element);
  expect(messages.length).toBeGreaterThan(1);
  return new ToldRows(habits, parts).authorNear(messages.at(-1) as Element, 'theirs');
}

const bubble = (text: string) => `<p class="bubble">${text}</p>`;

test('by a name', () => {
  const said = bubble('il pleut encore ici') + bubble('et le vent se lève');
  expect(namedIn(`<b class="name">Odile</b>${said}`)).toBe('Odile');
});

test('by a name in the first of them', () => {
  const said = (text: string, name = '') =>
    `<div class="chat-message">${name && `<b class="name">${name}</b>`}<p class="words">${text}</p></div>`;
  expect(namedIn(said('il pleut encore ici', 'Odile') + said('et le vent se lève'))).toBe('Odile');
});

test('by nothing that is said, be there something else below it', () => {
  const seen = (text: string) => `<div>${bubble(text)}<span class="mark">Lu</span></div>`;
  expect(namedIn(seen('Bien') + seen('il pleut encore ici'))).toBeUndefined();
});

test('somebody is named by their picture, over one message or several, in rows that are drawn alike on both sides', () => {
  const group = (name: string, ...texts: string[]) =>
    `<div class="box message-group"><a class="left" href="#"><img class="profile-photo" src="a.svg" title="${name}"></a><div class="message-group-metainfo">20:41</div><div class="box messages">${texts.map((text) => `<div class="box message">${text}</div>`).join('')}</div></div>`;
  const rows = [
    group('odile@localhost', 'coucou', 'il pleut ?'),
    group('You', 'rien de prévu'),
    group('odile@localhost', 'brocante à Lille ?'),
    group('You', 'bonne idée', 'à quelle heure ?'),
    group('odile@localhost', 'sept heures'),
    group('You', 'aïe'),
  ];
  expect(linesIn(rows)).toEqual([
    'odile@localhost: coucou',
    'odile@localhost: il pleut ?',
    'You: rien de prévu',
    'odile@localhost: brocante à Lille ?',
    'You: bonne idée',
    'You: à quelle heure ?',
    'odile@localhost: sept heures',
    'You: aïe',
  ]);
});
