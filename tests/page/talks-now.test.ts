// @vitest-environment happy-dom
/** Conversations below a heading that says which of them: it is none itself, and whoever wrote in one of them asks. */
import { expect, it } from 'vitest';
import { listCalled } from '../../src/page/by-structure/parts/list-words.ts';
import { asking } from './support/asking.ts';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

const row = (name: string, unread = '') =>
  `<button class="row"><i>${name[0]}</i><b>${name}</b>${unread && `<u>${unread}</u>`}</button>`;
const head = (text: string, count: number) =>
  `<div class="head"><span>${text}</span><span>${count}</span></div>`;
const page = `<aside>${head('Active Conversations', 4)}<div>${row('Henry Boyd')}${row('Marta C', '2')}${row('jerry_g')}${row('nils')}</div>${head('Archived', 2)}<div>${row('Old Choir')}${row('Ines')}</div></aside>`;

it('"Active Conversations"', () => {
  expect(listsIn(page + LOG).rooms).toEqual([]);
  expect(asking(page)).toEqual(['Marta C']);
});

it.each(['All messages', 'Aktive Unterhaltungen'])('%s', (text) => {
  expect(listCalled(text)).toBe('talks');
});
