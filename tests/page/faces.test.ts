// @vitest-environment happy-dom
/** People of whom a list shows no more than the faces. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const PEOPLE = ['lea', 'tom', 'Inès', 'gwen'];
const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const faces = (face: (name: string) => string) => PEOPLE.map(face).join('');

it.each<[string, string]>([
  [
    'the pictures, in a list that is called so',
    `<ul class="roster">${faces((name) => `<li class="avatar"><img alt="${name}"><i class="state"> </i></li>`)}</ul>`,
  ],
  [
    'what is told who points at them, as an address in the room',
    `<p>${faces((name) => `<span><img title="kitchen@rooms.example.org/${name}"></span>`)}</p>`,
  ],
  [
    'rows with a picture that says nothing',
    `<ul class="members">${faces((name) => `<li title="${name}"><span class="avatar"></span></li>`)}<li>+12</li></ul>`,
  ],
  [
    'their first letters',
    `<div class="members">${faces((name) => `<div class="avatar" title="${name}">${name.charAt(0).toUpperCase()}</div>`)}</div>`,
  ],
  [
    "elements of the page's own making, with their first letters",
    `<div class="members">${faces((name) => `<my-avatar role="img" aria-label="${name} (${name.charAt(0).toUpperCase()})"></my-avatar>`)}</div>`,
  ],
  [
    'whom they are given, though their letters are read out',
    `<div class="members">${faces((name) => `<my-avatar role="img" name="${name}" aria-label="${name.charAt(0).toUpperCase()}"></my-avatar>`)}</div>`,
  ],
  [
    'whose picture it is',
    `<div class="members">${faces((name) => `<a href="#" aria-label="Photo de ${name}"><img alt="Photo de ${name}"></a>`)}</div>`,
  ],
])('are told by the labels of %s', (_, list) => {
  expect(listsIn(list + LOG).members).toEqual(PEOPLE);
});

it.each<[string, string]>([
  [
    'buttons without a face',
    `<div class="users">${['Bold', 'Quote', 'Smile'].map((name) => `<button title="${name}"><svg></svg></button>`).join('')}</div>`,
  ],
  [
    'pictures of anything',
    `<div>${['heart', 'ocean', 'snail'].map((name) => `<span><img alt="${name}"></span>`).join('')}</div>`,
  ],
])('are not %s', (_, list) => {
  expect(listsIn(list + LOG).members).toEqual([]);
});
