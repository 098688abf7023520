// @vitest-environment happy-dom
/** Who turned to the reader, on a page that is read once: of the conversations that it shows, those with a mark. */
import { beforeAll, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';
import { asking } from './support/asking.ts';

beforeAll(() => keepNatives(window as never));

const below = (heading: string, rows: readonly string[]) =>
  `<aside><h3>${heading}</h3><div>${rows.join('')}</div></aside>`;

it('of few conversations below a heading, those with a mark', () => {
  const row = (name: string, mark = '') => `<div class="x1"><span>${name}</span>${mark}</div>`;
  const mark = '<i aria-label="2 messages non lus">2</i>';
  expect(asking(below('Messages privés', [row('nils'), row('Perrin', mark)]))).toEqual(['Perrin']);
  expect(asking(below('Messages privés', [row('nils'), row('Perrin')]))).toEqual([]);
  expect(asking(below('Messages privés', [row('nils', '<i>2</i>')]))).toEqual(['nils']);
});

it('of rows that are called private, those with a mark', () => {
  const row = (name: string, mark = '') => `<div class="private-item"><span>${name}</span>${mark}</div>`;
  const rows = ['nils', 'Perrin', 'Yann'].map((name) => row(name)).concat(row('Oriane', '<i>3</i>'));
  expect(asking(below('Messages privés', rows))).toEqual(['Oriane']);
});

it('nobody for being called by a number', () => {
  const rows = ['nils', '007', 'Yann'].map((name) => `<li><a href="#">${name}</a></li>`);
  expect(asking(below('Messages privés', rows))).toEqual([]);
});

it('by the names of faces that show a letter and a count', () => {
  const face = (name: string, many = 0) =>
    `<button aria-label="${name}${many ? `, ${many} messages non lus` : ''}" title="${name}">${name[0]}${many ? `<span>${many}</span>` : ''}</button>`;
  const faces = [face('nils', 2), face('Perrin'), face('Yann', 12)];
  expect(asking(below('Messages privés', faces))).toEqual(['nils', 'Yann']);
});

it('no head of a table, though an envelope stands there', () => {
  const row = (name: string, many: string) => `<tr><td>${name}</td><td>${many}</td><td>22:41</td></tr>`;
  expect(
    asking(
      below('Messages privés', [
        `<table><thead><tr><th>De</th><th>✉</th><th>Heure</th></tr></thead><tbody>${row('nils', '')}${row('Perrin', '2')}${row('Yann', '')}</tbody></table>`,
      ]),
    ),
  ).toEqual(['Perrin']);
});

it('nobody for a way to write to them', () => {
  const row = (name: string) =>
    `<li><span>${name}</span><a href="#" title="Messages privés"><svg></svg></a></li>`;
  expect(asking(below('Membres', [`<ul>${['nils', 'Perrin', 'tom'].map(row).join('')}</ul>`]))).toEqual([]);
});

it('nobody between two ways to close', () => {
  const bar = (name: string) => `<div><span>${name}</span> <button aria-label="Fermer">×</button></div>`;
  expect(asking(`<nav><b>Messages privés</b><div>${bar('tom')}${bar('nils')}</div></nav>`)).toEqual([]);
});

it('by a name between two signs', () => {
  const row = (name: string) =>
    `<tr><td>${name}</td><td><button>Accepter</button> <button>Refuser</button></td></tr>`;
  expect(
    asking(`<table><caption>Invitations</caption>${['♥ Noor ♥', '-=Yann=-'].map(row).join('')}</table>`),
  ).toEqual(['♥ Noor ♥', '-=Yann=-']);
});

it('whoever is named with an age, by their name alone', () => {
  const row = (name: string, says: string, mark = '') =>
    `<button><span>${mark}</span><span><span>${name}</span><span>${says}</span></span></button>`;
  const mark = '<i aria-label="Nouveau message"></i>';
  const rows = [
    row('nils, 41 ans', 'Vu hier'),
    row('Perrin, 38 ans', 'Vous a écrit', mark),
    row('Oriane, 52 ans', 'Vu hier'),
    row('Yann, 44 ans', 'Vu hier'),
  ];
  expect(asking(`<nav aria-label="Conversations"><h2>Messages</h2>${rows.join('')}</nav>`)).toEqual([
    'Perrin',
  ]);
});

it('nobody for what the system tells the reader', () => {
  const lines = ['oui', 'non', 'merci'].map(
    (text) => `<tr><td><span>tom</span><span class="message">: ${text}</span></td></tr>`,
  );
  const told = '<tr><td><span>[System] You are now protected from chat spam.</span></td></tr>';
  document.body.innerHTML = `<div class="chat-lines" style="overflow:auto"><table><tbody>${lines.join('')}${told}${lines.join('')}</tbody></table></div><input placeholder="Message">`;
  const seen = readOnce(document, new URL('https://chat.example.com/'), undefined, []);
  expect(seen.filter(({ kind }) => kind === 'prompt')).toEqual([]);
});

it('of conversations those whose last words are in heavier type than in the others', () => {
  const row = ([name, weight]: readonly [string, number]) =>
    `<li style="font-weight:400"><b style="font-weight:700">${name}</b> <time>18:04</time><p style="font-weight:${weight}">à demain ${name}</p></li>`;
  const list = (weights: readonly (readonly [string, number])[]) => [`<ul>${weights.map(row).join('')}</ul>`];
  const [nils, perrin, yann] = ['nils', 'Perrin', 'Yann'];
  const of = (a: number, b: number, c: number) =>
    asking(
      below(
        'Conversations',
        list([
          [nils, a],
          [perrin, b],
          [yann, c],
          ['Oriane', 400],
        ]),
      ),
    );
  expect(of(400, 600, 400)).toEqual(['Perrin']);
  expect(of(500, 400, 700)).toEqual(['nils', 'Yann']);
  expect(of(600, 600, 600)).toEqual([]);
  expect(of(400, 400, 400)).toEqual([]);
});

it('nobody below a heading that is not shown yet', () => {
  const popup = (style: string) =>
    `<div style="${style}"><div><h3>Nouvelle demande d’ami !</h3><p></p></div></div><div class="user-bar"><img alt="" src="x.png"><span>lea</span><button>Quitter</button></div>`;
  expect(asking(popup('display:none'))).toEqual([]);
});

it.each([
  ['Invite from Perrin D.', 'Perrin D.'],
  ['Invitation de Oriane', 'Oriane'],
  ['Anfrage von nils', 'nils'],
])('by whom "%s" is', (label, name) => {
  const rows = [label, 'Yann', 'lou'].map(
    (said) =>
      `<div class="tile"><div title="${said}">${said}</div>${said === label ? '<i class="badge">!</i>' : ''}</div>`,
  );
  expect(asking(below('Messages privés', rows))).toEqual([name]);
});
