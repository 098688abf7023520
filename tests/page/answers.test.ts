// @vitest-environment happy-dom
/** What people comment on, and answers that stand in the row of what they answer. */
import { describe, expect, it } from 'vitest';
import { answersIn, isOfAnswer } from '../../src/page/by-structure/log/answers.ts';
import { piecesIn } from '../../src/page/by-structure/log/pieces.ts';
import { isSaid } from '../../src/page/by-structure/log/said.ts';
import type { Shape } from '../../src/page/by-structure/log/shape.ts';
import { readOnce } from '../../src/page/index.ts';
import { keepNatives } from '../../src/page/natives.ts';

/** Who says what; how deep it stands in what was said before. */
const TREE: readonly (readonly [who: string, text: string, depth: number])[] = [
  ['Odile', 'belle balade dimanche', 0],
  ['Basile', 'sous la pluie tout de même', 1],
  ['Nadia', 'oui, trempée', 2],
  ['Nadia', 'qui reste pour midi ?', 0],
  ['Basile', 'pas moi', 0],
  ['Odile', 'moi non plus', 1],
  ['Gaspard', 'je viens avec une tarte', 0],
  ['Nadia', 'parfait', 0],
];
const ALL = TREE.map(([who, text]) => `${who}: ${text}`);

type Draw = (who: string, text: string, at: number, answers: string, to: string | undefined) => string;

/** The tree as a page draws it, each with the answers to it. */
function drawn(draw: Draw): string {
  const under = (from: number, depth: number, to?: string): string => {
    let rows = '';
    for (let at = from; at < TREE.length; at++) {
      const [who, text, deep] = TREE[at] as (typeof TREE)[number];
      if (deep < depth) break;
      if (deep === depth) rows += draw(who, text, at, under(at + 1, depth + 1, who), to);
    }
    return rows;
  };
  return under(0, 0);
}

/** The same tree, and the same again with a word more. */
function twice(draw: Draw): string {
  return drawn(draw) + drawn((who, text, at, answers, to) => draw(who, `${text} encore`, at, answers, to));
}
const TWICE = [...ALL, ...ALL.map((line) => `${line} encore`)];

function told(html: string): string[] {
  document.body.innerHTML = html;
  const seen = readOnce(document, new URL('https://chat.example.com/'));
  return seen.flatMap((one) => (one.kind === 'message' ? `${one.author}: ${one.text}` : []));
}

const WRITE = '<form><textarea placeholder="Write a comment"></textarea><button>Send</button></form>';

describe('who says what, where answers stand in what they answer', () => {
  it('in the box of it, made as it is', () => {
    const draw: Draw = (who, text, at, answers) =>
      `<div class="remark"><img alt=""><div class="main"><div class="head"><b class="nick">${who}</b><span class="time">20:1${at}</span></div><div class="content"><p>${text}</p></div><div class="replies">${answers}</div></div></div>`;
    expect(told(`${WRITE}<div class="remarks">${drawn(draw)}</div>`)).toEqual(ALL);
  });

  it('beside it in one item of a list, where classes tell nothing', () => {
    const draw: Draw = (who, text, at, answers) =>
      `<li><div><div><a href="#">${who}</a><time>2026-11-30 20:1${at}</time></div><div><p>${text}</p></div></div>${answers && `<ul>${answers}</ul>`}</li>`;
    expect(told(`${WRITE}<section><ul>${drawn(draw)}</ul></section>`)).toEqual(ALL);
  });

  it('behind its number, the title and when it was said, by whomever', () => {
    const draw: Draw = (who, text, at, answers) =>
      `<li><div><p><a href="#e${at}"><span>${at + 1}.</span><strong>La balade du dimanche, </strong><small><abbr>30 novembre, 20:1${at}</abbr><i>, </i>par <span>${who}</span></small></a></p><div><p>${text}</p></div></div>${answers && `<ul>${answers}</ul>`}</li>`;
    expect(told(`<section><ul>${twice(draw)}</ul></section>${WRITE}`)).toEqual(TWICE);
  });

  it('in a class that says how deep they stand, beside their name to press', () => {
    const draw: Draw = (who, text, at, answers) =>
      `<div class="thread"><article class="remark remark_level_${at % 3}"><div class="remark__info"><img alt=""><button class="remark__nick">${who}</button><a href="#" class="remark__when">30/11/2026 20:1${at}</a></div><div class="remark__text"><p>${text}</p></div></article>${answers}</div>`;
    expect(told(`${WRITE}<section>${drawn(draw)}</section>`)).toEqual(ALL);
  });

  it('in one line with when they did, be one of them called the author of the page', () => {
    const draw: Draw = (who, text, at, answers) =>
      `<div><div class="${at % 2 ? 'is-child' : ''}"><div class="remark-account-date"><a href="#"><span class="remark-account-name${who === 'Nadia' ? ' page-author' : ''}">${who}</span> <span>${who}@example.net</span></a><a href="#">il y a ${at + 3} minutes</a></div><div><p>${text}</p></div><div>${answers}</div></div></div>`;
    expect(told(`${WRITE}<section>${drawn(draw)}</section>`)).toEqual(ALL);
  });

  it('in a list of their own beside it, in one box of the row, and set in by a class', () => {
    const remark = (who: string, text: string, set: string) =>
      `<div class="remark-x"><div class="${set}"><div><div><button>${who}</button><span>il y a 3 minutes</span></div><div><div>${text}</div></div></div></div></div>`;
    const list = `${remark('Basile', 'sous la pluie', 'in-level1-x9')}${remark('Nadia', 'trempée', 'in-level2-x9')}`;
    document.body.innerHTML = `<div><div class="box">${remark('Odile', 'belle balade', 'in-level0-x9')}<div class="box">${list}</div></div></div>`;
    const row = document.body.firstElementChild as Element;
    const pieces = piecesIn(row, (part) => !isSaid(part));
    const kindOf = (said: string) => pieces.find(({ text }) => text === said)?.kind ?? '';
    const [author, body] = [kindOf('Odile'), kindOf('belle balade')];
    const shape = { by: 'kind', author, bodies: new Set([body]) } as unknown as Shape;
    const names = answersIn(row, pieces, shape).map((one) => one.querySelector('button')?.textContent);
    expect(names).toEqual(['Basile', 'Nadia']);
  });

  it('with whom they answer in front of it', () => {
    const draw: Draw = (who, text, at, answers, to) =>
      `<div class="remark"><div class="head"><b class="nick">${who}</b><span class="time">20:1${at}</span></div><div class="content">${to ? `<span>Reply <a href="#">@${to}</a> :</span>` : ''}<span><p>${text}</p></span></div><div class="below">Rennes</div><div class="more">${answers}</div></div>`;
    expect(told(`${WRITE}<div class="remarks">${drawn(draw)}</div>`)).toEqual(ALL);
  });

  it('and what somebody writes in two boxes is theirs', () => {
    const draw: Draw = (who, text) =>
      `<div><b>${who}</b><div><p>${text}</p><div><b>Note</b><p>${text} encore</p></div></div></div>`;
    const lines = told(`<div role="log">${drawn(draw)}</div>`);
    expect(lines.filter((line) => line.startsWith('Note:'))).toEqual([]);
  });
});

