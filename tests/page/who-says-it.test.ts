// @vitest-environment happy-dom
/** Who says what, where a page is made otherwise than most. */
import { describe, expect, it } from 'vitest';
import { asLine, linesIn, type Row, saidIn } from './support/said-in.ts';

const LINES: readonly Row[] = [
  ['Odile', 'bonjour'],
  ['Basile', 'il pleut ici'],
  ['Odile', 'et demain ?'],
  ['Nadia', 'grand soleil'],
  ['Basile', 'à voir'],
  ['Nadia', 'on verra bien'],
  ['Odile', 'je prends un parapluie'],
];
const ALL = LINES.map(asLine);

describe('a line is told by whom, and what', () => {
  it.each<[string, (row: Row, at: number) => string]>([
    [
      'where a day and a clock stand before the name',
      ([name, text], at) =>
        `<div class="px"><small>2026-11-29 20:4${at}:31</small> <b>${name}:</b> ${text}</div>`,
    ],
    [
      'where names stand in badges',
      ([name, text], at) =>
        `<div><span class="badge badge-${at % 2 ? 'one' : 'two'}">${name}</span><p>${text}</p></div>`,
    ],
    [
      'where some names lead to somebody, and others do not',
      ([name, text]) =>
        `<div><div><b>${name === 'Basile' ? name : `<a href="#u">${name}</a>`}</b> <small>3 minutes ago</small><br><p>${text}</p></div></div>`,
    ],
    [
      'where a bubble is called after the user who says it',
      ([name, text]) =>
        `<div><i><span class="small">${name}</span></i><div class="chat-bubble-${name === 'Basile' ? 'other' : 'user'}"><p>${text}</p></div></div>`,
    ],
    [
      'where a bubble is called by how it is: from somebody',
      ([name, text]) =>
        `<div><i class="x1">${name}</i><div class="note is-from"><span class="x2">${text}</span><small class="x3">Read</small></div></div>`,
    ],
    [
      'where a picture and a name stand in a row of their own',
      ([name, text]) =>
        `<div class="said-by"><a href="#u"><span class="avatar" title="${name}">${name[0]}</span></a><a href="#u">${name}</a><i>3 minutes ago</i></div><div class="shout"><div class="shout-text"><p>${text}</p></div></div>`,
    ],
  ])('%s', (_, row) => {
    expect(linesIn(LINES.map(row))).toEqual(ALL);
  });

  it('where a name, a time and a text stand in lines of their own, and no box around the three', () => {
    const row = ([name, text]: Row, at: number) =>
      `<span class="name">${name === 'Basile' ? name : `<a href="#u">${name}</a>`}</span><br><span class="when">November 29 2026 20:4${at}:31</span><br><span class="said">${text}</span><br><br>`;
    expect(linesIn(LINES.map(row))).toEqual(ALL);
  });

  it('though it begins with a smile, or with somebody who is called', () => {
    const row = ([name, text]: Row) =>
      `<div class="message"><span class="sender">${name}:</span> <span class="text">${text}</span></div>`;
    expect(linesIn([...LINES.map(row), row(['Nadia', ':)']), row(['Odile', ':-D oui'])])).toEqual([
      ...ALL,
      'Nadia: :)',
      'Odile: :-D oui',
    ]);
    const mention = '<a class="mentions-user" href="#u">@<bdi>Odile</bdi></a>';
    const below = ([name, text]: Row) =>
      `<div class="said-by"><a href="#u">${name}</a><i>3 minutes ago</i></div><div class="shout"><div class="shout-text"><p>${text}</p></div></div>`;
    expect(linesIn([...LINES, ['Nadia', `${mention} tu viens ?`] as const].map(below))).toEqual([
      ...ALL,
      'Nadia: @Odile tu viens ?',
    ]);
  });

  it('and not where the page tells below somebody’s lines that another came', () => {
    const row = ([name, text]: Row) =>
      `<div class="message received">${name && `<span class="sender">${name}</span>`}<span class="text">${text}</span></div>`;
    const came = row(['', 'Pauline a rejoint le salon.']);
    expect(linesIn([...LINES.map(row), came])).toEqual(ALL);
  });

  it.each(['007', '[Away]Tom'])('though one of them is called %s', (called) => {
    const row = ([name, text]: Row) =>
      `<div class="x1"><div class="x2"><b class="x3">${name}</b> <i class="x4">20:41</i></div><div class="x5">${text}</div></div>`;
    const lines: readonly Row[] = [
      ...LINES,
      [called, 'quel beau temps'],
      ['Odile', 'oui'],
      [called, 'à plus tard'],
    ];
    expect(linesIn(lines.map(row))).toEqual(lines.map(([name, text]) => `${name}: ${text}`));
  });

  it('though one of them is called as one answers, in the brackets of a name', () => {
    const lines: readonly Row[] = [
      ...LINES,
      ['oui', 'quel beau temps'],
      ['Odile', 'ok'],
      ['oui', 'à plus tard'],
    ];
    const row = ([name, text]: Row) => `<div>[20:41] &lt;${name}&gt; ${text}</div>`;
    expect(linesIn(lines.map(row))).toEqual(lines.map(([name, text]) => `${name}: ${text}`));
  });

  it.each([false, true])(
    'and not what it answers, though no class calls that a quote (the newest first: %s)',
    (isUpward) => {
      const answered = (text: string, name: string) =>
        `<div class="b3"><i class="b4">${name}</i><p>${text}</p></div>`;
      const row = ([name, text]: Row, at: number) => {
        const to = at === 3 ? LINES[1] : at === 6 ? LINES[2] : undefined;
        return `<div class="b1"><b class="b2">${name}</b>${to ? answered(to[1], to[0]) : ''}<p>${text}</p></div>`;
      };
      const rows = LINES.map(row);
      const all = isUpward ? ALL.toReversed() : ALL;
      expect(linesIn(isUpward ? rows.toReversed() : rows)).toEqual(all);
    },
  );

  it('though a sign stands behind the colon of some names', () => {
    const row = ([name, text]: Row) =>
      `<tr><td>${name}: ${name === 'Basile' ? '♠' : ''}</td><td>&nbsp;${text}</td></tr>`;
    expect(linesIn([`<table><tbody>${LINES.map(row).join('')}</tbody></table>`])).toEqual(ALL);
  });

  it('and a word for the reader that somebody sets off is said', () => {
    const row = ([name, text]: Row, at: number) =>
      `<div><b>${name}</b> <span>${at === 2 ? `<i>du</i> ${text}` : text}</span></div>`;
    expect(linesIn(LINES.map(row))).toEqual(ALL.with(2, 'Odile: du et demain ?'));
  });

  it('and not a fragment of a message as another', () => {
    const row = ([name, text]: Row) =>
      `<div class="message mb-1 ${name}"><div class="message-fragment"><div class="message-head"><b class="username">${name}</b></div></div><div class="message-fragment">${text}</div></div>`;
    expect(linesIn(LINES.map(row))).toEqual(ALL);
  });

  it.each([
    ['Ja', 'Obcy'],
    ['Jag', 'Fremde'],
  ])('where the two are called %s and %s', (me, them) => {
    const row = ([name, text]: Row) =>
      `<div><b>${name === 'Odile' ? me : them}:</b> <span>${text}</span></div>`;
    expect(saidIn(LINES.map(row)).map(({ from }) => from)).toEqual(
      LINES.map(([name]) => (name === 'Odile' ? 'me' : 'them')),
    );
  });
});
