// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { isLogin } from '../../src/page/by-structure/parts/initials.ts';
import { readOnce } from '../../src/page/index.ts';

it.each([
  ['grandours', 'Grand Ours', true],
  ['helene.d', 'Hélène D.', true],
  ['42', '…', false],
  ['odile', 'Basile', false],
])('%s is what %s is known by: %s', (login, shown, is) => {
  expect(isLogin(login, shown)).toBe(is);
});

it('whoever is known by a login is called as the page shows them, in lines that go on and in lists', () => {
  const line = (login: string, name: string, text: string) =>
    `<div class="message" data-username="${login}">${name && `<span class="name">${name}</span>`}<div class="body">${text}</div></div>`;
  const lines = [
    line('odile', 'Odile', 'bonjour à vous'),
    line('grandours', 'Grand Ours', 'il pleut ici'),
    line('grandours', '', 'encore'),
    line('nadia', 'Nadia', 'pas chez nous'),
    line('grandours', 'Grand Ours', 'tant mieux'),
    line('grandours', '', 'à demain'),
  ];
  const people = ['Odile', 'Grand Ours', 'Nadia', 'Ferdinand'].map(
    (name) => `<li class="member" data-username="${name.replace(' ', '').toLowerCase()}">${name}</li>`,
  );
  document.body.innerHTML = `<aside><h3>Membres</h3><ul class="members">${people.join('')}</ul></aside><main><div class="messages" style="overflow:auto">${lines.join('')}</div><form><textarea placeholder="Message"></textarea></form></main>`;
  const told = readOnce(document, new URL('https://chat.example.com/'));
  expect(told.flatMap((one) => (one.kind === 'message' ? one.author : []))).toEqual([
    'Odile',
    'Grand Ours',
    'Grand Ours',
    'Nadia',
    'Grand Ours',
    'Grand Ours',
  ]);
  expect(told.flatMap((one) => (one.kind === 'member' ? one.name : []))).toContain('Grand Ours');
});
