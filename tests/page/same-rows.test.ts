// @vitest-environment happy-dom
/** A page is looked at piece by piece, and goes on meanwhile: more is said after one of its boxes is counted, and before the next is. */
import { expect, it } from 'vitest';
import { findLogs } from '../../src/page/by-structure/log/find-logs.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';

const row = (name: string, text: string) =>
  `<div class="row"><b class="who">${name}</b><p class="text">${text}</p></div>`;
const LINES = [row('lea', 'bonjour'), row('tom', 'salut'), row('lea', 'ça va ?'), row('tom', 'oui')];

it('keeps the box that is known, whatever comes between one look and the next', () => {
  keepNatives(window);
  document.body.innerHTML = `<main><div class="column"><div class="messages">${LINES.join('')}</div></div><textarea></textarea></main>`;
  const messages = document.querySelector('.messages') as Element;
  const composers = [document.querySelector('textarea') as Element];
  const scope = new Scope(document, new URL('https://chat.example.com/'));
  const isKnown = (box: Element) => box === messages;
  for (let before = 0, isDone = false; !isDone && before < 50; before++) {
    messages.innerHTML = LINES.join('');
    const look = findLogs(scope, composers, isKnown);
    for (let step = 0; step < before; step++) look.next();
    messages.insertAdjacentHTML('beforeend', row('lea', 'tant mieux') + row('tom', 'et toi ?'));
    let found = look.next();
    isDone = found.done ?? false;
    while (!found.done) found = look.next();
    expect(found.value?.map(({ box }) => box) ?? [messages]).toEqual([messages]);
  }
});
