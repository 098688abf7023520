// @vitest-environment happy-dom
/** Lines of pages whose classes say nothing: what beside a name names nobody, and where else the same people are named. */
import { expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { asLine, linesIn, type Row } from './support/said-in.ts';

const LINES: readonly Row[] = [
  ['Odile', 'bonjour à vous'],
  ['Basile', 'il pleut ici'],
  ['odin_3', 'encore'],
  ['Nadia', 'pas chez nous'],
  ['Odile', 'tant mieux'],
  ['Basile', 'à quelle heure ?'],
  ['Nadia', 'vers midi, comme hier'],
  ['odin_3', 'ça me va'],
];
const isShort = (at: number) => at % 2 === 0;

it.each<[string, (row: Row, at: number) => string]>([
  [
    'a button whose label is the name that it shows',
    ([name, text]) =>
      `<div class="x1"><div><button aria-label="${name}" class="x2">${name}</button></div><div class="x3"><p>${text}</p></div></div>`,
  ],
  [
    'one message is drawn in another way than several',
    ([name, text], at) =>
      isShort(at)
        ? `<div class="x1"><div><div><a>${name}</a></div><div class="x2">20:0${at}</div></div><div><div class="x3">${text}</div></div></div>`
        : `<div class="x1"><div><div><div><a class="x4">${name}</a></div></div></div><div><div class="x3">${text}</div></div></div>`,
  ],
  [
    'the first letter of a name behind it, in few rows',
    ([name, text], at) =>
      `<div class="x1"><div><div class="x2">${name}</div><div class="x3">20:0${at}</div></div>${name === 'odin_3' ? `<span class="x4">${name[0]}</span>` : '<img src="a.png" alt="">'}<div><div class="x5">${text}</div></div></div>`,
  ],
  [
    'a sign of what somebody is, in the box of the name',
    ([name, text]) =>
      `<div class="x1"><div><button>${name === 'Odile' || name === 'Nadia' ? '<em class="x2">팬</em>' : ''}<span class="x3">${name}</span></button></div><div><p class="x4">${text}</p></div></div>`,
  ],
  [
    'where somebody is stands before the name, in most lines',
    ([name, text], at) =>
      `<div class="x1">${at === 4 ? '' : `<i class="x2">${['Library', 'Garden World', 'Nexus'][at % 3]}</i>`}<div><em class="x3">&lt;</em><bdi class="x4">${name}</bdi><em class="x3">&gt;</em> <span class="x5">${text}</span></div></div>`,
  ],
  [
    'how somebody signed in stands before the name',
    ([name, text]) =>
      `<div class="x1"><div class="x2"><span>${name === 'Nadia' || name === 'Odile' ? 'Member' : 'Visitor'}</span></div><div><div class="x3">${name}</div><p class="x4">${text}</p></div></div>`,
  ],
  [
    'some have a colour of their own, and beside each line stands what one may do',
    ([name, text]) =>
      `<div class="x1"><div class="x2"><a href="#" ${name === 'Nadia' ? 'class="x3" style="color: #0a0"' : 'class="x4"'}>${name}</a> • <span class="x5">20:01</span></div><ul class="x6">${(name === 'Odile' ? ['Éditer', 'Supprimer'] : ['Répondre', 'Citer', 'J’aime']).map((deed) => `<li><a href="#" title="${deed}"><i class="x7"><span>${deed}</span></i></a></li>`).join('')}</ul><div class="x8">${text}</div></div>`,
  ],
  [
    'a row that is pressed as a whole',
    ([name, text]) =>
      `<div class="x1"><div class="x2"><button type="button" class="x3"><span class="x4"><span class="x5">${name}</span></span><span class="x6">${text}</span></button></div></div>`,
  ],
])('%s', (_, row) => {
  expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
});

it('takes the menu of each line for nobody, where names stand over several lines', () => {
  const rows = LINES.map(
    ([name, text], at) =>
      `<div class="x1"><div><h3>${isShort(at) ? `<span><strong>${name}</strong></span>` : ''}</h3><details class="x4"><summary class="x5"><span class="x6">Message options</span></summary></details></div><div class="x7"><div>${text}</div></div></div>`,
  );
  const over = LINES.map(([, text], at) => asLine([LINES[at - (at % 2)]?.[0] ?? '', text]));
  expect(linesIn(rows)).toEqual(over);
});

it('takes what nearly all lines are for, before the names, for none', () => {
  const rows = LINES.map(
    ([name, text], at) =>
      `<div class="x1"><span class="x2">[20:0${at}]</span> <span>(Channel)</span> <span><span class="x4">${name}</span></span> <span class="x5">${text}</span></div>`,
  );
  const all = [
    '<div class="x1"><span class="x2">[19:59]</span> <span>Connected</span></div>',
    ...rows,
    ...rows,
  ];
  expect(linesIn(all).filter((line) => line.includes('bonjour'))).toEqual(
    ['Odile: bonjour à vous'].concat('Odile: bonjour à vous'),
  );
});

it('takes a picture that is called one for nobody', () => {
  const rows = LINES.map(([, text], at) =>
    at % 2
      ? `<div class="x1"><div><div class="x2">You 20:0${at}</div><div><p class="x3">${text}</p></div></div></div>`
      : `<div class="x1"><div><div><div><img src="a.png" alt="Avatar image"></div></div><div><span>Nadia 20:0${at}</span></div><div><p class="x3">${text}</p></div></div></div>`,
  );
  const said = LINES.map(([, text], at) => asLine([at % 2 ? 'You' : 'Nadia', text]));
  expect(linesIn(rows)).toEqual(said);
});

it('takes what is shown only to those who point at it for no name', () => {
  const row = ([name, text]: Row) =>
    `<div class="x1"><div style="opacity: 0; pointer-events: none"><label>Reply in thread</label>${name === 'Basile' ? '<label>Edit</label>' : ''}</div><div><div>${name}</div><div class="x2">${text}</div></div></div>`;
  expect(linesIn(LINES.map(row))).toEqual(LINES.map(asLine));
});

it('takes the other of two for whoever is named where the reader is not', () => {
  const row = (text: string, at: number) => {
    const hidden = (words: string) => `<div class="x4">${words}</div>`;
    return at % 4
      ? `<div class="x1"><div><div>${hidden('You said')}<div><p class="x3">${text}</p></div></div></div></div>`
      : `<div class="x1"><div>${hidden('Nadia said')}<div><div><div><p class="x3">${text}</p></div></div></div></div></div>`;
  };
  const rows = [...LINES, ...LINES].map(([, text], at) => row(`${text} ${at}`, at));
  expect(linesIn(rows).filter((line) => /^Nadia: /.test(line)).length).toBe(LINES.length / 2);
});

it('takes where somebody is to be reached, behind their picture, for no name of theirs', () => {
  const row = (text: string, isMine: boolean) =>
    `<div class="x1"><div style="justify-content: flex-${isMine ? 'end' : 'start'}">${isMine ? '' : '<a href="#z"><img src="a.png" alt="" title="zoe@forum.example"></a>'}<div><span class="x2">${text}</span></div></div></div>`;
  const rows = LINES.map(([, text], at) => row(text, at % 3 === 1));
  document.body.innerHTML = `<main><div><a><span>Zoé Kermarrec</span></a></div><div style="overflow:auto">${rows.join('')}</div><textarea placeholder="Message"></textarea></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.filter((one) => 'author' in one && one.author?.includes('@'))).toEqual([]);
});

it('tells several messages of one person apart, however deep each stands in a box of its own', () => {
  const box = ([name, text]: Row, at: number) =>
    `<div class="x2"><article class="x3"><div class="x4"><div class="x5"><div><div class="x6"><div>${isShort(at) ? `<a class="x7"><span>${name}</span></a>` : ''}<span class="x8"><span class="x9">${text}</span></span></div><div><span class="y1">20:0${at}</span></div></div></div></div></div></article></div>`;
  const groups = [0, 2, 4, 6].map(
    (at) =>
      `<section class="x0"><div class="x1">${LINES.slice(at, at + 2)
        .map((row, step) => box(row, at + step))
        .join('')}</div></section>`,
  );
  const over = LINES.map(([, text], at) => asLine([LINES[at - (at % 2)]?.[0] ?? '', text]));
  expect(linesIn(groups)).toEqual(over);
});

it('knows names where what the page tells has a sign in their place, and some have a key before them', () => {
  const row = ([name, text]: Row) =>
    `<div class="x1"><span class="x2">${name === 'Odile' || name === 'Nadia' ? `<span class="x3">${name === 'Nadia' ? 'Ab3xYz' : 'w9Zu1a'} </span>` : ''}<a>${name}</a></span><p class="x4"><p>${text}</p></p></div>`;
  const page = row(['*', 'Basile joined']);
  const rows = [...LINES, ...LINES].map(row);
  const said = [page, ...rows.slice(0, 8), page, page, ...rows.slice(8)];
  const lines = LINES.map(asLine);
  expect(linesIn(said).filter((line) => !line.startsWith('undefined'))).toEqual([...lines, ...lines]);
});
