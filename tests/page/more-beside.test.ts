// @vitest-environment happy-dom
/** Lines with more beside them than who says what: what others felt, how far it came, pictures, answers. */
import { describe, expect, it } from 'vitest';
import { ALL, LINES, told } from './support/five-lines.ts';
import { asLine, type Row } from './support/said-in.ts';

/** The same five lines again, each with a number. */
const MANY: readonly Row[] = [0, 1, 2].flatMap((round) =>
  LINES.map(([name, text]): Row => [name, round ? `${text} ${'encore '.repeat(round).trim()}` : text]),
);

describe('nobody says', () => {
  it.each([
    ['what others felt, each with how many', '<ul><li><span>👍</span> <span>2</span></li></ul>'],
    ['what others felt, with how many right behind it', '<div><span>👍2</span><span>🎉</span></div>'],
    ['that it may be translated', '<a href="#">Voir la traduction</a>'],
    ['which line it is', '<a href="#m3">#4</a>'],
  ])('%s, below a picture that is all they sent', (_, more) => {
    const rows = MANY.map(([name, text]) => `<div><b>${name}</b><p>${text}</p></div>`);
    rows.splice(3, 0, `<div><b>Nadia</b><div><video></video></div>${more}</div>`);
    expect(told(rows)).toEqual(MANY.map(asLine));
  });

  it('that it is a picture', () => {
    const rows = MANY.map(([name, text]) => `<div>${name}: ${text}</div>`);
    rows.splice(3, 0, '<div>Nadia: <a href="#"><img alt="Foto" src="a.png"></a> </div>');
    expect(told(rows)).toEqual(MANY.map(asLine));
  });

  it('how far it came, which is no name either', () => {
    const row = (text: string, at: number) =>
      `<div><div><div>${text}</div></div><span class="x">${['Zugestellt', 'Gelesen', '(bearbeitet)'][at % 3]}</span></div>`;
    const rows = MANY.map(([, text], at) =>
      at % 2 ? row(text, at) : `<div><div><div>${text}</div></div></div>`,
    );
    expect(told(rows)).toEqual(MANY.map(([, text]) => `undefined: ${text}`));
  });

  it('what one of them is', () => {
    const bot = (name: string) => (name === 'Nadia' ? '<i class="x1">Admin</i>' : '');
    const rows = MANY.map(
      ([name, text]) =>
        `<div><div>${bot(name)}<b class="x2">${name}</b></div><p class="x3">${text}</p></div>`,
    );
    rows.push(`<div><div>${bot('Nadia')}<b class="x2">Nadia</b></div><video></video></div>`);
    expect(told(rows)).toEqual(MANY.map(asLine));
  });

  it('that somebody wrote it, and when', () => {
    const row = (name: string, at: number, said: string) =>
      `<div><div><div class="x2"><a class="x3">${name}</a> schrieb (20:${10 + at}):</div><div class="x4">${said}</div></div></div>`;
    const rows = MANY.map(([name, text], at) => row(name, at, text));
    rows.splice(4, 0, row('Nadia', 20, '<video></video>'), row('Odile', 21, '<video></video>'));
    expect(told(rows)).toEqual(MANY.map(asLine));
  });

  it('how long ago it was, in one line with what else the page tells of it', () => {
    const rows = MANY.map(
      ([name, text], at) =>
        `<tr><td><span>${name}</span></td><td><div><div>${text}</div><div>${at + 1} days ago<span>, </span><a class="x1" href="#">round 1, turn ${at + 1}</a></div></div></td></tr>`,
    );
    expect(told([`<table><tbody>${rows.join('')}</tbody></table>`])).toEqual(MANY.map(asLine));
  });

  it('what parts it from when, from a picture and from a name', () => {
    const row = (name: string, text: string) =>
      `<div><dl><dd><span>il y a 4 minutes</span> • <span><img src="a.png" alt=""></span> • <a><b class="x1">${name}</b></a>:</dd><dd><span class="x2">${text}</span></dd></dl></div>`;
    const lines: readonly Row[] = [...MANY, ['Nadia', '👌']];
    expect(told(lines.map(([name, text]) => row(name, text)))).toEqual(lines.map(asLine));
  });

  it('that a picture came', () => {
    const how = '<span class="x">Zugestellt</span>';
    const rows = MANY.map(([, text], at) => `<div><p>${text}</p>${at % 2 ? how : ''}</div>`);
    rows.splice(4, 0, `<div><video></video>${how}</div>`);
    expect(told(rows)).toEqual(MANY.map(([, text]) => `undefined: ${text}`));
  });

  it.each([
    ['in one box with the answer', (line: string, text: string) => `<header>${line}<p>${text}</p></header>`],
    ['before it', (line: string, text: string) => `${line}<p>${text}</p>`],
  ])('whom it answers, %s', (_, answer) => {
    const line = '<div><i class="material-icons">reply</i> en réponse à Odile</div>';
    const rows = MANY.map(
      ([name, text], at) =>
        `<div><b>${name}</b><div>${answer(at % 5 === 1 ? line : '', text)}<div><span>20:41</span><span>30/11/2026 20:41</span></div></div></div>`,
    );
    expect(told(rows)).toEqual(MANY.map(asLine));
  });
});

