// @vitest-environment happy-dom
/** What stands beside what is said, where few rows or none else tell that nobody says it. */
import { describe, expect, it } from 'vitest';
import { asLine, linesIn, type Row } from './support/said-in.ts';

const LINES: readonly Row[] = [
  ['Odile', 'bonjour'],
  ['Basile', 'il pleut ici'],
  ['Odile', 'vu'],
  ['Nadia', '5 minutes'],
  ['Basile', 'à voir'],
];
const ALL = LINES.map(asLine);

/** What stands beside the name of some. */
const beside = (name: string, html: string) => (name === 'Basile' ? html : '');

describe('nobody says', () => {
  it.each<[string, (row: Row, at: number) => string]>([
    [
      'the role of somebody, in one box with the name',
      ([name, text]) =>
        `<div class="x1"><div class="x3"><div><b class="x2">${name}</b>${beside(name, '<span>Mod</span>')}</div><p class="x4">${text}</p></div></div>`,
    ],
    [
      'the level of somebody, before the name and a colon',
      ([name, text]) => `<div>${beside(name, '<sup>12</sup>')}<b>${name}</b>: ${text}</div>`,
    ],
    [
      'that it was read',
      ([name, text]) =>
        `<div class="x1"><div><b class="x2">${name}</b></div><p>${text}</p>${beside(name, '<small>Lu</small>')}</div>`,
    ],
    [
      'the level of somebody whom a picture names, too',
      ([name, text]) =>
        `<div><img alt="${name}"><div><div><b>${name}</b>${beside(name, '<sup>12</sup>')}</div><p>${text}</p></div></div>`,
    ],
    [
      'the name of a picture in one cell with a name',
      ([name, text]) =>
        `<div><div class="user"><img alt="${name}">${name}</div><div class="text">${text}</div></div>`,
    ],
  ])('%s', (_, row) => {
    expect(linesIn(LINES.map(row))).toEqual(ALL);
  });

  it('but a text in one box with the name, where somewhat stands below it', () => {
    const row = ([name, text]: Row) =>
      `<div class="x1"><div><b class="x2">${name}</b><span>${text}</span></div>${beside(name, '<p>un lien</p>')}</div>`;
    expect(linesIn(LINES.map(row)).map((line) => line.replace(' un lien', ''))).toEqual(ALL);
  });

  const BAR = 'style="border-left: 3px solid teal"';

  it('what has a bar at its left, over what answers it, be it once and short', () => {
    const quote = (text: string) => (text === 'à voir' ? `<div ${BAR}><b>Odile</b> bonjour</div>` : '');
    const row = ([name, text]: Row) =>
      `<div><div><a href="#u">${name}</a></div>${quote(text)}<div>${text}</div></div>`;
    expect(linesIn(LINES.map(row))).toEqual(ALL);
  });

  it('but all, where all have a bar, and something else below', () => {
    const row = ([name, text]: Row) =>
      `<div><b class="x2">${name}</b><p ${BAR}>${text}</p>${beside(name, '<p>un lien</p>')}</div>`;
    expect(linesIn(LINES.map(row)).map((line) => line.replace(' un lien', ''))).toEqual(ALL);
  });

  it('and what somebody says below, alone in its box, is told of them', () => {
    const row = ([name, text]: Row) =>
      `<div><div><div><b>${name}</b></div><span>${text}</span></div></div><div><div><span>et puis ${text}</span></div></div>`;
    const both = LINES.flatMap(([name, text]) => [`${name}: ${text}`, `${name}: et puis ${text}`]);
    expect(linesIn(LINES.map(row))).toEqual(both);
  });
});
