// @vitest-environment happy-dom
/** Lines of pages whose classes say nothing, as style tools make them: what else tells who speaks. */
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/page/index.ts';
import { ALL, isAgain, LINES, told } from './support/five-lines.ts';
import type { Row } from './support/said-in.ts';

it.each<[string, (row: Row, at: number) => string]>([
  [
    'the first letter of a name has that name for its label',
    ([name, text]) =>
      `<div class="x1"><div role="img" aria-label="${name}"><span aria-hidden="true">${name[0]}</span></div><div class="x2"><div class="x3">${text}</div></div></div>`,
  ],
  [
    'a name is written for others, and the reader has a picture alone',
    ([name, text]) =>
      `<div class="x1"><div role="img" aria-label="${name}"><span aria-hidden="true">${name[0]}</span></div><div class="x2">${name === 'Basile' ? '' : `<div class="x4">${name}</div>`}<div>${text}</div></div></div>`,
  ],
  [
    'a label tells what somebody is',
    ([name, text], at) =>
      `<section aria-label="Message from ${name === 'Basile' ? 'user' : 'bot'} - 20:0${at}" class="x1"><div><div><span class="x2"><span class="x3">${name}</span></span><time>20:0${at}</time></div><div class="x4"><p>${text}</p></div></div></section>`,
  ],
  [
    'a label and a picture name who is named above the box',
    ([name, text], at) =>
      `<div><div class="x1">${isAgain(at) ? '' : `<div class="x2">${name}</div>`}<div role="article" aria-label="Message from ${name}" class="x3"><div class="x4"><img alt="${name}" src="a.png"></div><div class="x5"><p>${text}</p></div></div></div></div>`,
  ],
  [
    'the title of somebody stands beside what holds the name alone',
    ([name, text]) =>
      `<div class="x1"><img src="a.png" alt=""><div><div class="x2"><span class="x3" title="${name}"><span class="x4">${name}</span></span>${name === 'Basile' ? '<span class="x5"><span class="x6" aria-label="Top Streamer">Top</span></span>' : ''}</div><div class="x7"><span class="x8">${text}</span></div></div></div>`,
  ],
  [
    'a name is a button whose label is that name',
    ([name, text], at) =>
      `<div class="x1"><div><div><span class="x2" aria-label="${name}" role="button">${name}</span><span class="x3">20:0${at}</span></div><div class="x4"><div>${text}</div></div></div></div>`,
  ],
])('%s', (_, row) => {
  expect(told(LINES.map(row))).toEqual(ALL);
});

