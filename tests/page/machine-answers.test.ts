// @vitest-environment happy-dom
/** Whoever speaks with a machine, or in a game that is played in words. */
import { expect, test } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { asLine, linesIn, saidIn } from './support/said-in.ts';

test('what a system answers is said, and what introduces it names none of the lines below', () => {
  const face = '<div class="face"></div>';
  const answer = (text: string) =>
    `<div class="system-response">${face}<div class="list"><p class="words">${text}</p></div><i class="when">20:41</i></div>`;
  const asked = (text: string) => `<div class="user-response"><p>${text}</p></div>`;
  const intro = `<div class="intro">${face}<h2 class="title">Odile</h2><p class="about">Une réponse en quelques minutes</p></div>`;
  const rows = [
    answer('bonjour, en quoi puis-je aider ?'),
    asked('la veste verte existe en L ?'),
    answer('oui, en L et en XL'),
    asked('parfait, merci beaucoup'),
    answer('avec plaisir, bonne soirée'),
    asked('bonne soirée à vous'),
  ];
  const said = (more: string) => saidIn([more, ...rows]).map(({ author, text }) => [author, text]);
  expect(said(intro)).toEqual(
    rows.map((row) => [undefined, (/<p[^>]*>(.*?)<\/p>/.exec(row) as RegExpExecArray)[1]]),
  );
});

test('what is told of somebody who speaks is no part of it', () => {
  const row = (name: string, text: string) =>
    `<div class="event"><div class="line"><span class="char">${name}</span><span class="told"> says, "<span class="words">${text}</span>"</span></div></div>`;
  const said = [
    ['Odile', 'bonjour'],
    ['Basile', 'il pleut ici'],
    ['Odile', 'ici aussi, depuis midi'],
    ['Basile', 'à demain alors'],
    ['Nadia', 'à demain'],
    ['Odile', 'demain il fera beau'],
  ] as const;
  const deed = '<div class="event"><div class="line"><span class="char">Nadia</span> arrives.</div></div>';
  expect(linesIn([...said.map(([name, text]) => row(name, text)), deed])).toEqual([
    ...said.map(asLine),
    'Nadia: arrives.',
  ]);
});

test('nor is it in lines that the page only breaks', () => {
  const said = [
    ['Odile', 'qui a une bêche ?'],
    ['Basile', 'j’en ai une'],
    ['Odile', 'je passe ce soir'],
    ['Nadia', 'je garde les graines'],
    ['Basile', 'et le râteau'],
    ['Odile', 'le sécateur est rouillé'],
    ['Ferdinand', 'j’ai de l’huile'],
    ['Nadia', 'merci'],
    ['Ferdinand', 'de rien'],
    ['Basile', 'la pluie revient demain'],
    ['Odile', 'il en faut'],
    ['Nadia', 'pas trop non plus'],
  ] as const;
  const lines = said.map(
    ([name, text]) =>
      `<a href="#"><span class="x1">${name}</span></a> <span class="x2">says, "</span><span class="x3">${text}</span><span class="x2">"</span><br>`,
  );
  const deed = '<a href="#"><span class="x1">Nadia</span></a> <span class="x4">polit son épée.</span><br>';
  document.body.innerHTML = `<main><div id="comments" style="overflow:auto">${lines.join('')}${deed.repeat(2)}</div><textarea placeholder="Message"></textarea></main>`;
  const read = readOnce(document, new URL('https://chat.example.com/'));
  const told = read.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
  expect(told).toEqual([...said.map(asLine), 'Nadia: polit son épée.', 'Nadia: polit son épée.']);
});

test('what says that a message is from the reader names nobody', () => {
  const row = (name: string, text: string, called = '') =>
    `<tr><td class="left time">20:41</td><td class="right"><strong>${name}:</strong> <span class="${called}">${text}</span></td></tr>`;
  const rows = [
    row('Odile', 'bonjour'),
    row('You', 'il pleut ici', 'messageFromMe'),
    row('Odile', 'ici aussi'),
    row('You', 'à demain alors', 'messageFromMe'),
    row('Basile', 'à demain'),
  ];
  const said = saidIn([`<table>${rows.join('')}</table>`]);
  expect(said.map(({ author, from, text }) => `${author} ${from} ${text}`)).toEqual([
    'Odile them bonjour',
    'You me il pleut ici',
    'Odile them ici aussi',
    'You me à demain alors',
    'Basile them à demain',
  ]);
});
