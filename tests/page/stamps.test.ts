import { describe, expect, it } from 'vitest';
import { isMark, isReceipt, isStamp } from '../../src/page/by-structure/parts/stamps.ts';

describe('a text', () => {
  it.each([
    '21:37',
    '2:53 AM',
    'just now',
    'il y a 3 min',
    'Today at 2:04 PM',
    'hier à 20:01',
    '(read 5 minutes ago)',
    'Прочитано: 18:04',
    'Vu à 18:04',
  ])('says when, and no more: %s', (text) => expect(isStamp(text)).toBe(true));

  // As the libraries word it that most pages take: date-fns, moment, Intl.
  it.each([
    'about 3 hours ago',
    'less than a minute ago',
    'a few seconds ago',
    'over 2 years ago',
    'in less than a minute',
    'il y a environ 3 heures',
    'il y a moins d’une minute',
    'il y a quelques secondes',
    'il y a 2 mois',
    'vor etwa 3 Stunden',
    'vor weniger als 1 Minute',
    'hace alrededor de 3 horas',
  ])('says roughly when, and no more: %s', (text) => expect(isStamp(text)).toBe(true));

  it.each([
    'Dienstag, 24. November',
    'Heute um 02:18',
    'sábado 28 de noviembre',
    'Ayer a las 10:00',
    'quarta-feira às 15:20',
    'mercoledì 5 agosto',
    'Vandaag',
    'Сегодня',
    'четверг 27 ноября',
    '15 мин назад',
    'gerade eben',
  ])('says when in other languages: %s', (text) => expect(isStamp(text)).toBe(true));

  // What `Date` and `datetime` print of themselves.
  it.each([
    'Sun Nov 29 2026 20:27:53 GMT+0000 (Coordinated Universal Time)',
    'Sun Nov 29 2026 21:27:53 GMT+0100 (heure normale d’Europe centrale)',
    'Sun, 29 Nov 2026 20:27:53 GMT',
    '2026-11-29T20:27:53.000Z',
    '2026-11-29 20:27:53.123456+00:00',
    '2026-11-29 20:27',
  ])('says when as a program prints it: %s', (text) => expect(isStamp(text)).toBe(true));

  it.each([
    '?2:53 AM',
    'hier ?',
    '!! 20:01',
    '+1 20:01',
    '20:01 👍',
    'à demain',
    'plus de 3 ans',
    'over 40s',
    'less is more',
    'il y a moins de monde',
  ])('says something else, too: %s', (text) => expect(isStamp(text)).toBe(false));
});

describe('words of dates', () => {
  // The table in stamps.ts is CLDR's: this runtime has it, too.
  it.each(['de', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru'])(
    'months and days in %s are those of Intl',
    (language) => {
      const format = new Intl.DateTimeFormat(language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      });
      // A day of each month, each of another day of the week than the one before.
      const dates = Array.from({ length: 12 }, (_, at) => format.format(Date.UTC(2024, 0, 28 + 29 * at)));
      expect(dates.filter((date) => !isStamp(date))).toEqual([]);
    },
  );
});

it.each([
  ['(edited)', true],
  ['EDITED', true],
  ['Modifié', true],
  ['modifié hier', false],
  ['(3)', true],
  ['3', false],
  ['(3 h)', false],
])('"%s" beside what is said is a mark: %s', (text, is) => expect(isMark(text)).toBe(is));

it.each(['Đã xem', 'Görüldü', 'Dibaca', 'Wyświetlono', '已读', '既読', 'Διαβάστηκε', 'تمت القراءة'])(
  '"%s" says how far a message came',
  (text) => expect(isReceipt(text)).toBe(true),
);