it('the one box to write more than a word in is what one writes in, where the page scrolls as a whole', () => {
  const row = ([name, text]: Row, at: number) =>
    `<div class="x1"><span class="x2"><a title="29/11/2026, 20:0${at}" href="#">${name}</a></span><p class="x3">${text}</p></div>`;
  document.body.innerHTML = `<main><div>${LINES.map(row).join('')}</div></main><div><form><textarea></textarea></form></div>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []))).toEqual(ALL);
});

/** Rows of a page with nothing to write in, under a heading. */
function posted(row: (row: Row, at: number) => string): string[] {
  document.body.innerHTML = `<h2>20 messages</h2><div style="overflow:auto"><ul>${LINES.map((one, at) => row(one, at)).join('')}</ul></div>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
}

describe('what people posted, where there is nothing to write in', () => {
  const row = ([name, text]: Row, at: number, said = `<p>${text}</p>`) =>
    `<li><div class="x1"><img alt="" src="a.png"><div class="x2"><span class="x3">${name}</span><span class="x4">20:0${at}</span></div><div class="x5">${said}</div></div></li>`;
  it('is read where each says who and when', () => {
    expect(posted(row)).toEqual(ALL);
  });
  it('is read where all of it stands in one bubble', () => {
    const bubble = ([name, text]: Row, at: number) =>
      `<li><div class="x1"><div class="x2"><b class="x3">${name}</b><span class="x4">20:0${at}</span></div>${text}</div></li>`;
    expect(posted(bubble)).toEqual(ALL);
  });
  it('is read where each may be answered by a button of a form', () => {
    const answered = ([name, text]: Row) =>
      `<li><b class="x1">${name}</b><p class="x2">${text}</p><form><input type="submit" value="Reply"><input type="submit" value="Edit"></form></li>`;
    expect(posted(answered)).toEqual(ALL);
  });
  it('is read where each says who and when in one piece, beside a picture', () => {
    const signed = ([name, text]: Row, at: number) =>
      `<li><div class="x1"><img alt="Profile: ${name}" title="${name}" src="a.png"></div><div class="x2"><small>${name} ${at} minutes ago</small><p></p>${text}</div></li>`;
    expect(posted(signed)).toEqual(ALL);
  });
  it('is read above something empty that marks the end', () => {
    expect(
      posted(([, text], at) => row(LINES[at] as Row, at, `<p>${text}</p>`) + (at === 4 ? '<b></b>' : '')),
    ).toEqual(ALL);
  });
  it('is read where the reader’s own lines say whom they are for', () => {
    const sent = ([name, text]: Row, at: number) =>
      `<li><div><ul><li>${name === 'Basile' ? 'to' : 'from'}</li><li><a href="#">${name === 'Basile' ? 'Odile' : name}</a></li><li><span class="x4">20:0${at}</span></li></ul><div><p>${text}</p></div></div></li>`;
    expect(posted(sent)).toEqual(ALL.map((line) => line.replace('Basile', 'undefined')));
  });
  it('is a list of topics where each opens', () => {
    expect(posted((one, at) => row(one, at, `<a href="#">${one[1]}</a>`))).toEqual([]);
  });
  it('is something else where nobody comes again', () => {
    expect(posted(([name, text], at) => row([`${name} ${'ABCDE'[at]}.`, text], at))).toEqual([]);
  });
  it('is something else where nothing says when', () => {
    expect(posted((one, at) => row(one, at).replace(/<span class="x4">.*?<\/span>/, ''))).toEqual([]);
  });
  it('is read where each says when behind other words, or how to answer', () => {
    const isIn = (when: string) => posted((one, at) => row(one, at).replace(/20:0\d/, when));
    expect(isIn('Posté à 20:08 · #3')).toEqual(ALL);
    const answered = (one: Row, at: number) =>
      row(one, at)
        .replace(/<span class="x4">.*?<\/span>/, '')
        .replace('</li>', `<p><a href="#"><svg></svg><span>Reply to @${one[0]}</span></a></p></li>`);
    expect(posted(answered)).toEqual(ALL);
  });
  it('has no arrows to vote with in it', () => {
    const voted = (one: Row, at: number) => row(one, at).replace('</li>', '<a href="#">▲</a></li>');
    expect(posted(voted)).toEqual(ALL);
  });
});

it('knows the reader by a word in brackets with gaps', () => {
  const rows = LINES.map(
    ([name, text]) =>
      `<li class="x1"><div class="x2"><span class="x3">20:48:53, ${name}${name === 'Basile' ? ' ( me )' : ''} </span><img src="a.png" alt="avatar"></div><div class="x4"><span class="x5">${text}</span></div></li>`,
  );
  expect(told(rows)).toEqual(ALL.map((line) => line.replace('Basile', 'me')));
});

/** What is read of a page on which some rows stand over what one writes in. */
function over(rows: string): string[] {
  document.body.innerHTML = `<main>${rows}<textarea placeholder="Message"></textarea></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
}

it('reads rows that are `span`s, laid out as blocks', () => {
  const row = ([name, text]: Row, at: number) =>
    `<span class="x1" style="display: block">${isAgain(at) ? '' : `<span class="x2"><span class="x3"><span>${name}</span></span><span class="x4"> @ 20:0${at}</span></span>`}<span class="x5"><span>${text}</span></span></span>`;
  expect(over(`<div style="overflow: auto"><div>${LINES.map(row).join('')}</div></div>`)).toEqual(ALL);
});

it('is no list of people where those who are named come again and say sentences, though its heading calls it one', () => {
  const row = ([name, text]: Row) =>
    `<div class="x1"><div class="x2"><div class="x3">${name}</div><div class="x4">${text}</div></div></div>`;
  const head = '<div class="x5"><h3>Messages</h3></div>';
  expect(over(`${head}<div class="x6">${LINES.map(row).join('')}</div>`)).toEqual(ALL);
});

it('reads a thread of which the last row is made otherwise, to write in', () => {
  const row = ([name, text]: Row, at: number) =>
    `<div class="x1 x2"><div><img alt="${name}" src="a.png"></div><div class="x3"><a href="#" class="x4">${name}</a><time>20:0${at}</time><div class="x5"><p>${text}</p></div></div></div>`;
  document.body.innerHTML = `<main><h3>Le jardin</h3><div>${LINES.map(row).join('')}<div class="x1 x6"><div><img src="a.png"></div><div class="x3"><form><textarea></textarea><input type="submit" value="Répondre"></form></div></div></div></main>`;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  expect(seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []))).toEqual(ALL);
});
