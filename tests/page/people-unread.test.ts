// @vitest-environment happy-dom
/** Those who are listed, beside some of whom a number stands that the page calls unread. */
import { expect, it } from 'vitest';
import { whoWroteOf } from '../../src/page/by-structure/news/waiting.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

keepNatives(window);

const row = (name: string, mark = '') =>
  `<li class="user"><img src="${name}.png"><span title="${name}">${name}</span>${mark}</li>`;
const LOG = ['hallo', 'na du', 'wer kommt mit?', 'ich'].map(
  (text, at) => `<p><b>${at % 2 ? 'Oona' : 'Marek'}</b>: ${text}</p>`,
);

const told = (...rows: string[]) => {
  document.body.innerHTML = `<div role="log">${LOG.join('')}</div><textarea placeholder="Nachricht"></textarea><ul class="user-list">${rows.join('')}</ul>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  return (kind: string) => seen.flatMap((one) => (one.kind === kind && 'name' in one ? [one.name] : []));
};

it('so of what is called new, where that is of messages', () => {
  document.body.innerHTML = [
    row('Oona', '<em class="new-message-counter">0</em>'),
    row('Marek', '<em class="new_msg_count">1</em>'),
    row('hush', '<em class="new-points">7</em>'),
  ].join('');
  const people = [...document.querySelectorAll('li')].map((element) => ({
    element,
    read: () => ({ name: element.querySelector('span')?.title ?? '' }),
  }));
  expect(whoWroteOf(people).map(({ name }) => name)).toEqual(['Marek']);
});

it('those who wrote ask', () => {
  const seen = told(
    row('Oona', '<em class="unread"></em>'),
    row('Marek', '<em class="unread">0</em>'),
    row('hush', '<em class="unread">2</em>'),
    row('Nina', '<em class="level">7</em>'),
    row('Bertil', '<em class="unread" style="display:none">3</em>'),
  );
  expect(seen('member')).toEqual(['Oona', 'Marek', 'hush', 'Nina', 'Bertil']);
  expect(seen('prompt')).toEqual(['hush']);
});