describe('who comments on what', () => {
  it('each is said to comment, beside a name', () => {
    const draw: Draw = (who, text, at) =>
      `<div class="g-comment"><div class="g-avatar"><img alt="@${who}"></div><div class="g-comment-content"><div class="g-comment-header"><a class="g-comment-username" href="#">${who}</a><span class="g-comment-text">commented</span><span class="g-comment-date">${at + 2} minutes ago</span></div><div class="g-comment-body"><p>${text}</p></div></div></div>`;
    const flat = TREE.map(([who, text], at) => draw(who, text, at, '', undefined)).join('');
    expect(told(`${WRITE}<div class="g-comments"><div>${flat}</div></div>`)).toEqual(ALL);
  });

  it('when they did stands in what is called theirs, in a language that is not known', () => {
    const draw: Draw = (who, text, at) =>
      `<div class="remark"><div class="user-info"><a href="#"><span class="name">${who}</span></a><time>${at + 2} 分钟前</time></div><div class="content"><div>${text}</div></div></div>`;
    const flat = TREE.map(([who, text], at) => draw(who, text, at, '', undefined)).join('');
    expect(
      told(`${WRITE}<div class="wrapper"><div class="title">Tout</div><div>${flat}</div></div>`),
    ).toEqual(ALL);
  });

  it('nothing is there to write in, and the time is told where one points at a name', () => {
    const draw: Draw = (who, text, at) =>
      `<p class="said"><span class="author"><span class="user" title="20:1${at}">${who}</span></span><span class="comment">${text}</span></p>`;
    const flat = TREE.map(([who, text], at) => draw(who, text, at, '', undefined)).join('');
    expect(told(`<div class="notes">${flat}</div>`)).toEqual(ALL);
  });

  it('nothing is there to write in, and who goes on is named once', () => {
    const draw: Draw = (who, text, at) =>
      `<div class="it ${at % 4 === 3 ? 'more' : ''}"><div>${at % 4 === 3 ? '' : `<div class="head"><div class="name">${who}</div><div class="at">20:1${at}</div></div>`}<div class="words"><div>${text}</div></div></div></div>`;
    const people = ['Odile', 'Basile', 'Nadia', 'Nadia', 'Odile', 'Gaspard', 'Basile', 'Basile'];
    const lines = TREE.map(([, text], at) => [people[at] as string, text] as const);
    const flat = lines.map(([who, text], at) => draw(who, text, at, '', undefined)).join('');
    expect(told(`<div><div class="its">${flat}</div></div>`)).toEqual(lines.map((line) => line.join(': ')));
  });
});

it('reads answers in a box that says how deep it stands', () => {
  const draw: Draw = (who, text, at, answers) =>
    `<div class="remark remark_level-1"><div class="head"><b class="nick">${who}</b><span class="time">20:1${at}</span></div><div class="content"><p>${text}</p></div>${answers.replaceAll('level-1', 'level-2')}</div>`;
  expect(told(`${WRITE}<div class="remarks">${drawn(draw)}</div>`)).toEqual(ALL);
});

it('a name is that of whoever answers where it stands in what is made as the row is, and not in what says who sent it', () => {
  keepNatives(window);
  document.body.innerHTML =
    '<div class="post row"><h3><a>Sortie photo</a></h3><p class="author">De : <a>Odile</a></p><p>bonjour</p><div class="post row"><b>Basile</b><p>oui</p></div></div>';
  const row = document.body.firstElementChild as Element;
  const [title, sender, answerer] = ['h3 a', 'p a', 'b'].map((part) => row.querySelector(part) as Element);
  const left = new Set([row.querySelector('.author') as Element, row.querySelector('.row') as Element]);
  expect(isOfAnswer(answerer as Element, title as Element, row, left)).toBe(true);
  expect(isOfAnswer(sender as Element, title as Element, row, left)).toBe(false);
  expect(isOfAnswer(answerer as Element, title as Element, row)).toBe(false);
});
