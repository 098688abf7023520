// @vitest-environment happy-dom
/** Conversations to choose from in what is called their items, some of a group: by a badge that is called so, by whoever said the last words behind what they are about. */
import { expect, it } from 'vitest';
import { areSaidIn, byLastWords } from '../../src/page/by-structure/lists/inbox.ts';
import { cellsIn } from '../../src/page/by-structure/parts/cells.ts';
import { asking } from './support/asking.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'Kevin_L'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

const row = (name: string, group: string, when: string, last: string, more = '', unread = '') =>
  `<div class="talk${more}"><b>${name}</b>${group && `<span class="badge group">${group}</span>`}<time>${when}</time><p>${last}</p>${unread && `<span class="unread">${unread}</span>`}</div>`;
const ROWS = [
  row('Marché du soir', '群', 'à l’instant', 'Kevin_L: j’arrive', ' actived'),
  row('Wen Ling', '', '08:51', 'on mange ensemble ?', '', '2'),
  row('Pêche', '群', '08:30', 'départ dimanche', '', '5'),
  row('papa', '', '08:10', 'couvre-toi bien'),
  row('zhao', '', '07:58', 'plan reçu'),
];

it('by a badge', () => {
  expect(listsIn(`<main class="talk-items">${ROWS.join('')}</main>${LOG}`)).toEqual({
    rooms: ['Marché du soir', 'Pêche'],
    members: [],
  });
  expect(asking(`<main class="talk-items">${ROWS.join('')}</main>`)).toEqual(['Wen Ling']);
});

it('by who said the last words, and by no more than that', () => {
  const talk = (name: string, about: string, last: string) => {
    const element = document.createElement('li');
    element.innerHTML = `<h4>${name}</h4><h5>${about}</h5><p>${last}</p>`;
    return { row: element, shown: cellsIn(element) };
  };
  const rows = [
    talk('Paulo B', 'Choir on Monday', 'Paulo: can you sing?'),
    talk('Xenia', 'Your bike', 'Xenia: I found it'),
    talk('Willem', 'The list', 'Willem: plates'),
  ];
  expect(byLastWords(rows).many.size).toBe(0);
  expect(areSaidIn(rows)).toBe(false);
});
