// @vitest-environment happy-dom
/** Rooms and people made alike, of which the last words of rooms say whose they are. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

const LOG = twoSpeak(['Noor', 'Guus'], ['hallo', 'dag', 'wie komt er?', 'ik'], ['Bericht', 'Stuur']);
const row = ([name, last]: readonly string[]) =>
  `<li class="talk" role="option"><img src="data:,"><b>${name}</b><span>${last}</span></li>`;
const list = (rows: readonly (readonly string[])[]) =>
  `<ul class="chat-list" role="listbox">${rows.map(row).join('')}</ul>${LOG}`;

it('are told apart, though one said all of them', () => {
  const page = list([
    ['Vaarles', 'u27: tot zondag'],
    ['Wessel', 'goedenavond'],
    ['Schaakavond', 'u27: wit begint'],
    ['lieke-92', 'hallo'],
    ['Boeken', 'u27: hoofdstuk twee'],
    ['Fotoclub', 'u27: thema mist'],
    ['Rit A12', 'u27: vertrek om zeven'],
  ]);
  expect(toldIn(page).rooms).toEqual(['Vaarles', 'Schaakavond', 'Boeken', 'Fotoclub', 'Rit A12']);
});

it('are not, where some of the rooms have nothing of the kind', () => {
  const page = list([
    ['Wessel', 'u27: goedenavond'],
    ['Schaakavond', 'u27: wit begint'],
    ['lieke-92', 'hallo'],
    ['Boeken', 'hoofdstuk twee'],
    ['Muziek', 'de derde maat'],
  ]);
  expect(toldIn(page).rooms).not.toContain('Wessel');
});

it('are told apart where two said them, each again, before a dash', () => {
  const page = list([
    ['Zonnetje', 'Noor - tot zondag'],
    ['Wessel', 'goedenavond'],
    ['Rondje plas', 'Guus - om zeven'],
    ['lieke-92', 'ja leuk'],
    ['Rit A12', 'Noor - vertrek'],
    ['De Bocht', 'Guus - klaar'],
  ]);
  expect(toldIn(page).rooms).not.toContain('Wessel');
  expect(toldIn(page).rooms).toEqual(
    expect.arrayContaining(['Zonnetje', 'Rondje plas', 'Rit A12', 'De Bocht']),
  );
});
