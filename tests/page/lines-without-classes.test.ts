// @vitest-environment happy-dom
/** Lines of pages whose classes say nothing, as style tools make them: what else tells who speaks. */
import { expect, it } from 'vitest';
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
])('%s', (_, row) => {
  expect(told(LINES.map(row))).toEqual(ALL);
});