describe('what somebody says', () => {
  it('is a smile, drawn as a picture, alone or in one of two paragraphs', () => {
    const smile = '<img alt="👍" src="a.png">';
    const rows = LINES.map(([name, text]) => `<div><b>${name}</b><p>${text}</p></div>`);
    const two = `<span style="display:block">merci ${smile}</span><span style="display:block">à demain</span>`;
    const more = [`<div><b>Odile</b><p>${smile}${smile}</p></div>`, `<div><b>Nadia</b><p>${two}</p></div>`];
    expect(told([...rows, ...more])).toEqual([...ALL, 'Odile: 👍👍', 'Nadia: merci 👍 à demain']);
  });

  it('stands below names in a list of terms, at times in an element as they do', () => {
    const part = (words: string) => `<span style="color: #c0392b">${words}</span>`;
    const rows = MANY.map(
      ([name, text], at) => `<dt>${part(name)}</dt><dd>${at % 4 === 2 ? part(text) : text}</dd>`,
    );
    expect(told([`<dl>${rows.join('')}</dl>`])).toEqual(MANY.map(asLine));
  });

  it('begins with a word in bold, with a colon, or is all in bold, among what they say in a row', () => {
    const said = (...texts: string[]) =>
      texts.map((text) => `<li><p class="entry__body">${text}</p></li>`).join('');
    const row = (name: string, texts: string) =>
      `<article class="entry"><div><span class="entry__handle">${name}</span></div><ul>${texts}</ul></article>`;
    const rows = [
      row('Odile', said('bonjour à vous', 'il pleut')),
      row('Basile', said('oui', '<b>Note:</b> on part à midi')),
      row('Odile', said('ici aussi', '<b>encore</b>')),
      row('Nadia', said('pas chez nous')),
    ];
    expect(told(rows)).toEqual([
      'Odile: bonjour à vous',
      'Odile: il pleut',
      'Basile: oui',
      'Basile: Note: on part à midi',
      'Odile: ici aussi',
      'Odile: encore',
      'Nadia: pas chez nous',
    ]);
  });

  it('stands in one text, line by line, with nothing else on the page', () => {
    const lines = MANY.map(([name, text], at) => `[20:${10 + at}] &lt;${name}&gt; ${text}\n`);
    expect(told([`<pre>*** avant\n${lines.join('')}</pre>`])).toEqual(MANY.map(asLine));
  });

  it('begins with a word in bold at times, where nobody is named', () => {
    const rows = MANY.map(([, text], at) => {
      const [first, ...rest] = `${text} ${at}`.split(' ');
      const said = at % 4 ? `${first} ${rest.join(' ')}` : `<strong>${first}</strong> ${rest.join(' ')}`;
      return `<div class="x${at % 2}"><div><div><span>${said}</span></div></div></div>`;
    });
    expect(told(rows)).toEqual(MANY.map(([, text], at) => `undefined: ${text} ${at}`));
  });
});

describe('who says it', () => {
  it('is called by a sign that stands for no letter', () => {
    const called = MANY.map(([name, text]): Row => [name === 'Basile' ? '_' : name, text]);
    const rows = called.map(
      ([name, text]) => `<tr><td>20:41</td><td><a class="x">${name}</a></td><td>${text}</td></tr>`,
    );
    expect(told([`<table><tbody>${rows.join('')}</tbody></table>`])).toEqual(called.map(asLine));
  });

  it('sent pictures as often as words', () => {
    const picture = (name: string) => `<div><bdi class="x">${name} :</bdi><div><video></video></div></div>`;
    const rows = MANY.flatMap(([name, text], at) => [
      `<div><bdi class="x">${name} :</bdi><div><span>${text}</span></div></div>`,
      ...(at % 2 ? [picture(name)] : []),
    ]);
    expect(told(rows)).toEqual(MANY.map(asLine));
  });

  it('is drawn without a line below, by a class that says so and nothing of texts', () => {
    const rows = MANY.map(
      ([name, text]) =>
        `<div><h5 class="sr-only">${name} zei:</h5><span aria-hidden="true"><a class="[text-decoration:none]">${name}</a></span><div><div><span>${text}</span></div></div></div>`,
    );
    expect(told(rows)).toEqual(MANY.map(asLine));
  });

  it('is told in a label over what they say, in Russian', () => {
    const rows = LINES.map(
      ([name, text]) => `<section aria-label="Сообщение от ${name}"><div><p>${text}</p></div></section>`,
    );
    expect(told(rows)).toEqual(ALL);
  });
});
