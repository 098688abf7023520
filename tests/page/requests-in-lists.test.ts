// @vitest-environment happy-dom
/** Who asks in a list of requests, whose buttons say in a sentence what they do, and what stands around it. */
import { beforeAll, expect, it } from 'vitest';
import { keepNatives } from '../../src/page/natives.ts';
import { asking } from './support/asking.ts';

beforeAll(() => keepNatives(window as never));

const way = (title: string, sign = '') => `<a href="#" class="x2" title="${title}">${sign}</a>`;
const row = (name: string, accepts: string, refuses: string) =>
  `<li><a href="#" class="x1">${name}</a>${way(accepts)}${way(refuses)}</li>`;
const sentences = (name: string) =>
  row(
    name,
    `Cliquez pour accepter la demande d’ajout de contact de ${name}`,
    `Cliquez pour décliner la demande d’ajout de contact de ${name}`,
  );
const friends = `<ul><li>nils</li><li>Yann</li></ul>`;

it('by ways that say first that one has to click', () => {
  expect(
    asking(
      `<aside><a href="#">Contacts</a><ul>${['Oriane', 'Mr Vert'].map(sentences).join('')}</ul></aside>`,
    ),
  ).toEqual(['Oriane', 'Mr Vert']);
  const english = row(
    'Oriane',
    'Click to accept the request of Oriane',
    'Click to decline the request of Oriane',
  );
  expect(asking(`<aside><a href="#">Contacts</a><ul>${english}</ul></aside>`)).toEqual(['Oriane']);
});

it('and nobody who stands around them, beside another way that seems to accept', () => {
  const head = `<div><b>perrin</b>${way('Approve new members')}</div>`;
  expect(asking(`<aside>${head}<a href="#">Contacts</a><ul>${sentences('Oriane')}</ul></aside>`)).toEqual([
    'Oriane',
  ]);
});

it('nobody by a way to add something, beside one to close', () => {
  const head = `<div><b>perrin</b>${way('Fermer', '×')}</div>`;
  expect(
    asking(
      `<aside>${head}<div>Contacts ${way('Ajouter un contact')}${way('Refuser tout')}</div>${friends}</aside>`,
    ),
  ).toEqual([]);
});

it('nobody by what a page says of who made it', () => {
  expect(
    asking('<p><a href="#">Chatline</a> chat client brought to you by <a href="#">Vertbois</a></p>'),
  ).toEqual([]);
});
