// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { together } from '../../src/page/together.ts';

const PAGE = `<main id="chat-box"><p class="Messages one"></p><p class="log"></p><p id="x" part="chat"></p><a></a>
  <i role="log" class="a-chat-b"></i><b title="chat"></b><u class="m(essag"></u></main>`;

describe('a selector put together by attribute', () => {
  it.each([
    '[role=log], [class*="messag" i], [class*="chat" i], [id*="chat" i], [id*="x" i], [part*="chat" i]',
    '[class*="log"], a, [class*="MESSAG" i], [class*="MESSAG"]',
    'p:not(.log, [part]), [class*="chat" i], [class*="log" i]',
    'a, b',
    '[class*="m(" i], [class*="log" i]',
  ])('finds the same, in the same order: %s', (selector) => {
    document.body.innerHTML = PAGE;
    const found = (asked: string) => [...document.querySelectorAll(asked)];
    expect(found(together(selector))).toEqual(found(selector));
    expect(found(selector)).not.toEqual([]);
  });

  it('asks once for what an element lacks', () => {
    expect(together('a, [class*="x" i], [id*="y" i], [class*="z" i]')).toBe(
      'a, [class]:is([class*="x" i], [class*="z" i]), [id*="y" i]',
    );
  });
});
