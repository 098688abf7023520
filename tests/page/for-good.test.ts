// @vitest-environment happy-dom
/** When a box is known for a conversation, whatever is said in it next, be it all by one and in a box of its own. */
import { beforeAll, expect, test } from 'vitest';
import { candidatesIn } from '../../src/page/by-structure/log/candidates.ts';
import { Log } from '../../src/page/by-structure/log/log.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { Scope } from '../../src/page/scope.ts';

beforeAll(() => keepNatives(window));

const NOBODY = {
  isSomebody: () => false,
  isTalk: () => false,
  isListed: () => false,
  isOpen: () => false,
  isRoom: () => false,
  isWrittenTo: () => false,
  isTitled: () => false,
  leads: () => false,
};

/** Whether a conversation is known for one by rows that are called by these sides, once they are read. */
function isSureOf(sides: readonly string[]): boolean {
  document.body.innerHTML = `<main><div class="talk">${sides.map((side, at) => `<div class="row ${side}"><p>il pleut ici, ${at}</p></div>`).join('')}</div></main>`;
  const log = new Log(document.querySelector('.talk') as Element, []);
  const pane = log.pane(() => undefined, NOBODY);
  for (const row of pane?.rows?.() ?? []) pane?.readRow?.(row);
  return log.isSure;
}

test('two who speak in turn are enough, be nobody named', () => {
  expect(isSureOf(['left', 'right', 'left', 'right', 'left', 'right'])).toBe(true);
});

test.each([
  ['one who answered once', ['left', 'left', 'left', 'right', 'left', 'left', 'left']],
  ['one of two', Array.from({ length: 9 }, () => 'left')],
  ['nobody who is told apart', Array.from({ length: 9 }, () => '')],
])('%s is not', (_, sides) => {
  expect(isSureOf(sides)).toBe(false);
});

test('rows are found where a way to more of them ends them, on a page that has nothing to write in', () => {
  const row = '<article class="row"><b>Odile</b><p>il pleut ici</p></article>';
  document.body.innerHTML = `<main><div class="posts">${row.repeat(6)}<button class="more"><i></i>Voir plus</button></div></main>`;
  const look = candidatesIn(new Scope(document, new URL('https://chat.example.com/')), []);
  let found = look.next();
  while (!found.done) found = look.next();
  expect(found.value).toContain(document.querySelector('.posts'));
});

test('a conversation of two is called as one of them, however long the other says nothing', () => {
  const row = (name: string, at: number) => `<div class="row"><b>${name}</b><p>il pleut ici, ${at}</p></div>`;
  const turns = ['Odile', 'Basile', 'Odile', 'Basile', 'Odile', 'Basile'].map(row);
  document.body.innerHTML = `<main><div><span>Odile</span></div><div class="talk">${turns.join('')}</div></main>`;
  const talk = document.querySelector('.talk') as Element;
  const log = new Log(talk, []);
  const titleNow = () => {
    const pane = log.pane(() => undefined, NOBODY);
    for (const element of pane?.rows?.() ?? []) pane?.readRow?.(element);
    return [pane?.title(), pane?.where()];
  };
  expect(titleNow()).toEqual(['Odile', 'private']);
  for (let at = 6; at < 60; at++) {
    talk.insertAdjacentHTML('beforeend', row('Odile', at));
    expect(titleNow()).toEqual(['Odile', 'private']);
  }
  talk.innerHTML = ['Nadia', 'Odile', 'Gaspard'].map(row).join('');
  expect(titleNow()).toEqual([undefined, 'room']);
});
