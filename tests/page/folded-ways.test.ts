// @vitest-environment happy-dom
/** Who asks, where the ways to accept and to decline stand in a menu of their row that is folded. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { asking } from './support/asking.ts';

const HIDDEN = '[hidden], [style*="display: none"]';

const { checkVisibility } = Element.prototype;

/** What is in something hidden is not seen, as in a browser. */
beforeAll(() => {
  Element.prototype.checkVisibility = function () {
    return this.closest(HIDDEN) === null;
  };
});
afterAll(() => {
  Element.prototype.checkVisibility = checkVisibility;
});

const way = (words: string, title = words) =>
  `<li><a href="#" role="button" title="${title}"><i></i>${words}</a></li>`;
const answers = (name: string, ways = '') =>
  way(
    'Accept as contact',
    `Click to accept the contact request from ${name} (address: ${name.length}@example.com)`,
  ) +
  ways +
  way('Remove', `Click to decline the contact request from ${name} (address: ${name.length}@example.com)`);
const row = (
  name: string,
  ways: string,
  button = '<button aria-haspopup="true" aria-label="Menu"></button>',
) => `<li class="x1"><a href="#">${name}</a><div>${button}<ul style="display: none">${ways}</ul></div></li>`;
const list = (heading: string, ...rows: string[]) =>
  `<aside><a href="#">${heading}</a><ul>${rows.join('')}</ul></aside>`;
const details = way('Details');

it('are told', () => {
  const rows = ['Mr Vert', 'oriane.9'].map((name) => row(name, answers(name, details)));
  expect(asking(list('Contact requests', ...rows))).toEqual(['Mr Vert', 'oriane.9']);
  expect(asking(list('Friends', ...rows))).toEqual(['Mr Vert', 'oriane.9']);
});

it('and those whose name and address make the sentence long', () => {
  const name = 'Maximilien de Vertbois';
  const title = (deed: string) =>
    `Click to ${deed} the contact request from ${name} (XMPP address: maximilien-de-vertbois@grand.salon.du.soir.example.com)`;
  const ways = way('Accept as contact', title('accept')) + way('Remove', title('decline'));
  expect(asking(list('Contact requests', row(name, ways)))).toEqual([name]);
});

it('and nobody whose menu hides such ways by themselves, or lets one only see or remove them', () => {
  const hidden = answers('Mr Vert').replaceAll('<li>', '<li hidden>');
  expect(asking(list('Friends', row('Mr Vert', details + hidden), row('oriane.9', details)))).toEqual([]);
  expect(asking(list('Friends', row('Mr Vert', details + way('Remove'))))).toEqual([]);
});

it('and nobody in what no button unfolds', () => {
  expect(asking(list('Friends', row('Mr Vert', answers('Mr Vert'), '<i></i>')))).toEqual([]);
});
