// @vitest-environment happy-dom
/** Who wrote, by what rows of people are called, and by what is called unread in more languages. */
import { expect, it } from 'vitest';
import { toldIn } from './support/lists-in.ts';
import { twoSpeak } from './support/two-speak.ts';

const LOG = twoSpeak(['Pacho', 'Sultana'], ['buenas', 'hola', '¿quién va?', 'yo'], ['Mensaje', 'Enviar']);
const NAMES = ['Pacho', 'gato_88', 'Sultana', 'Pola', 'el_mono'];
const people = (mark: (name: string) => string, called = (_: string) => '') =>
  `<h2>Conectados</h2><ul class="usuarios">${NAMES.map((name) => `<li class="${called(name)}">${name}${mark(name)}</li>`).join('')}</ul>${LOG}`;

it.each(['no-leidos', 'nao-lidas', 'non-letti'])('a number called %s says that they wrote', (word) => {
  const told = toldIn(people((name) => (name === 'gato_88' ? ` <span class="${word}">2</span>` : '')));
  expect(told.members).toEqual(NAMES);
  expect(told.prompts).toEqual(['gato_88']);
});

it('so does what the rows of a few are called', () => {
  const notified = (some: readonly string[]) =>
    toldIn(
      people(
        () => '',
        (name) => `friend ${some.includes(name) ? 'friend-notify' : ''}`,
      ),
    );
  expect(notified(['gato_88', 'Pola']).prompts).toEqual(['gato_88', 'Pola']);
  // What most are called says nothing of anybody.
  expect(notified(NAMES.slice(1)).prompts).toEqual([]);
});
