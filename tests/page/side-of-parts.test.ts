// @vitest-environment happy-dom
/** Whose a message is, where a part of its row is called by a side that it is not of: a button, a reaction, what it answers. */
import { expect, it } from 'vitest';
import { saidIn } from './support/said-in.ts';

const whose = (rows: readonly string[]) =>
  saidIn(rows).map(({ from, author, text }) => `${from} ${author ?? '-'}: ${text}`);

const button = '<div class="forward forward-right"><svg></svg></div>';
const theirs = (name: string, text: string, below = '') =>
  `<div class="row"><div class="box"><div class="body">${button}<div class="title"><span>${name}</span></div><div class="words">${text}</div></div>${below}</div></div>`;
const mine = (text: string) =>
  `<div class="row"><div class="box box-right"><div class="body"><div class="forward forward-left"><svg></svg></div><div class="words">${text}</div></div></div></div>`;

it('is not told by a button without words', () => {
  const rows = [
    theirs('Diego', 'buenas tardes'),
    theirs('Nuria', 'hola'),
    mine('a las siete y media'),
    theirs('Nuria', 'llevo la tortilla'),
    mine('perfecto'),
    theirs('Diego', 'vale'),
  ];
  expect(whose(rows).filter((one) => one.startsWith('me'))).toEqual([
    'me -: a las siete y media',
    'me -: perfecto',
  ]);
});

it('is not told by the reader’s own reaction', () => {
  const felt = '<span><button class="reaction reaction-me">😁<span>2</span></button></span>';
  const rows = [
    theirs('Diego', 'buenas tardes'),
    theirs('Nuria', 'hola', felt),
    mine('a las siete y media'),
    theirs('Diego', 'vale', felt),
    mine('perfecto'),
  ];
  expect(whose(rows).filter((one) => one.startsWith('me'))).toEqual([
    'me -: a las siete y media',
    'me -: perfecto',
  ]);
});

it('tells one message of an answer, though what it answers is made as the answer is', () => {
  const words = (text: string) => `<div class="format-message"><p>${text}</p></div>`;
  const row = (name: string, text: string, over = '') =>
    `<div class="message-wrapper"><b class="username">${name}</b>${over}${words(text)}</div>`;
  const over = `<div class="reply-message"><div class="reply-username">Nuria</div><div class="reply-content">${words('travaux sur')}</div></div>`;
  const rows = [
    row('Diego', 'bonjour'),
    row('Nuria', 'travaux sur la rocade'),
    row('Diego', 'merci', over),
    row('Nuria', 'de rien'),
    row('Diego', 'à demain'),
  ];
  expect(saidIn(rows).map(({ text }) => text)).toEqual([
    'bonjour',
    'travaux sur la rocade',
    'merci',
    'de rien',
    'à demain',
  ]);
});

it('is told of rows whose words are read out as they come', () => {
  const row = (side: string, text: string, name = '') =>
    `<div class="Message ${side}"><div class="Message-main">${name && `<span class="Avatar"><img src="a.png"></span>`}<div class="Message-inner">${name && `<div class="Message-author">${name}</div>`}<div class="Message-content" role="alert" aria-live="assertive"><div class="Bubble"><p>${text}</p></div></div></div></div></div>`;
  const rows = [
    row('left', 'coucou Noé', 'Apolline'),
    row('left', 'tu as vu la neige ?', 'Apolline'),
    row('right', 'oui, dix centimètres'),
    row('right', 'on a fait un bonhomme'),
    row('left', 'trop beau', 'Apolline'),
  ];
  expect(whose(rows).map((one) => one.slice(0, 4))).toEqual(['them', 'them', 'me -', 'me -', 'them']);
});
