// @vitest-environment happy-dom
/** Ways whose words say last what they do, as in German. */
import { expect, it } from 'vitest';
import { asking } from './support/asking.ts';

const way = (title: string) => `<a href="#" class="x2" title="${title}"></a>`;
const list = (...rows: string[]) => `<aside><a href="#">Kontakte</a><ul>${rows.join('')}</ul></aside>`;

it.each([
  (name: string) => [
    `Hier klicken, um die Kontaktanfrage von ${name} zu akzeptieren`,
    `Hier klicken, um die Kontaktanfrage von ${name} abzulehnen`,
  ],
  (name: string) => [
    `Klik hier om het verzoek van ${name} te accepteren`,
    `Klik hier om het verzoek van ${name} te weigeren`,
  ],
  (name: string) => [
    `Kliknij, aby zaakceptować prośbę o kontakt od ${name}`,
    `Kliknij, aby odrzucić wniosek o kontakt z ${name}`,
  ],
  (name: string) => [
    `Нажмите, чтобы принять запрос от ${name}`,
    `Нажмите, чтобы отклонить запрос от ${name}`,
  ],
])('tell who asks', (ways) => {
  const row = (name: string) =>
    `<li><a href="#" class="x1">${name}</a><span>${ways(name).map(way).join('')}</span></li>`;
  expect(asking(list(row('Lotte.9'), row('Zacharias')))).toEqual(['Lotte.9', 'Zacharias']);
});

it('and nobody where they do the same to all that stands below', () => {
  const ways = [
    way('Hier klicken, um diese Kontakte auszublenden'),
    way('Hier klicken, um diese Liste zu verkleinern'),
  ];
  expect(asking(list(`<li><b>Zacharias</b>${ways.join('')}</li>`))).toEqual([]);
});
