// @vitest-environment happy-dom
/** Groups that show the first letters of those who are in them, in pictures: they are called as none of those, and nobody of them asks. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? '阿木' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

const picture = (letters: string) => `<span class="UserAvatar"><i>${letters}</i></span>`;
const row = (name: string, letters: string, last: string, unread = '') =>
  `<li><a href="#"><div>${[...letters].map(picture).join('')}</div>${unread && `<b class="unread">${unread}</b>`}<p>${name}</p><small>10:46</small><p>${last}</p></a></li>`;
const ROWS = [
  row('周末爬山群', '阿L小', '阿木: 晚十分钟'),
  row('程夏', '程', '你还在图书馆吗', '2'),
  row('阿木', '阿', 'ok'),
  row('电影同好', '阿L小', 'Lemon: 欢迎新人', '7'),
  row('做饭打卡', '阿L小', '小米: 好'),
  row('Nina', 'N', 'à demain'),
];

it('are rooms', () => {
  expect(listsIn(`<ul>${ROWS.join('')}</ul>${LOG}`).rooms).toEqual(['周末爬山群', '电影同好', '做饭打卡']);
});

it('and one of them that is unread asks for nothing by the letters of its first', () => {
  const clusters = [
    ['Chorale', 'AR ZE'],
    ['Jardin', 'AR ZE'],
  ].map(
    ([name, letters = '']) =>
      `<li><a href="#">${letters.split(' ').map(picture).join('')}<b class="unread">3</b><p>${name}</p></a></li>`,
  );
  const one = `<li><a href="#">${picture('IV')}<b class="unread">1</b><p>Ivone</p></a></li>`;
  expect(asking(`<ul class="conversations">${one}${clusters.join('')}</ul>`)).not.toContain('AR');
});
