// @vitest-environment happy-dom
/** What rooms are called by in other languages, and where words are joined. */
import { expect, it } from 'vitest';
import { isTopic } from '../../src/page/by-structure/parts/topics.ts';
import { listsIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

it.each([
  'Gartengruppe',
  'Fußball',
  'Båtklubben',
  'Trädgård',
  'Boekenclub',
  'Siatkówka',
  'Familia Ortega',
  'Lớp 12B',
  'Gia đình',
  '小区业主群',
  '月曜の会',
  '독서 모임',
  'Соседи',
  'غرفة الشعر',
])('a room is called "%s"', (name) => {
  expect(isTopic(name)).toBe(true);
});

it.each(['Melchor', 'Otto Baumgarten', '김서방', '小满', '阿德', 'Аня', 'Thu Hà', 'ليلى'])(
  'somebody is called "%s"',
  (name) => {
    expect(isTopic(name)).toBe(false);
  },
);

const LOG = twoSpeak(
  ['lea', 'tom'],
  ['gut', 'nein', 'hallo zusammen', 'wer kommt?'],
  ['Nachricht', 'Senden'],
);

it('tells them among conversations with one person each, all made alike', () => {
  const row = (name: string, last: string) =>
    `<button role="option" aria-label="Kanal: ${name}"><b>${name}</b><p>${last}</p></button>`;
  const rooms = ['Schachrunde', 'Kochabend', 'Wandern', 'Spielekreis'];
  const rows = ['tom', ...rooms.slice(0, 3), 'Ottilie', ...rooms.slice(3)].map((name, at) =>
    row(name, ['bis morgen', 'gern', 'hallo?', 'Sonntag um zehn', 'ja', 'danke'][at] ?? ''),
  );
  expect(listsIn(`<div role="listbox" class="channel-list">${rows.join('')}</div>${LOG}`).rooms).toEqual(
    rooms,
  );
});

it('tells two of four, where the others are known for people', () => {
  const row = (name: string, last: string) =>
    `<li><a href="#"><img src="data:,"><b>${name}</b><p>${last}</p></a></li>`;
  const rows = [
    ['Gartengruppe', 'bis Sonntag'],
    ['tom', 'gern'],
    ['Ottilie', 'wo bist du?'],
    ['Klasse 12A', 'ein Foto'],
  ].map(([name = '', last = '']) => row(name, last));
  expect(listsIn(`<ul>${rows.join('')}</ul>${LOG}`)).toEqual({
    rooms: ['Gartengruppe', 'Klasse 12A'],
    members: [],
  });
});
