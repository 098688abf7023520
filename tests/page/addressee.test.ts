// @vitest-environment happy-dom
/** Whom a line is for, before its words, is no part of them. */
import { expect, it } from 'vitest';
import { Whispers } from '../../src/page/by-structure/log/whispers.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { linesIn } from './support/said-in.ts';

const SAID = [
  ['Lena', 'Tous', 'bonjour'],
  ['Tom B.', 'Lena', 'salut, quel temps ?'],
  ['Lena', 'Tom B.', 'il pleut: encore'],
  ['Zoé', 'Tous', 'ici aussi'],
  ['Tom B.', 'Zoé, Lena', 'à demain'],
] as const;
const TOLD = SAID.map(([name, , text]) => `${name}: ${text}`);

it.each<[string, (name: string, to: string, text: string) => string]>([
  ['a word and a name in an element', (name, to, text) => `<b>${name} </b>à <b>${to}</b>: ${text}`],
  ['a sign and a name', (name, to, text) => `<u>${name}</u>&gt;${to}: ${text}`],
  ['an arrow', (name, to, text) => `<u>${name}</u> → ${to}: ${text}`],
  ['a name in brackets', (name, to, text) => `<b>[${name}]</b>&gt;[${to}] ${text}`],
])('is left out behind %s', (_, row) => {
  const said = SAID.map(([name, to, text]) => `<div class="mes"><p>${row(name, to, text)}</p></div>`);
  const isSeveral = (at: number) => row('', '', '').includes('[') && SAID[at]?.[1].includes(',');
  expect(linesIn(said).filter((__, at) => !isSeveral(at))).toEqual(TOLD.filter((__, at) => !isSeveral(at)));
});

it.each([
  ['nobody who is there', 'pour demain: on se voit'],
  ['a word, and a name in the same piece', 'à Zoé : la suite'],
])('is said where it is %s', (_, text) => {
  const rows = SAID.map(([name, , said]) => `<div class="mes"><b>${name}</b> <span>${said}</span></div>`);
  const last = `<div class="mes"><b>Lena</b> <span>${text}</span></div>`;
  expect(linesIn([...rows, last]).at(-1)).toBe(`Lena: ${text}`);
});

it('is said where the sign before it is the end of what is around a name', () => {
  const rows = SAID.map(([name, , said]) => `<div class="mes">&lt;<b>${name}</b>&gt; ${said}</div>`);
  const last = '<div class="mes">&lt;<b>Lena</b>&gt; Zoé: tu viens ?</div>';
  expect(linesIn([...rows, last]).at(-1)).toBe('Lena: Zoé: tu viens ?');
});

it.each([
  ['an arrow to somebody', '→ Lena', ['Zoé']],
  ['an arrow to everybody', '→ Tous', []],
  ['a sign to somebody', '&gt; Lena', []],
])('tells that somebody may write to the reader alone by %s', (_, to, told) => {
  document.body.innerHTML = `<p><b>Zoé</b> ${to}: tu viens ?</p>`;
  const element = document.querySelector('p') as Element;
  keepNatives(window as never);
  const whispers = new Whispers();
  const text = `${element.textContent?.slice('Zoé '.length)}`;
  const line = whispers.without(element, { author: 'Zoé', text, element }, (name) => name === 'Lena');
  expect(line.text).toBe('tu viens ?');
  expect(whispers.tabs().map(({ name }) => name)).toEqual(told);
});

it('is left out behind what one does, and whoever says it is who stands first', () => {
  const said = [
    ['Jussara', '', 'boa noite'],
    ['Toninho', '', 'opa'],
    ['Seu Zé', '', 'oi gente'],
    ['Jussara', 'Toninho', 'tudo bem?'],
    ['gabi_sp', '', 'alguém viu o jogo?'],
    ['Toninho', 'gabi_sp', 'vi, foi fraco'],
  ] as const;
  const rows = said.map(([name, to, text], at) => {
    const words = to ? `fala com <strong>${to}:</strong><span> ${text}</span>` : text;
    return `<div style="padding:4px"><strong class="cor">${name}</strong> ${words} <span style="color:#ccc">18:0${at}</span></div>`;
  });
  expect(linesIn(rows)).toEqual(said.map(([name, , text]) => `${name}: ${text}`));
});

it('is left out, too, where what one does and whom it is for stand in one element', () => {
  const said = [
    ['Jussara', 'Todos', 'boa noite'],
    ['Toninho', 'Todos', 'opa'],
    ['Seu Zé', 'Jussara', 'oi, tudo bem?'],
    ['Jussara', 'Seu Zé', 'tudo'],
    ['Toninho', 'Todos', 'alguém viu o jogo?'],
  ] as const;
  const rows = said.map(
    ([name, to, text]) => `<div class="publico"><b> ${name} </b><i>fala com ${to}</i>: ${text}</div>`,
  );
  expect(linesIn(rows)).toEqual(said.map(([name, , text]) => `${name}: ${text}`));
});

it('is left out where it stands on so many lines that it says nothing', () => {
  const said = SAID.map(
    ([name, , text], at) =>
      `<li class="message"><p><strong class="timestamp">(08:0${at}:07)</strong> <strong>${name}</strong> para <strong>Todos</strong>: ${text}</p></li>`,
  );
  expect(linesIn(said)).toEqual(TOLD);
});

it('is left out where it begins what is said, in an element of its own', () => {
  const people = [...SAID, ...SAID.map(([name, to, text]) => [name, to, `${text}, oui`] as const)];
  const said = people.map(([name, , text], at) => {
    const whom = at === 8 ? 'tajne pre Lena' : 'všetkým';
    return `<div class="row"><div class="dt"><span>08:0${at}:21</span> <a href="#">${name}</a></div><div class="dd"><div class="post"><span class="pre">${whom} </span>${text}</div></div></div>`;
  });
  expect(linesIn(said)).toEqual(people.map(([name, , text]) => `${name}: ${text}`));
});

it('stays where somebody says no more, and behind what is said', () => {
  const row = (name: string, text: string) => `<div class="mes"><b>${name}</b> <span>${text}</span></div>`;
  const rows = SAID.map(([name, , said]) => row(name, said));
  const last = [row('Zoé', 'para Lena'), row('Lena', 'un grand merci <i>à tous</i>')];
  expect(linesIn([...rows, ...last]).slice(-2)).toEqual(['Zoé: para Lena', 'Lena: un grand merci à tous']);
});

it('is left out of lines with a break behind each, where it stands in an element with what one does, before a dash', () => {
  const said = SAID.map(
    ([name, to, text], at) =>
      `<font size="1">(08:0${at}:10) </font> <b><font color="#0000ff">${name} </font></b><font size="2">${at % 2 ? 'sorri para' : 'fala com'}<b> ${to === 'Tous' ? 'Todos' : to}</b></font><font size="1"> - ${text}</font><br>&nbsp;<br>`,
  );
  const isSeveral = (at: number) => SAID[at]?.[1].includes(',');
  expect(linesIn(said).filter((_, at) => !isSeveral(at))).toEqual(TOLD.filter((_, at) => !isSeveral(at)));
});

it('stays where it is all that is said, and the name stands below', () => {
  const people = [...SAID, ...SAID.map(([name, to, text]) => [name, to, `${text}, oui`] as const)];
  const rows = [...people.map(([name, , text]) => [name, text]), ['Zoé', 'avec toi']].map(
    ([name, text]) => `<div class="mes"><p>${text}</p><b class="by">${name}</b></div>`,
  );
  expect(linesIn(rows).at(-1)).toBe('Zoé: avec toi');
});
