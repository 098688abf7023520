// @vitest-environment happy-dom
/** What lists are of, where one alone would not tell: by what else stands on the page. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;
const PEOPLE = [
  ['tom', 31, 'Lyon'],
  ['lea', 22, 'Lille'],
  ['gwen(22)', 44, 'Brest'],
  ['zoe', 19, 'Nice'],
] as const;
const people = PEOPLE.map(
  ([name, age, town]) => `<li><span>${name}</span> <small>${age}, ${town}</small></li>`,
).join('');

function read(html: string) {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return {
    rooms: seen.flatMap((one) => (one.kind === 'room' ? [[one.text, one.count]] : [])),
    members: seen.flatMap((one) => (one.kind === 'member' ? [[one.name, one.age, one.city]] : [])),
  };
}

const ROOMS = ['Accueil', 'Moins de 16', 'Cuisine', 'Musique', 'Bretagne'].map(
  (name, at) => [name, 17 + at * 9] as const,
);

it.each([
  [
    'with a word beside the count',
    (name: string, count: number) => `<strong>${name}</strong><br><span>${count}</span> <span>assis</span>`,
  ],
  [
    'with several words after the count',
    (name: string, count: number) => `<a href="#">${name}</a><br><small>${count} à l’écoute</small>`,
  ],
])('takes what counts something for rooms, where people stand elsewhere: %s', (_, row) => {
  const rooms = ROOMS.map(([name, count]) => `<p>${row(name, count)}</p>`).join('');
  expect(read(`<div>${rooms}<p><b>+ Ouvrir un salon</b></p></div>${LOG}<ul>${people}</ul>`)).toEqual({
    rooms: ROOMS,
    members: PEOPLE,
  });
});

it('takes choices and heads of columns for nobody', () => {
  const rows = PEOPLE.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const head = '<tr><td>Pseudo</td><td>Âge</td><td>Ville</td></tr>';
  const choice = '<select><option>Tous</option><option>Filles</option><option>Garçons</option></select>';
  expect(read(`${LOG}<h3>Connectés</h3><div>${choice}</div><table>${head}${rows}</table>`).members).toEqual(
    PEOPLE,
  );
});
