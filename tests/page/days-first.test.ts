// @vitest-environment happy-dom
/** A day of the week that stands first in a row, where others begin with a time, names nobody. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<h1>Jardin</h1><div role="log">${said.map((text, at) => `<p><b>${['tom', 'lea'][at % 2]}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea>`;

function told(rows: readonly string[], kind: 'room' | 'prompt'): string[] {
  document.body.innerHTML = `<div class="dialogs"><ul>${rows.join('')}</ul></div>${LOG}`;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  return seen.flatMap((one) =>
    one.kind === kind ? [one.kind === 'room' ? one.text : (one as { name: string }).name] : [],
  );
}

const row = (when: string, name: string, who: string, text: string, more = '') =>
  `<li><a href="#" class="k1"><div class="k2 date">${when}</div>${more}<div class="k3">${name}</div><div><span class="k4">${who && `${who}:`}</span><span class="k5">${text}</span></div></a></li>`;

it('of rooms, by who said something in them last', () => {
  const rows = [
    row('18:40', 'Футбол', 'Рустам', 'я буду'),
    row('17:02', 'Соседи', 'Аня', 'ключ у меня'),
    row('Вт', 'Поход по средам', 'Паша', 'кто идёт'),
    row('Пн', 'Семья', 'Мама', 'хорошо'),
  ];
  expect(told(rows, 'room')).toEqual(['Футбол', 'Соседи', 'Поход по средам', 'Семья']);
});

it('nor who asks', () => {
  const mark = '<span class="badge unread">2</span>';
  const rows = [
    row('18:40', 'Рустам', '', 'я буду'),
    row('17:02', 'Аня', '', 'ключ у меня'),
    row('Вт', 'Паша', '', 'кто идёт', mark),
    row('Пн', 'Мама', '', 'хорошо'),
  ];
  expect(told(rows, 'prompt')).toEqual(['Паша']);
});

it('but where names stand first, somebody may be called as a day is', () => {
  const people = ['Sam', 'Oriane', 'nils', 'Perrin'].map(
    (name) => `<li><a href="#" class="k1"><b>${name}</b> <i>en ligne</i></a></li>`,
  );
  document.body.innerHTML = `<h3>Connectés</h3><ul>${people.join('')}</ul>${LOG}`;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  expect(seen.flatMap((one) => (one.kind === 'member' ? [one.name] : []))).toEqual([
    'Sam',
    'Oriane',
    'nils',
    'Perrin',
  ]);
});
