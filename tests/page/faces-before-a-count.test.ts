// @vitest-environment happy-dom
/** In a bar over a talk stand the faces of some who are in it, and how many there are: a list beside it names them all. */
import { expect, it } from 'vitest';
import { listsIn } from './support/lists-in.ts';

const said = ['oui', 'non', 'salut à tous', 'ça va ?'];
const LOG = `<div role="log">${said.map((text, at) => `<p><b>${at % 2 ? 'tom' : 'lea'}</b>: ${text}</p>`).join('')}</div><textarea placeholder="Message"></textarea><button>Envoyer</button>`;

const face = (login: string) =>
  `<span><span role="img" class="avatar" aria-label="@${login}">${login.charAt(0)}</span></span>`;
const FACES = ['lea', 'tomb', 'ines75'].map(face).join('');
const pile = (count: string) => `<div aria-label="membres"><span class="pile">${FACES}</span>${count}</div>`;
const PEOPLE = ['lea', 'tom', 'Inès 75', 'gwen', 'Bo K.'];
const list = `<ul class="members">${PEOPLE.map((name) => `<li class="member"><b>${name}</b></li>`).join('')}</ul>`;

it.each(['5', '+2'])('none is told by what they sign in with, before %s', (count) => {
  expect(listsIn(pile(count) + LOG + list).members).toEqual(PEOPLE);
});

it('but where nobody else names them', () => {
  expect(listsIn(pile('5') + LOG).members).toEqual(['lea', 'tomb', 'ines75']);
});
