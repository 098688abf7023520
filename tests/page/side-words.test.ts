// @vitest-environment happy-dom
/** Whose a message is, by what its row is called or says of itself. */
import { beforeAll, describe, expect, it, test } from 'vitest';
import { sideOf } from '../../src/page/by-structure/log/side-words.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window as never));

test.each([
  ['<div data-own="true">ok</div>', 'mine'],
  ['<div data-self="false" class="me-tell">ok</div>', 'theirs'],
  ['<div data-own="42">ok</div>', undefined],
  ['<div class="message outgoing">ok</div>', 'mine'],
  ['<div class="message slide-in-right">ok</div>', undefined],
  ['<div class="message groupStart_d5d">ok</div>', undefined],
  ['<div class="message is-end-of-group">ok</div>', undefined],
  ['<div class="message ease-out">ok</div>', undefined],
  ['<div class="message"><p class="dont-break-out">ok</p></div>', undefined],
  ['<div class="message not-own">ok</div>', 'theirs'],
  ['<div class="Chat__row___3w9 Chat__notMine___tn">ok</div>', 'theirs'],
  ['<div class="Chat__row___3w9 Chat__mine___21">ok</div>', 'mine'],
  ['<div class="mes" is_user="true">ok</div>', 'mine'],
  ['<div class="mes" is_user="false">ok</div>', 'theirs'],
  ['<div class="message"><div><i class="fa fa-sign-out"></i>lea has left</div></div>', undefined],
  ['<div class="item x1rem6in"><p class="_2me8x">ok</p></div>', undefined],
  // A bar laid over the message, and the bubble beside the picture of who speaks or without one.
  ['<div><div><div class="item"><p>ok</p><div class="absolute right-2"></div></div></div></div>', undefined],
  [
    '<div><div class="g"><i class="pic">S</i><div class="b"><p class="right-bubble">ok</p></div></div><div class="menu"></div></div>',
    'mine',
  ],
  [
    '<div><div class="g"><div class="b"><p class="right-bubble">ok</p></div></div><div class="menu"></div></div>',
    'mine',
  ],
  [
    '<div class="block"><div class="x-margin-auto-left"><p class="x-padding-left">ok</p></div></div>',
    undefined,
  ],
  ['<div class="item"><div class="receive-status">unread</div><p>ok</p></div>', undefined],
  ['<div class="item"><div class="bubble -send-time"><p>ok</p></div></div>', undefined],
  ['<div class="item"><div class="my-auto">⋯</div><p class="md:my-2">ok</p></div>', undefined],
  ['<div class="feed__load feed__load--end"><span>ok</span></div>', undefined],
  ['<div class="item"><p>ok<span class="end-of-message"></span></p></div>', undefined],
])('%s', (html, side) => {
  document.body.innerHTML = html;
  expect(sideOf(document.body.firstElementChild as Element, undefined)).toBe(side);
});

test('what an element of the page’s own making draws around words tells their side', () => {
  document.body.innerHTML = '<div><x-line><p>ok</p></x-line></div>';
  const tree = document.querySelector('x-line')?.attachShadow({ mode: 'open' });
  if (tree) tree.innerHTML = '<div class="bubble outgoing"><i>12:01</i><slot></slot></div>';
  expect(sideOf(document.body.firstElementChild as Element, undefined)).toBe('mine');
});

describe('of classes that a tool counted, none is a word', () => {
  const sideOfRow = (classes: string) => {
    document.body.innerHTML = `<ul><li><div class="message ${classes}"><p>il pleut</p></div></li></ul>`;
    return sideOf(document.querySelector('li') as Element, undefined);
  };

  it.each(['lo lp lq ma mb mc md me mf', 'a me b'])('%s', (classes) => {
    expect(sideOfRow(classes)).toBeUndefined();
  });

  it.each(['me', 'by me'])('but it is in %s', (classes) => {
    expect(sideOfRow(classes)).toBe('mine');
  });
});
