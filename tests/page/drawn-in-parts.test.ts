// @vitest-environment happy-dom
/** A row that is drawn in parts says nothing before its text does, though the name of whoever speaks stands in it. */
import { beforeAll, expect, it } from 'vitest';
import { readMessage } from '../../src/page/by-structure/log/message.ts';
import type { Known } from '../../src/page/by-structure/log/reading.ts';
import { keepNatives } from '../../src/page/natives.ts';

beforeAll(() => keepNatives(window));

/** What is read of a row, where it is not known yet how rows are made. */
function textIn(text: string): string | undefined {
  document.body.innerHTML = `<x-line><div class="message line participant none"><span class="line__heading"><span class="line__author">Odile</span><time>17:06</time></span><div class="line__body"><div class="line__message"><span><x-body class="line__text">${text}</x-body></span><div class="line__error"></div></div></div></div></x-line>`;
  const habits = { splits: true, mayGuess: true, read: () => ({ left: new Set() }) } as unknown as Known;
  return readMessage(document.body.firstElementChild as Element, habits)?.text;
}

it('until it does', () => {
  expect(textIn('')).toBeUndefined();
  expect(textIn('il pleut')).toContain('il pleut');
});
