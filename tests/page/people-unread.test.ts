// @vitest-environment happy-dom
/** Those who are listed, beside some of whom a number stands that the page calls unread. */
import { expect, it } from 'vitest';
import { whoWroteOf } from '../../src/page/by-structure/news/waiting.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

keepNatives(window);

const row = (name: string, mark = '') =>
  `<li class="user"><img src="${name}.png"><span title="${name}">${name}</span>${mark}</li>`;
const LOG = twoSpeak(['Marek', 'Oona'], ['hallo', 'na du', 'wer kommt mit?', 'ich'], ['Nachricht', 'Senden']);

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
  const rows = [
    row('Oona', '<em class="unread"></em>'),
    row('Marek', '<em class="unread">0</em>'),
    row('hush', '<em class="unread">2</em>'),
    row('Nina', '<em class="level">7</em>'),
    row('Bertil', '<em class="unread" style="display:none">3</em>'),
  ];
  const told = toldIn(`${LOG}<ul class="user-list">${rows.join('')}</ul>`);
  expect(told.members).toEqual(['Oona', 'Marek', 'hush', 'Nina', 'Bertil']);
  expect(told.prompts).toEqual(['hush']);
});
